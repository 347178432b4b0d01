import { z } from 'zod';
import { adjustEvents } from '../../shared/adjustment.ts';
import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import {
  type BehaviorEvent,
  behaviorEventSchema,
  feedbackSchema,
  judgementSchema,
  type Rehearsal,
  signalRowSchema,
  summarySchema,
  type Timeline,
} from '../../shared/timeline.ts';
import type { RehearsalFiles } from './rehearsalFiles.ts';
import { FILES } from './rehearsalFolder.ts';

/** Whether the person keeps an event from being sent. */
export const heldBackSchema = z.object({
  eventId: z.string().min(1),
  heldBack: z.boolean(),
  /** ISO 8601 */
  at: z.string(),
});

/** A rehearsal put together from the files in its folder. Of what is said more than once the newest counts. */
export async function readTimeline(
  files: RehearsalFiles,
  id: string,
  filmUrlOf: (rehearsal: Timeline['rehearsal']) => Promise<string | null>,
): Promise<Timeline> {
  const { rowsOf } = files;
  const rehearsal = await files.load(id);
  const events = newest(await eventsOf(files, rehearsal), (event) => event.id);
  const aboutEvents = <T extends { readonly eventId: string }>(rows: readonly T[]) =>
    [...newest(rows, (row) => row.eventId).values()].filter((row) => events.has(row.eventId));
  return {
    rehearsal,
    events: [...events.values()].sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id)),
    feedback: aboutEvents(await rowsOf(id, FILES.feedback, feedbackSchema)),
    judgements: aboutEvents(await rowsOf(id, FILES.judgements, judgementSchema)),
    heldBack: aboutEvents(await rowsOf(id, FILES.heldBack, heldBackSchema))
      .filter(({ heldBack }) => heldBack)
      .map(({ eventId }) => eventId),
    summary: (await rowsOf(id, FILES.summary, summarySchema)).at(-1) ?? null,
    filmUrl: await filmUrlOf(rehearsal),
  };
}

/** The events as found at the time, or as the person's own sensitivities find them in the saved signals. */
async function eventsOf({ rowsOf }: RehearsalFiles, rehearsal: Rehearsal): Promise<BehaviorEvent[]> {
  const { id, foundWith = {}, sensitivities, durationMs, calibrated = {}, gaps } = rehearsal;
  const found = [...newest(await rowsOf(id, FILES.events, behaviorEventSchema), (event) => event.id).values()];
  if (sensitivities === undefined) return found;
  const rows = await rowsOf(id, FILES.signals, signalRowSchema);
  return adjustEvents(BEHAVIORS, found, { rows, durationMs, calibrated, gaps }, foundWith, sensitivities);
}

/** The last row of each name. */
function newest<T>(rows: readonly T[], nameOf: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [nameOf(row), row]));
}
