import { z } from 'zod';
import { addUsage } from '../../../shared/coach/usage.ts';
import { GreenroomError } from '../../../shared/problem.ts';
import { type StoredRehearsal, withCounts } from '../../../shared/rehearsal/storedRehearsal.ts';
import { NO_USAGE, type Rehearsal, type Usage, usageSchema } from '../../../shared/rehearsal/timeline.ts';
import { readLines } from '../../disk/lines.ts';
import { type Loaded, readOnly } from '../readOnly.ts';
import { findRemains } from '../recording/remains.ts';
import { newestOfEach } from './newestOfEach.ts';
import { readRehearsalFile, type SavedRehearsal, writeRehearsalFile } from './rehearsalFile.ts';
import { FILES, pathInside } from './rehearsalFolder.ts';

/** The files of the rehearsals in one library, read and written one at a time. Who calls keeps the order. */
export interface RehearsalFiles {
  pathOf(id: string, ...parts: string[]): string;
  saved(id: string): Promise<SavedRehearsal>;
  /** rehearsal.json; throws `rehearsal-missing` or `rehearsal-damaged`. One of a newer version comes `readOnly`. */
  load(id: string): Promise<Loaded>;
  write(stored: StoredRehearsal): Promise<StoredRehearsal>;
  change(id: string, changed: (stored: StoredRehearsal) => StoredRehearsal): Promise<StoredRehearsal>;
  /** Throws `rehearsal-newer` for a folder that a newer version has written. */
  assertOurs(id: string): Promise<void>;
  /** For a list: what is pending is not counted, because a broken file of events must not hide the rehearsal. */
  inBrief(loaded: Loaded): Promise<Rehearsal>;
  /** The good rows of an .ndjson file. */
  rowsOf<S extends z.ZodType>(id: string, file: string, schema: S): Promise<z.output<S>[]>;
  /** What was booked in usage.ndjson: of each request what was booked last. */
  usageEntries(id: string): Promise<UsageEntry[]>;
  /** Sum of usage.ndjson. */
  usageOf(id: string): Promise<Usage>;
}

export const usageEntrySchema = usageSchema.extend({
  /** ISO 8601 */
  at: z.string(),
  model: z.string(),
  outcome: z.string(),
  /** Names the request: it is booked before it is sent and again when it is known what it cost, and counts once. */
  request: z.string().optional(),
});
/** One request to a provider, as booked. */
export type UsageEntry = z.infer<typeof usageEntrySchema>;

export function createRehearsalFiles(library: string, onTrouble: (what: string) => void): RehearsalFiles {
  const pathOf = (id: string, ...parts: string[]) => pathInside(library, id, parts);
  const saved = (id: string) => readRehearsalFile(pathOf(id), id);

  async function rowsOf<S extends z.ZodType>(id: string, file: string, schema: S): Promise<z.output<S>[]> {
    const { rows, skipped } = await readLines(pathOf(id, file), schema);
    if (skipped > 0) onTrouble(`${id}/${file}: ${skipped} broken line(s) skipped`);
    return rows;
  }

  const usageEntries = async (id: string) => newestOfEach(await rowsOf(id, FILES.usage, usageEntrySchema));

  async function usageOf(id: string): Promise<Usage> {
    return (await usageEntries(id)).reduce<Usage>(addUsage, NO_USAGE);
  }

  /** Folders that are known to be of no newer version: they were read or written here. */
  const ours = new Set<string>();

  async function load(id: string): Promise<Loaded> {
    const found = await saved(id);
    if (found.state === 'good') {
      ours.add(id);
      return found.stored;
    }
    if (found.state === 'newer') return readOnly(id, found.salvaged, await findRemains(pathOf(id)));
    throw new GreenroomError(found.state === 'missing' ? 'rehearsal-missing' : 'rehearsal-damaged', { id });
  }

  async function write(stored: StoredRehearsal): Promise<StoredRehearsal> {
    await writeRehearsalFile(pathOf(stored.id), stored);
    ours.add(stored.id);
    return stored;
  }

  async function assertOurs(id: string): Promise<void> {
    if (ours.has(id)) return;
    if ((await saved(id)).state === 'newer') throw new GreenroomError('rehearsal-newer', { id });
    ours.add(id);
  }

  async function inBrief(loaded: Loaded): Promise<Rehearsal> {
    return withCounts(loaded, { usage: await usageOf(loaded.id), pending: 0 });
  }

  return {
    pathOf,
    saved,
    load,
    write,
    async change(id, changed) {
      await assertOurs(id);
      return write(changed(await load(id)));
    },
    assertOurs,
    inBrief,
    rowsOf,
    usageEntries,
    usageOf,
  };
}
