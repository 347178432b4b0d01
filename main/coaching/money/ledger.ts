import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { addUsage } from '../../../shared/coach/usage.ts';
import { NO_USAGE, type Usage } from '../../../shared/rehearsal/timeline.ts';
import { appendLines, readLines } from '../../disk/lines.ts';
import { makeFolder } from '../../disk/makeFolder.ts';
import { createQueues } from '../../disk/queues.ts';
import { newestOfEach } from '../../rehearsals/files/newestOfEach.ts';
import { usageEntrySchema } from '../../rehearsals/files/rehearsalFiles.ts';

const ledgerEntrySchema = usageEntrySchema.extend({ request: z.string() });
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** What coaching has cost over all rehearsals, deleted ones too. It holds sums and no words. */
export interface Ledger {
  /** Each in the place of what was booked for the same request before. */
  book(entries: readonly LedgerEntry[]): Promise<void>;
  /** Sum of the calendar month, in the computer's time, that this moment is in. */
  month(at: Date): Promise<Usage>;
}

export function createLedger(file: string): Ledger {
  const queues = createQueues();
  const read = async () => {
    // Two processes can have booked one request: the app, and a command beside it.
    const { rows } = await readLines(file, ledgerEntrySchema);
    return newestOfEach(rows);
  };
  return {
    book: (entries) =>
      queues.run(file, async () => {
        if (entries.length === 0) return;
        const booked = new Map((await read()).map((row) => [row.request, row]));
        const fresh = entries.filter((entry) => !isDeepStrictEqual(booked.get(entry.request), entry));
        if (fresh.length === 0) return;
        await makeFolder(dirname(file));
        await appendLines(file, fresh);
      }),
    month: (at) =>
      queues.run(file, async () =>
        (await read()).filter((entry) => sameMonth(new Date(entry.at), at)).reduce<Usage>(addUsage, NO_USAGE),
      ),
  };
}

function sameMonth(a: Date, b: Date): boolean {
  return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth();
}
