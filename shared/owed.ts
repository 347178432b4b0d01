import type { BehaviorEvent, Rehearsal, Timeline } from './timeline.ts';

/** What tells which moments are owed words. */
export type Owing = Pick<Timeline, 'events' | 'feedback' | 'heldBack'> & {
  readonly rehearsal: Pick<Rehearsal, 'asked'>;
};

/**
 * What is still to be done for a rehearsal, read from what is on disk. There is no list of its own that could be lost or
 * contradict the timeline: an event is owed words from the model until it has them, or until the person keeps it back.
 */
export function owed({ rehearsal, events, feedback, heldBack }: Owing): BehaviorEvent[] {
  const anew = rehearsal.asked?.anew ?? 0;
  const settled = new Set(heldBack);
  for (const { eventId, source, asked = 0 } of feedback) if (source === 'vlm' && asked >= anew) settled.add(eventId);
  return events.filter(({ id }) => !settled.has(id));
}
