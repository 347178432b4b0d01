import { type ChildProcess, spawnSync } from 'node:child_process';
import { z } from 'zod';

/** What the app tells its launcher when it is done: everything is written, and only Chromium is still to end. */
const told = z.object({ exitCode: z.number().int() });

/**
 * The exit code of a child with an IPC channel, once it has ended. One that has told its exit code and then does not end,
 * as Chromium's shutdown sometimes does not, is ended after `patienceMs`, with everything that it started.
 *
 * @param child Started with `detached`, so that it leads a group of its own.
 */
export function endOf(child: ChildProcess, patienceMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let exitCode: number | undefined;
    let patience: NodeJS.Timeout | undefined;
    child.on('message', (message) => {
      const read = told.safeParse(message);
      if (!read.success || exitCode !== undefined) return;
      exitCode = read.data.exitCode;
      patience = setTimeout(() => {
        endTree(child);
        resolve(read.data.exitCode);
      }, patienceMs);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(patience);
      resolve(exitCode ?? code ?? 1);
    });
  });
}

function endTree(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch (error) {
      // It has ended in the meantime.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  // What has left the group may still hold these, and would keep the launcher waiting.
  child.stdout?.destroy();
  child.stderr?.destroy();
  if (child.connected) child.disconnect();
  child.unref();
}
