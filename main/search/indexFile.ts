import { readFile, rm } from 'node:fs/promises';
import { codeOf } from '../disk/diskProblem.ts';
import { replaceDurably } from '../disk/writeDurably.ts';
import type { Kept } from './librarySearch.ts';

/** Name of the search index in the app's data folder, beside the library. */
export const INDEX_FILE = 'search-index.json';

/** An index file as others may use it. Null stands for none, whatever the reason. */
export function readOnlyIndex(path: string | null): Kept {
  return {
    async read() {
      if (path === null) return null;
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

/** The index file as the app keeps it. */
export function indexFile(path: string): Kept {
  return {
    ...readOnlyIndex(path),
    write: (text) => replaceDurably(path, text),
    remove: () => rm(path, { force: true }),
  };
}
