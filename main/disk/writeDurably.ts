import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './syncFolder.ts';
import { UNFINISHED } from './unfinished.ts';

/**
 * Writes a new file as a whole: on disk when the promise resolves, not there at all when it rejects. (The journals of ext4, XFS, Btrfs, APFS
 * and NTFS write a new file's name with its first flush; the folder needs none of its own.)
 */
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
}

/**
 * Replaces a file as a whole: a crash leaves the old one or the new one, never half of either. Calls for one path must not
 * overlap. (The packages atomically 2.1.1 and write-file-atomic 7.0.1 do not look at how much of the text was written: on a full disk both
 * replaced a good file by the beginning of the new one and reported success.)
 */
export async function replaceDurably(path: string, contents: string | Uint8Array): Promise<void> {
  const unfinished = `${path}${UNFINISHED}`;
  await writeDurably(unfinished, typeof contents === 'string' ? Buffer.from(contents) : contents);
  await rename(unfinished, path);
  await syncFolder(dirname(path));
}
