import { dumpFilm, evaluate, printSmoothing } from '../lab/evaluate.ts';
import { readOptions, USAGE } from '../lab/options.ts';
import { say } from './say.ts';

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
