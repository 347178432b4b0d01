import { z } from 'zod';
import { GreenroomError } from '../../shared/problem.ts';
import { NO_USAGE, type Rehearsal, type Usage, usageSchema } from '../../shared/timeline.ts';
import { addUsage } from '../../shared/usage.ts';
import { readLines } from './lines.ts';
import { newestOfEach } from './newestOfEach.ts';
import { readRehearsalFile, type SavedRehearsal, writeRehearsalFile } from './rehearsalFile.ts';
import { FILES, pathInside } from './rehearsalFolder.ts';

/** The files of the rehearsals in one library, read and written one at a time. Who calls keeps the order. */
export interface RehearsalFiles {
  pathOf(id: string, ...parts: string[]): string;
  saved(id: string): Promise<SavedRehearsal>;
  /** rehearsal.json; throws `rehearsal-missing` or `rehearsal-damaged`. */
  load(id: string): Promise<Rehearsal>;
  write(rehearsal: Rehearsal): Promise<Rehearsal>;
  change(id: string, changed: (rehearsal: Rehearsal) => Rehearsal): Promise<Rehearsal>;
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

  async function load(id: string): Promise<Rehearsal> {
    const found = await saved(id);
    // A crash can come between booking a request and writing the sum: the booked requests are the truth.
    if (found.state === 'good') return { ...found.rehearsal, usage: await usageOf(id) };
    throw new GreenroomError(found.state === 'missing' ? 'rehearsal-missing' : 'rehearsal-damaged', { id });
  }

  async function write(rehearsal: Rehearsal): Promise<Rehearsal> {
    await writeRehearsalFile(pathOf(rehearsal.id), rehearsal);
    return rehearsal;
  }

  return {
    pathOf,
    saved,
    load,
    write,
    change: async (id, changed) => write(changed(await load(id))),
    rowsOf,
    usageEntries,
    usageOf,
  };
}
