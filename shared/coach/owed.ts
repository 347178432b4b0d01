import { HEARD } from '../behaviors/catalogue.ts';
import type { BehaviorEvent, Feedback, Rehearsal, Timeline } from '../rehearsal/timeline.ts';

/** As much of a timeline as tells which moments are owed words. */
export interface Worded extends Pick<Timeline, 'events' | 'heldBack'> {
  readonly rehearsal: Pick<Rehearsal, 'asked'>;
  readonly feedback: readonly Pick<Feedback, 'eventId' | 'source' | 'asked'>[];
}

const IS_HEARD: ReadonlySet<string> = new Set(HEARD.map(({ id }) => id));

/** Whether a model can say anything of a moment: it looks at pictures, and what was heard is in none. */
export function canBeShown({ behavior }: Pick<BehaviorEvent, 'behavior'>): boolean {
  return !IS_HEARD.has(behavior);
}

/**
 * What is still to be done for a rehearsal, read from what is on disk. There is no list of its own that could be lost or
 * contradict the timeline: an event is owed words from the model until it has them, or until the person keeps it back.
 */
export function owed({ rehearsal, events, feedback, heldBack }: Worded): BehaviorEvent[] {
  const anew = rehearsal.asked?.anew ?? 0;
  const settled = new Set(heldBack);
  for (const { eventId, source, asked = 0 } of feedback) if (source === 'vlm' && asked >= anew) settled.add(eventId);
  return events.filter((event) => canBeShown(event) && !settled.has(event.id));
}
