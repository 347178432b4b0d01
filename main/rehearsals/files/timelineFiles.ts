import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import { forAudience } from '../../../shared/behaviors/forAudience.ts';
import { owed } from '../../../shared/coach/owed.ts';
import { adjustEvents } from '../../../shared/detector/adjustment.ts';
import { withCounts } from '../../../shared/rehearsal/storedRehearsal.ts';
import {
  type BehaviorEvent,
  behaviorEventSchema,
  feedbackSchema,
  judgementSchema,
  noteSchema,
  type Rehearsal,
  signalRowSchema,
  summarySchema,
  type Timeline,
} from '../../../shared/rehearsal/timeline.ts';
import { heldBackIn, heldBackSchema } from '../heldBack.ts';
import type { Loaded } from '../readOnly.ts';
import { newestOf } from './newestOf.ts';
import type { RehearsalFiles } from './rehearsalFiles.ts';
import { FILES } from './rehearsalFolder.ts';

/** A rehearsal put together from the files in its folder. Of what is said more than once the newest counts. */
export async function readTimeline(
  files: RehearsalFiles,
  id: string,
  filmUrlOf: (rehearsal: Timeline['rehearsal']) => Promise<string | null>,
): Promise<Timeline> {
  const { about, ...moments } = await momentsOf(files, await files.load(id));
  return {
    ...moments,
    judgements: about(await files.rowsOf(id, FILES.judgements, judgementSchema)),
    notes: about(await files.rowsOf(id, FILES.notes, noteSchema)),
    summary: (await files.rowsOf(id, FILES.summary, summarySchema)).at(-1) ?? null,
    filmUrl: await filmUrlOf(moments.rehearsal),
  };
}

/** A rehearsal with what is counted over the moments that are shown. */
export async function asShown(files: RehearsalFiles, loaded: Loaded): Promise<Rehearsal> {
  return (await momentsOf(files, loaded)).rehearsal;
}

async function momentsOf(files: RehearsalFiles, loaded: Loaded) {
  const { rowsOf, usageOf } = files;
  const { id } = loaded;
  const events = (await eventsOf(files, loaded)).toSorted((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id));
  const known = new Set(events.map((event) => event.id));
  const about = <T extends { readonly eventId: string }>(rows: readonly T[]) =>
    newestOf(rows, (row) => row.eventId).filter((row) => known.has(row.eventId));
  const feedback = about(await rowsOf(id, FILES.feedback, feedbackSchema));
  const heldBack = heldBackIn(about(await rowsOf(id, FILES.heldBack, heldBackSchema)));
  const pending = owed({ rehearsal: loaded, events, feedback, heldBack }).length;
  return { rehearsal: withCounts(loaded, { usage: await usageOf(id), pending }), events, feedback, heldBack, about };
}

/** The events as found at the time, or as the person's own sensitivities find them in the saved signals. */
export async function eventsOf({ rowsOf }: RehearsalFiles, rehearsal: Loaded): Promise<BehaviorEvent[]> {
  const { id, foundWith = {}, sensitivities, durationMs, calibrated = {}, neutral, gaps, audience } = rehearsal;
  const found = newestOf(await rowsOf(id, FILES.events, behaviorEventSchema), (event) => event.id);
  if (sensitivities === undefined) return found;
  const rows = await rowsOf(id, FILES.signals, signalRowSchema);
  return adjustEvents(
    forAudience(BEHAVIORS, audience),
    found,
    { rows, durationMs, calibrated, neutral, gaps },
    foundWith,
    sensitivities,
  );
}
