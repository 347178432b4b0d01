import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk/diskProblem.ts';
import { pathInside, REMOVED_PREFIX } from './files/rehearsalFolder.ts';

/** Removes a rehearsal. Renamed first, so that one step takes it out of the library, however long the rest takes. */
export async function removeFolder(library: string, id: string, random: string): Promise<void> {
  const leaving = join(library, `${REMOVED_PREFIX}${id}-${random}`);
  try {
    await rename(pathInside(library, id, []), leaving);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}

/** Finishes removals that the end of the app interrupted. */
export async function clearRemoved(library: string): Promise<void> {
  try {
    const leaving = (await readdir(library)).filter((name) => name.startsWith(REMOVED_PREFIX));
    await Promise.all(leaving.map((name) => rm(join(library, name), { recursive: true, force: true })));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
