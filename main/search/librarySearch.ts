import type { Material } from '../../shared/rehearsal/material.ts';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import { recordsOf } from '../../shared/search/records.ts';
import { createIndex, type Hit, readIndex, type SearchIndex, type Wanted } from '../../shared/search/searchIndex.ts';

/** What is searched. */
export interface Searched {
  /** Newest first. */
  ids(): Promise<string[]>;
  /** Names the state of a rehearsal's files. */
  stamp(id: string): Promise<string>;
  read(id: string): Promise<Timeline>;
  material(id: string): Promise<Material>;
}

/** Where the index is kept between two runs. */
export interface Kept {
  /** Null: there is none. */
  read(): Promise<string | null>;
  /** Absent: whoever searches must not write. */
  readonly write?: (text: string) => Promise<void>;
  /** Takes it away; absent as above. */
  readonly remove?: () => Promise<void>;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Rehearsals that were looked through, of how many. */
  readonly searched: number;
  readonly total: number;
}

export interface LibrarySearch {
  search(query: string, wanted: Wanted): Promise<Found>;
  /** Something was deleted: no word of it stays behind in the index. */
  forget(): Promise<void>;
}

/** The newest rehearsals are searched, at most so many: two a day for a year and a half. */
export const MOST_SEARCHED = 1000;
/** Files are looked at again after this, in ms: while somebody types, nothing new is missed for long. */
const FRESH_MS = 3000;
/** Rehearsals read side by side. */
const SIDE_BY_SIDE = 8;

/**
 * Searches a library. The index follows the files: what is new or was changed is read, what is gone is dropped. Without a saved index, or with one
 * that cannot be read, all of it is made anew.
 *
 * @param open Opens the library anew whenever its files are looked at.
 * @param now In ms; decides when files are looked at again.
 * @param onTrouble Told what could not be read; for a log.
 */
export function createLibrarySearch(
  open: () => Promise<Searched>,
  kept: Kept,
  now: () => number,
  onTrouble: (what: string) => void,
): LibrarySearch {
  let index: SearchIndex | null = null;
  let looked = { at: Number.NEGATIVE_INFINITY, searched: 0, total: 0 };
  let looking: Promise<SearchIndex> | null = null;

  async function follow(): Promise<SearchIndex> {
    if (index !== null && now() - looked.at < FRESH_MS) return index;
    const before = index;
    let followed = before ?? readIndex((await kept.read()) ?? '') ?? createIndex();
    const source = await open();
    const ids = await source.ids();
    const wanted = ids.slice(0, MOST_SEARCHED);
    let there = followed.rehearsals();
    let changes = 0;
    if ([...there.keys()].some((id) => !wanted.includes(id))) {
      // The words of what is gone would stay behind in the old one.
      followed = createIndex();
      there = followed.rehearsals();
      changes += 1;
    }
    const waiting = [...wanted];
    const reader = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (await update(source, followed, id, there.get(id))) changes += 1;
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, reader));
    index = followed;
    looked = { at: now(), searched: wanted.length, total: ids.length };
    // An index that cannot be kept is made again: searching goes on.
    if (changes > 0)
      await kept.write?.(followed.toText()).catch((error) => onTrouble(`The search index: ${String(error)}`));
    return followed;
  }

  async function update(
    source: Searched,
    followed: SearchIndex,
    id: string,
    before: string | undefined,
  ): Promise<boolean> {
    try {
      const stamp = await source.stamp(id);
      if (stamp === before) return false;
      followed.put(id, stamp, recordsOf(await source.read(id), await source.material(id)));
      return true;
    } catch (error) {
      // One that is damaged must not keep the others from being found.
      onTrouble(`${id} is not searched: ${error instanceof Error ? error.message : String(error)}`);
      followed.remove(id);
      return before !== undefined;
    }
  }

  return {
    async search(query, wanted) {
      looking ??= follow().finally(() => {
        looking = null;
      });
      const followed = await looking;
      return { hits: followed.search(query, wanted), searched: looked.searched, total: looked.total };
    },
    async forget() {
      await looking?.catch(() => undefined);
      index = null;
      await kept.remove?.();
    },
  };
}
