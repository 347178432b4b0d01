import type { Behavior } from '../behaviors/behavior.ts';
import { withSensitivity } from '../behaviors/sensitivity.ts';
import type { BehaviorEvent, Sensitivities } from '../rehearsal/timeline.ts';
import { replay, type SavedSignals } from './replay.ts';

/**
 * The events as they would have been with other sensitivities, from the saved signals alone. Behaviors set as they were keep
 * their events untouched; of the others, an event that overlaps one found at the time keeps its id and its pictures, so
 * that its words stay with it.
 *
 * @param found The events of the rehearsal, found with the sensitivities `then`.
 */
export function adjustEvents(
  behaviors: readonly Behavior[],
  found: readonly BehaviorEvent[],
  saved: SavedSignals,
  then: Sensitivities,
  now: Sensitivities,
): BehaviorEvent[] {
  const changed = new Set<string>();
  const again: Behavior[] = [];
  for (const behavior of behaviors) {
    const sensitivity = now[behavior.id] ?? 'normal';
    if (sensitivity === (then[behavior.id] ?? 'normal')) continue;
    changed.add(behavior.id);
    if (sensitivity !== 'off') again.push(withSensitivity(behavior, sensitivity));
  }
  const kept = found.filter(({ behavior }) => !changed.has(behavior));
  const taken = new Set<string>();
  const fresh = replay(again, saved).map((event) => {
    const before = found.find((old) => !taken.has(old.id) && old.behavior === event.behavior && overlaps(old, event));
    if (before === undefined) return event;
    taken.add(before.id);
    return { ...event, id: before.id, ...(before.strip === undefined ? {} : { strip: before.strip }) };
  });
  return [...kept, ...fresh].sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id));
}

/** Whether two events have time in common. */
export function overlaps(a: BehaviorEvent, b: BehaviorEvent): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs;
}
