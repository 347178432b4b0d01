import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';

/** Events of one behavior with no more than this between them are told to the model once. Ours. */
export const ALIKE_WITHIN_MS = 15_000;

/** What the model is asked about: one event, or several near-duplicates that share one answer. */
export interface Moment {
  /** The most severe of them; its id and its strip stand for all. */
  readonly event: BehaviorEvent;
  /** All of them, in time, `event` included. */
  readonly alike: readonly BehaviorEvent[];
}

/** Merges near-duplicates (same behavior, close in time). The most severe first. */
export function momentsOf(events: readonly BehaviorEvent[]): Moment[] {
  const groups: [BehaviorEvent, ...BehaviorEvent[]][] = [];
  const latest = new Map<string, { group: [BehaviorEvent, ...BehaviorEvent[]]; endMs: number }>();
  for (const event of [...events].sort((a, b) => a.startMs - b.startMs)) {
    const before = latest.get(event.behavior);
    if (before && event.startMs - before.endMs <= ALIKE_WITHIN_MS) {
      before.group.push(event);
      before.endMs = Math.max(before.endMs, event.endMs);
    } else {
      const group: [BehaviorEvent, ...BehaviorEvent[]] = [event];
      groups.push(group);
      latest.set(event.behavior, { group, endMs: event.endMs });
    }
  }
  return groups
    .map((alike) => ({ event: mostSevere(alike), alike }))
    .sort((a, b) => b.event.severity - a.event.severity);
}

function mostSevere(events: readonly [BehaviorEvent, ...BehaviorEvent[]]): BehaviorEvent {
  // One with a picture says more than a slightly stronger one without.
  const seen = events.filter((event) => event.strip !== undefined);
  return (seen.length > 0 ? seen : events).reduce((a, b) => (b.severity > a.severity ? b : a), seen[0] ?? events[0]);
}
