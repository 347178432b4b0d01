import type { BehaviorEvent } from '../../shared/timeline.ts';

/** Few points, not all: what coaches ask of such a tool (arXiv:2507.07930). */
const MOST = 3;

/**
 * The moments to look at first: the most severe of each habit, the most severe habits first. What the model has
 * rejected is left out.
 */
export function firstLook(events: readonly BehaviorEvent[], rejected: ReadonlySet<string>): BehaviorEvent[] {
  const strongest = new Map<string, BehaviorEvent>();
  for (const event of events) {
    if (event.kind !== 'habit' || rejected.has(event.id)) continue;
    const known = strongest.get(event.behavior);
    if (known === undefined || event.severity > known.severity) strongest.set(event.behavior, event);
  }
  return [...strongest.values()].sort((a, b) => b.severity - a.severity || a.startMs - b.startMs).slice(0, MOST);
}
