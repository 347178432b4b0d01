import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './syncFolder.ts';
import { UNFINISHED } from './unfinished.ts';

/** Writes a new file as a whole: on disk when the promise resolves, not there at all when it rejects. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'w');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Replaces a file as a whole: a crash leaves the old one or the new one, never half of either. Calls for one path must not
 * overlap. (The package write-file-atomic cannot be bundled into an ES module: it needs `__filename`.)
 */
export async function replaceDurably(path: string, text: string): Promise<void> {
  const unfinished = `${path}${UNFINISHED}`;
  await writeDurably(unfinished, Buffer.from(text));
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}
