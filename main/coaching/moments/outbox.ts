import { type BehaviorEvent, type Feedback, PASSING, type Rehearsal, type Timeline } from '../../../shared/timeline.ts';

/** As much of a timeline as tells what is owed. */
export interface Worded extends Pick<Timeline, 'events' | 'heldBack'> {
  readonly rehearsal: Pick<Rehearsal, 'asked'>;
  readonly feedback: readonly Pick<Feedback, 'eventId' | 'source' | 'asked'>[];
}

/**
 * What is still to be done for a rehearsal, read from what is on disk. There is no list of its own that could be lost or
 * contradict the timeline: an event is owed words from the model until it has them, or until the person keeps it back.
 */
export function owed({ rehearsal, events, feedback, heldBack }: Worded): BehaviorEvent[] {
  const anew = rehearsal.asked?.anew ?? 0;
  const settled = new Set(heldBack);
  for (const { eventId, source, asked = 0 } of feedback) if (source === 'vlm' && asked >= anew) settled.add(eventId);
  return events.filter(({ id }) => !settled.has(id));
}

/** Events that have no words at all: the app ended between writing the event and its landmark words. */
export function wordless({ events, feedback }: Timeline): BehaviorEvent[] {
  const worded = new Set(feedback.map(({ eventId }) => eventId));
  return events.filter(({ id }) => !worded.has(id));
}

/**
 * Whether coaching goes on by itself: it was cut off, or it failed for a reason that passes. A rehearsal that was recorded
 * while nothing might be sent, or that the person canceled, waits until it is asked for.
 */
export function goesOn({ state, coaching }: Pick<Rehearsal, 'state' | 'coaching'>): boolean {
  if (state === 'recording') return false;
  const { reason } = coaching;
  // Cut off before its first word about coaching was written.
  if (coaching.state === 'off') return reason === undefined;
  return coaching.state !== 'done' || (reason !== undefined && PASSING.has(reason));
}
