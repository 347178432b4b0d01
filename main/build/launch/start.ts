import { build } from './build.ts';
import { hasDisplay } from './display.ts';
import { accountSwitches, obtainElectron } from './electron.ts';
import { PROJECT } from './project.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { ensureSystemLibraries } from './systemLibraries.ts';

/** `npm start`: builds the app and opens it. */
async function start(): Promise<number> {
  await ensureSystemLibraries(false);
  const electron = await obtainElectron();
  await build();
  if (!hasDisplay()) {
    say('There is no display to open a window on. Start Greenroom from a desktop, or use "npm run analyze".');
    return 1;
  }
  return run(electron.executable, [...accountSwitches(), PROJECT, ...process.argv.slice(2)]);
}

process.exitCode = await start().catch((error: Error) => {
  say(error.message);
  return 1;
});
