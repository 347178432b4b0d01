import { app } from 'electron';

/**
 * Ends the app. Whoever started it hears of the exit code before, over the channel that the launcher keeps for it: Chromium's
 * own shutdown does not always come to its end.
 */
export async function end(exitCode: number): Promise<void> {
  await new Promise<void>((resolve) => {
    if (process.send === undefined) resolve();
    else process.send({ exitCode }, undefined, undefined, () => resolve());
  });
  app.exit(exitCode);
}
