import { type Behavior, isHeard } from '../behaviors/behavior.ts';
import type { BehaviorId } from '../behaviors/catalogue.ts';
import { createBaseline } from '../posture/baseline.ts';
import type { Baseline, Coverage } from '../rehearsal/timeline.ts';
import type { Signals } from '../signals/signals.ts';
import type { Detection } from './detection.ts';
import { createSpanTracker } from './span.ts';

export interface Detector<Id extends string = BehaviorId> {
  /** Takes the next observation; times must not go back. */
  push(signals: Signals): readonly Detection<Id>[];
  /**
   * Nothing reaches from before `timeMs` to after it: what is open ends here, and nothing begins earlier any more. The
   * neutral posture stays. At both ends of a gap, and where something was cut away.
   */
  cut(timeMs: number): readonly Detection<Id>[];
  /** From here on another posture is the speaker's neutral one: chair, lid or camera was moved. */
  neutral(baseline: Baseline): void;
  /** Closes what is open at the end of the rehearsal. Nothing may be pushed afterwards. */
  finish(timeMs: number): readonly Detection<Id>[];
  /** The speaker's neutral posture as far as it is known. */
  baseline(): Baseline;
  /** How much of the time each behavior could be judged. */
  coverage(): Coverage;
}

/**
 * Finds events in a stream of observations. The same observations give the same events, whatever clock they come by; memory
 * does not grow with the length of the rehearsal. Behaviors do not influence each other.
 *
 * @param calibrated The neutral posture that the speaker showed before; what it lacks is found on the way.
 */
export function createDetector<Id extends string>(
  behaviors: readonly (Behavior & { readonly id: Id })[],
  calibrated: Baseline = {},
): Detector<Id> {
  let baseline = createBaseline(calibrated);
  const trackers = behaviors.map((behavior) => createSpanTracker(behavior));
  const heard = new Set<string>(behaviors.filter(isHeard).map(({ id }) => id));
  let present = 0;
  let audible = 0;
  return {
    push(signals) {
      baseline.push(signals);
      const known = baseline.baseline();
      if (!Number.isNaN(signals.values.hearing)) audible += 1;
      if (signals.values.presence > 0) present += 1;
      return trackers.flatMap((tracker) => tracker.push(signals, known));
    },
    coverage() {
      const shares = trackers.map(({ id, judged }) => {
        const all = heard.has(id) ? audible : present;
        return [id, all === 0 ? 0 : Math.min(1, judged() / all)];
      });
      return Object.fromEntries(shares);
    },
    cut: (timeMs) => trackers.flatMap((tracker) => tracker.cut(timeMs)),
    neutral(given) {
      baseline = createBaseline(given);
    },
    finish: (timeMs) => trackers.flatMap((tracker) => tracker.finish(timeMs)),
    baseline: () => baseline.baseline(),
  };
}
