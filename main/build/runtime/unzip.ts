import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks a zip into a folder.
 *
 * @param rename Gives the path inside the folder for an entry's name, or undefined to leave the entry out.
 */
export async function unzip(zip: string, folder: string, rename: (name: string) => string | undefined): Promise<void> {
  const archive = await openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const name = rename(entry.fileName);
    if (name === undefined || name === '') continue;
    const path = join(folder, name);
    if (entry.fileName.endsWith('/')) {
      await mkdir(path, { recursive: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    // The upper half of the external attributes holds the Unix mode.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(
      await archive.openReadStreamPromise(entry),
      createWriteStream(path, { mode: mode === 0 ? 0o644 : mode }),
    );
  }
}
