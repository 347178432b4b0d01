import { closeSync, fdatasyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UNFINISHED } from './unfinished.ts';

/**
 * Replaces a small file as a whole before it returns: for what has to be there with the next line of code. A crash or a full disk leaves the old
 * one or the new one, never half of either.
 *
 * @param mode Of the new file, such as `0o600`.
 */
export function replaceSync(path: string, content: string | Uint8Array, mode = 0o666): void {
  const unfinished = `${path}${UNFINISHED}`;
  try {
    const file = openSync(unfinished, 'w', mode);
    try {
      writeFileSync(file, content);
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
