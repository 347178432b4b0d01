import { dumpFilm } from '../lab/dump.ts';
import { evaluate } from '../lab/evaluate.ts';
import { printSmoothing } from '../lab/films/smoothingTable.ts';
import { readOptions, USAGE } from '../lab/options.ts';
import { say } from './say.ts';

/** Whoever pipes the output into `head` has seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** `npm run eval`: the laboratory. */
try {
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), process.env);
  if (options.help) process.stdout.write(USAGE);
  else if (options.dump !== undefined) await dumpFilm(options.dump, options);
  else if (options.smoothing) await printSmoothing(options);
  else await evaluate(options, new Date());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
