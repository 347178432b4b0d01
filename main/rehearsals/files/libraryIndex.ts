import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { type Rehearsal, rehearsalSchema, SCHEMA_VERSION } from '../../../shared/rehearsal/timeline.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { parseJson } from '../../disk/lines.ts';
import { replaceDurably } from '../../disk/writeDurably.ts';
import { FILES, pathInside } from './rehearsalFolder.ts';

/** Beside the folder of the rehearsals: what a list says of each, so that a library of a thousand is not read one by one. */
export function indexFile(library: string): string {
  return `${library}.index.json`;
}

/** What another version wrote of a rehearsal may lack what this one shows. */
const VERSION = `${SCHEMA_VERSION} ${Object.keys(rehearsalSchema.shape).toSorted().join(' ')}`;

const fileSchema = z.object({
  version: z.literal(VERSION),
  entries: z.array(z.tuple([z.string(), z.string(), z.unknown()])),
});

interface Entry {
  /** Of the files that it was read from. */
  readonly stamp: string;
  readonly rehearsal: Rehearsal;
}

/**
 * What is known of the rehearsals of a library without reading their folders. It is never believed for longer than the files that it was
 * made of stay as they were, and made anew where it is missing, damaged or of another version.
 */
export interface LibraryIndex {
  /** The rehearsal as a list shows it: as it is known, or as `read` gives it, which then is known. */
  brief(id: string, read: () => Promise<Rehearsal>): Promise<Rehearsal>;
  /** As it is known; undefined when it is not, or the files are others than then. */
  known(id: string): Promise<Rehearsal | undefined>;
  /** Writes what is known of these, and of no others, when that is something new. */
  keep(ids: readonly string[]): Promise<void>;
}

/** @param onTrouble Told when the index cannot be written: the library can do without. */
export function createLibraryIndex(library: string, onTrouble: (what: string) => void): LibraryIndex {
  const file = indexFile(library);
  const entries = new Map<string, Entry>();
  let saved: Promise<Map<string, readonly [stamp: string, rehearsal: unknown]>> | undefined;
  let changed = false;
  let keeping = Promise.resolve();

  async function readSaved() {
    try {
      const read = fileSchema.safeParse(parseJson(await readFile(file, 'utf8')));
      if (!read.success) return new Map();
      return new Map(read.data.entries.map(([id, stamp, rehearsal]) => [id, [stamp, rehearsal] as const]));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') onTrouble(`${file}: ${String(error)}`);
      return new Map();
    }
  }
  /** Names the files as they are now: each is replaced as a whole or grows. */
  async function stampOf(id: string): Promise<string> {
    const parts = [FILES.rehearsal, FILES.usage].map(async (name) => {
      try {
        const { ino, size, mtimeMs } = await stat(pathInside(library, id, [name]));
        return `${ino}-${size}-${mtimeMs}`;
      } catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return '';
        throw error;
      }
    });
    return (await Promise.all(parts)).join(' ');
  }
  async function find(id: string, stamp: string): Promise<Rehearsal | undefined> {
    const entry = entries.get(id);
    if (entry !== undefined) return entry.stamp === stamp ? entry.rehearsal : undefined;
    saved ??= readSaved();
    const [before, value] = (await saved).get(id) ?? [];
    const rehearsal = before === stamp ? rehearsalSchema.safeParse(value).data : undefined;
    if (rehearsal !== undefined && rehearsal.id === id) entries.set(id, { stamp, rehearsal });
    return rehearsal?.id === id ? rehearsal : undefined;
  }

  return {
    async brief(id, read) {
      const stamp = await stampOf(id);
      const found = await find(id, stamp);
      if (found !== undefined) return found;
      const rehearsal = await read();
      entries.set(id, { stamp, rehearsal });
      changed = true;
      return rehearsal;
    },
    known: async (id) => find(id, await stampOf(id)),
    keep(ids) {
      keeping = keeping
        .then(async () => {
          const before = (await saved)?.size ?? 0;
          if (!changed && before === ids.length) return;
          changed = false;
          const rows = ids.flatMap((id) => {
            const entry = entries.get(id);
            return entry === undefined ? [] : [[id, entry.stamp, entry.rehearsal]];
          });
          await replaceDurably(file, JSON.stringify({ version: VERSION, entries: rows }));
          saved = Promise.resolve(new Map(rows.map(([id]) => [String(id), ['', undefined] as const])));
        })
        .catch((error) => onTrouble(`${file}: ${String(error)}`));
      return keeping;
    },
  };
}
