import type { BehaviorEvent, CoachingReason, CoachingStatus, Timeline } from '../../shared/timeline.ts';

/**
 * What is still to be done for a rehearsal, read from what is on disk. There is no list of its own that could be lost or
 * contradict the timeline: an event is owed words from the model until it has them.
 */
export function owed({ events, feedback }: Timeline): BehaviorEvent[] {
  const coached = new Set(feedback.filter(({ source }) => source === 'vlm').map(({ eventId }) => eventId));
  return events.filter(({ id }) => !coached.has(id));
}

/** Events that have no words at all: the app ended between writing the event and its landmark words. */
export function wordless({ events, feedback }: Timeline): BehaviorEvent[] {
  const worded = new Set(feedback.map(({ eventId }) => eventId));
  return events.filter(({ id }) => !worded.has(id));
}

/** Failures that pass by themselves: the same request may succeed later. */
export const PASSING: ReadonlySet<CoachingReason> = new Set(['offline', 'timed-out', 'rate-limited', 'server-error']);

/** Whether coaching goes on by itself when the app starts: it was cut off, or it failed for a reason that passes. */
export function goesOn({ state, pending, reason }: CoachingStatus): boolean {
  if (pending === 0) return false;
  return (
    state === 'waiting' || state === 'sending' || (state === 'done' && reason !== undefined && PASSING.has(reason))
  );
}
