import type { Behavior } from '../../../shared/behaviors/behavior.ts';
import { BEHAVIORS, SEEN } from '../../../shared/behaviors/catalogue.ts';
import { forAudience } from '../../../shared/behaviors/forAudience.ts';
import { watched } from '../../../shared/behaviors/sensitivity.ts';
import { hindsight } from '../../../shared/detector/hindsight.ts';
import { notJudgedIn } from '../../../shared/detector/notJudged.ts';
import type { StoredRehearsal } from '../../../shared/rehearsal/storedRehearsal.ts';
import { type BehaviorEvent, behaviorEventSchema, signalRowSchema } from '../../../shared/rehearsal/timeline.ts';
import { replaceDurably } from '../../disk/writeDurably.ts';
import { newestOf } from '../files/newestOf.ts';
import type { RehearsalFiles } from '../files/rehearsalFiles.ts';
import { FILES } from '../files/rehearsalFolder.ts';

/** What became of the events when all of the rehearsal was known. */
export interface LookedBack {
  /** Ids of those that were none. */
  readonly gone: readonly string[];
  /** Those that were not found at the time, and those that are other than they were. */
  readonly fresh: readonly BehaviorEvent[];
}

/**
 * Looks back at a rehearsal that is over: puts the events on the disk right where the neutral posture was taken for another, and gives what
 * rehearsal.json is to say. Done twice it changes nothing more. Without saved signals everything stays as it is.
 */
export async function lookBack(
  files: RehearsalFiles,
  rehearsal: StoredRehearsal,
): Promise<LookedBack & { readonly rehearsal: StoredRehearsal }> {
  const { id, durationMs, calibrated = {}, foundWith = {}, gaps: allGaps = [], audience } = rehearsal;
  const rows = await files.rowsOf(id, FILES.signals, signalRowSchema);
  if (rows.length === 0) return { rehearsal, gone: [], fresh: [] };
  const found = newestOf(await files.rowsOf(id, FILES.events, behaviorEventSchema), (event) => event.id);
  const gaps = allGaps.filter(({ kind }) => kind !== 'moved');
  // A microphone is not listened to yet: there is nothing to tell of it.
  const catalogue = rehearsal.source.kind === 'camera' ? SEEN : BEHAVIORS;
  const behaviors = watched(forAudience<Behavior>(catalogue, audience), foundWith);
  const saved = { rows, durationMs, calibrated, gaps };
  const seen = hindsight(behaviors, found, saved);
  const notJudged = notJudgedIn(behaviors, { ...saved, neutral: seen.neutral });
  const before = new Map(found.map((event) => [event.id, event]));
  const now = new Set(seen.events.map((event) => event.id));
  const gone = found.flatMap((event) => (now.has(event.id) ? [] : [event.id]));
  const fresh = seen.events.filter((event) => before.get(event.id) !== event);
  if (gone.length + fresh.length > 0) {
    const lines = seen.events.map((event) => `${JSON.stringify(event)}\n`).join('');
    await replaceDurably(files.pathOf(id, FILES.events), lines);
  }
  const marked = [...gaps, ...seen.moved].sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  return {
    rehearsal: {
      ...rehearsal,
      neutral: [...seen.neutral],
      notJudged,
      ...(marked.length === 0 ? {} : { gaps: marked }),
    },
    gone,
    fresh,
  };
}
