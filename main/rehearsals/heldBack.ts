import { z } from 'zod';
import { newestOf } from './files/newestOf.ts';

/** A line of held-back.ndjson: whether the person keeps an event from being sent. */
export const heldBackSchema = z.object({
  eventId: z.string().min(1),
  heldBack: z.boolean(),
  /** ISO 8601 */
  at: z.string(),
});

/** Ids of the events that are held back. */
export function heldBackIn(rows: readonly z.infer<typeof heldBackSchema>[]): string[] {
  return newestOf(rows, ({ eventId }) => eventId)
    .filter(({ heldBack }) => heldBack)
    .map(({ eventId }) => eventId);
}
