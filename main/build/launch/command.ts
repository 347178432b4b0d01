import { runApp } from './app.ts';
import { say } from './say.ts';

/** `npm run analyze`: the same app, hidden. */
process.exitCode = await runApp(process.argv.slice(2)).catch((error: Error) => {
  say(error.message);
  return 1;
});
