import { BEHAVIORS, type BehaviorId } from '../../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';

/** An event of a behavior, 4 s long, measured halfway between its threshold and as strong as it gets. */
export function event(behavior: BehaviorId, startMs: number, change: Partial<BehaviorEvent> = {}): BehaviorEvent {
  const known = BEHAVIORS.find(({ id }) => id === behavior);
  if (!known) throw new Error(`No behavior ${behavior}.`);
  return {
    id: `${behavior}-${startMs}`,
    behavior,
    kind: known.kind,
    startMs,
    endMs: startMs + 4000,
    peakMs: startMs + 2000,
    severity: 0.5,
    measured: {
      signal: known.signal,
      value: (known.enter + known.severe) / 2,
      unit: known.unit,
      threshold: known.enter,
      baseline: null,
    },
    confidence: 1,
    ...change,
  };
}
