import type { z } from 'zod';
import { coachingStatusSchema, type Rehearsal, rehearsalSchema, type Usage } from './timeline.ts';

/** rehearsal.json: what is known of a rehearsal and cannot be counted from the other files in its folder. */
export const storedRehearsalSchema = rehearsalSchema
  .omit({ usage: true, coaching: true, readOnly: true })
  .extend({ coaching: coachingStatusSchema.omit({ pending: true }) });
export type StoredRehearsal = z.infer<typeof storedRehearsalSchema>;

/** What is counted whenever a rehearsal is read. */
export interface Counted {
  readonly usage: Usage;
  /** Moments that are still owed words. */
  readonly pending: number;
}

export function withCounts({ coaching, ...stored }: StoredRehearsal, { usage, pending }: Counted): Rehearsal {
  return { ...stored, usage, coaching: { ...coaching, pending } };
}
