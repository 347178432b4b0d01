import { say } from '../../../main/build/launch/say.ts';
import { evaluateCoach } from './evaluate.ts';
import { readOptions, USAGE } from './options.ts';

/** `npm run eval:coach`: how good the words are. */
try {
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), process.env);
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    if (!options.review) process.exit(130);
    interrupt.abort();
  });
  if (options.help) process.stdout.write(USAGE);
  else {
    await evaluateCoach(options, {
      key: process.env['GREENROOM_API_KEY'] || undefined,
      write: (text) => process.stdout.write(text),
      say,
      signal: interrupt.signal,
    });
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
