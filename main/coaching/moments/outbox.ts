import { type BehaviorEvent, PASSING, type Rehearsal, type Timeline } from '../../../shared/rehearsal/timeline.ts';

/** Events that have no words at all: the app ended between writing the event and its landmark words. */
export function wordless({ events, feedback }: Timeline): BehaviorEvent[] {
  const worded = new Set(feedback.map(({ eventId }) => eventId));
  return events.filter(({ id }) => !worded.has(id));
}

/** Those, and the events that are other than they were when their landmark words were written. What a model said stands. */
export function toWord(timeline: Timeline, changed: readonly BehaviorEvent[]): BehaviorEvent[] {
  const ids = new Set([...wordless(timeline), ...changed].map(({ id }) => id));
  for (const { eventId, source } of timeline.feedback) if (source === 'vlm') ids.delete(eventId);
  return timeline.events.filter(({ id }) => ids.has(id));
}

/**
 * Whether coaching goes on by itself: it was cut off, or it failed for a reason that passes. A rehearsal that was recorded
 * while nothing might be sent, or that the person canceled, waits until it is asked for.
 */
export function goesOn({ state, coaching, practice }: Pick<Rehearsal, 'state' | 'coaching' | 'practice'>): boolean {
  if (state === 'recording') return false;
  const { reason } = coaching;
  // Cut off before its first word about coaching was written.
  if (coaching.state === 'off') return reason === undefined && practice !== true;
  return coaching.state !== 'done' || (reason !== undefined && PASSING.has(reason));
}
