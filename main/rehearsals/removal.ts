import { readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GreenroomError } from '../../shared/problem.ts';
import { codeOf } from '../disk/diskProblem.ts';
import { pathInside, REMOVED_PREFIX } from './files/rehearsalFolder.ts';

/** A rehearsal that was deleted, and can still be put back. */
export interface Removed {
  readonly id: string;
  readonly title: string;
}

/**
 * What leaves the library. One step, a new name for the folder, takes a rehearsal out of it or puts it back: whenever the app ends, the
 * folder is whole, in the library or on its way out, until it is removed for good.
 */
export interface Removal {
  /** Removes it at once, for good. */
  remove(id: string): Promise<void>;
  /** Takes it out of the library until it is put back or removed for good. */
  setAside(removed: Removed): Promise<void>;
  /** Throws `rehearsal-missing` for one that is not set aside. */
  putBack(id: string): Promise<void>;
  /** Those that can be put back; the newest first. */
  removed(): Removed[];
  /** Removes those for good, with what an earlier run of the app could not finish. Gives their ids. */
  clear(): Promise<string[]>;
}

/** @param random Makes folders of the same rehearsal differ. */
export function createRemoval(library: string, random: () => string): Removal {
  const aside = new Map<string, Removed & { readonly folder: string }>();

  /** The folder under its new name; null when there was none. */
  async function takeOut(id: string): Promise<string | null> {
    const folder = join(library, `${REMOVED_PREFIX}${id}-${random()}`);
    try {
      await rename(pathInside(library, id, []), folder);
      return folder;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }
  return {
    async remove(id) {
      const folder = await takeOut(id);
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
    async setAside(removed) {
      const folder = await takeOut(removed.id);
      if (folder !== null) aside.set(removed.id, { ...removed, folder });
    },
    async putBack(id) {
      const found = aside.get(id);
      if (found === undefined) throw new GreenroomError('rehearsal-missing', { id });
      await rename(found.folder, pathInside(library, id, []));
      aside.delete(id);
    },
    removed: () => [...aside.values()].map(({ id, title }) => ({ id, title })).reverse(),
    async clear() {
      const ids = [...aside.keys()];
      // From here on they cannot be put back, also where removing fails in the middle.
      aside.clear();
      try {
        const found = await readdir(library);
        // One that was set aside meanwhile can be put back.
        const kept = new Set([...aside.values()].map(({ folder }) => basename(folder)));
        const leaving = found.filter((name) => name.startsWith(REMOVED_PREFIX) && !kept.has(name));
        await Promise.all(leaving.map((name) => rm(join(library, name), { recursive: true, force: true })));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
      }
      return ids;
    },
  };
}
