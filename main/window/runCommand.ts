import { app } from 'electron';
import type { Log } from '../log.ts';
import { failToStart } from './cannotStart.ts';
import { end } from './end.ts';
import { secured } from './secured.ts';

/** A command from the terminal: the same app, hidden. `run` gives the exit code. */
export async function runCommand(log: Log, run: () => Promise<number>): Promise<void> {
  const fail = failToStart(log);
  // Electron would show a window with the error, and wait for somebody to close it.
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  // A command ends by itself, not with its window.
  app.on('window-all-closed', () => undefined);
  try {
    await secured(log);
    await end(await run());
  } catch (error) {
    fail(error);
  }
}

/** Is aborted when somebody presses Ctrl+C, or the terminal ends: Electron turns both into a request to quit. */
export function interruption(): AbortSignal {
  const interrupt = new AbortController();
  app.on('before-quit', (event) => {
    event.preventDefault();
    interrupt.abort();
  });
  return interrupt.signal;
}
