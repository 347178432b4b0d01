import MiniSearch, { type AsPlainObject } from 'minisearch';
import { z } from 'zod';
import { type RecordKind, recordSchema, type SearchRecord } from './record.ts';
import type { Findable } from './records.ts';
import { isBeginning, tokensOf, tokensOfQuery } from './tokens.ts';

/** Raise it when records or tokens become others: an index of another version is made anew. */
export const INDEX_VERSION = 1;

export interface Hit {
  readonly record: SearchRecord;
  /** Only good for comparing hits of one search. */
  readonly score: number;
}

export interface Wanted {
  readonly most: number;
  /** Absent: all. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** Leaves out what is for the person's own eyes. */
  readonly forOthers?: boolean | undefined;
  /** Id of the only rehearsal that is searched. */
  readonly within?: string | undefined;
}

/** An index over the records of rehearsals. What is behind it, nobody who uses it knows. */
export interface SearchIndex {
  /** Ids of the rehearsals in it, each with the stamp that it was added with. */
  rehearsals(): ReadonlyMap<string, string>;
  /** Takes the place of what was there of this rehearsal. `stamp` names the state of its files. */
  put(rehearsal: string, stamp: string, records: readonly Findable[]): void;
  remove(rehearsal: string): void;
  /** The best first. Of records that say the same, only one of the newest rehearsal. */
  search(query: string, wanted: Wanted): Hit[];
  /** Text from which `readIndex` makes the same index. */
  toText(): string;
}

/** What a word around a text is worth, against one in it: `npm run eval:search`. */
const AROUND = 0.5;

interface Stored {
  readonly id: string;
  readonly words: string;
  readonly around: string;
  readonly record: SearchRecord;
}

const OPTIONS = {
  fields: ['words', 'around'],
  storeFields: ['record'],
  tokenize: tokensOf,
  processTerm: (term: string) => term,
};

const entriesSchema = z.record(z.string(), z.object({ stamp: z.string(), count: z.number().int().nonnegative() }));
const indexSchema = z.custom<AsPlainObject>((value) => typeof value === 'object' && value !== null);
const savedSchema = z.object({ version: z.literal(INDEX_VERSION), entries: entriesSchema, index: indexSchema });
type Entries = z.infer<typeof entriesSchema>;

export function createIndex(): SearchIndex {
  return indexOver(new MiniSearch<Stored>(OPTIONS), {});
}

/** An index as it was saved; null when the text is none, or of another version. */
export function readIndex(text: string): SearchIndex | null {
  try {
    const saved = savedSchema.parse(JSON.parse(text));
    return indexOver(MiniSearch.loadJS<Stored>(saved.index, OPTIONS), saved.entries);
  } catch {
    // Whatever is wrong with it, everything in it can be had from the library again.
    return null;
  }
}

function indexOver(search: MiniSearch<Stored>, saved: Entries): SearchIndex {
  const entries = new Map(Object.entries(saved));
  const idOf = (rehearsal: string, n: number) => `${rehearsal}#${n}`;
  function remove(rehearsal: string): void {
    const count = entries.get(rehearsal)?.count ?? 0;
    for (let n = 0; n < count; n += 1) search.discard(idOf(rehearsal, n));
    entries.delete(rehearsal);
  }
  return {
    rehearsals: () => new Map([...entries].map(([rehearsal, { stamp }]) => [rehearsal, stamp])),
    put(rehearsal, stamp, records) {
      remove(rehearsal);
      search.addAll(records.map((one, n) => ({ id: idOf(rehearsal, n), ...one })));
      entries.set(rehearsal, { stamp, count: records.length });
    },
    remove,
    search(query, { most, kinds, within, forOthers = false }) {
      const found = search.search(query, {
        tokenize: tokensOfQuery,
        prefix: isBeginning,
        fuzzy: (term) => (isBeginning(term) && term.length > 5 ? 0.2 : false),
        maxFuzzy: 1,
        boost: { words: 1, around: AROUND },
        weights: { prefix: 0.4, fuzzy: 0.2 },
        filter: ({ record }) =>
          (kinds === undefined || kinds.includes(record.kind)) &&
          (within === undefined || record.rehearsal === within) &&
          !(forOthers && record.own === true),
      });
      return newestOfSame(found.map(({ record, score }) => ({ record: recordSchema.parse(record), score }))).slice(
        0,
        most,
      );
    },
    toText: () =>
      JSON.stringify({
        version: INDEX_VERSION,
        entries: Object.fromEntries(entries),
        index: search,
      }),
  };
}

/** A script goes along from take to take. Ids sort by time. */
function newestOfSame(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const { kind, heading, text, rehearsal, moment } = hit.record;
    const key = JSON.stringify(moment === null ? [kind, heading, text] : [rehearsal, kind, moment]);
    const other = kept.get(key);
    if (other === undefined) kept.set(key, hit);
    else if (other.record.rehearsal < rehearsal) kept.set(key, { record: hit.record, score: other.score });
  }
  return [...kept.values()];
}
