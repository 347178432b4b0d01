import { createBaseline } from './baseline.ts';
import type { Behavior } from './behaviors/behavior.ts';
import type { BehaviorId } from './behaviors/catalogue.ts';
import { createSpanTracker } from './detector/span.ts';
import type { Signals } from './signals/signals.ts';
import type { Baseline, BehaviorEvent } from './timeline.ts';

/**
 * What the detector found out with the newest observation. Each span of a behavior gives `opened`, any number of `peak`, and
 * then either `dropped` (it was too short) or `event`. One span a behavior is open at a time.
 */
export type Detection<Id extends string = BehaviorId> =
  | { readonly type: 'opened'; readonly behavior: Id; readonly startMs: number }
  /** The newest observation is the most extreme of the open span so far. */
  | { readonly type: 'peak'; readonly behavior: Id }
  | { readonly type: 'dropped'; readonly behavior: Id }
  | { readonly type: 'event'; readonly event: BehaviorEvent };

export interface Detector<Id extends string = BehaviorId> {
  /** Takes the next observation; times must not go back. */
  push(signals: Signals): readonly Detection<Id>[];
  /** Closes what is open at the end of the rehearsal. Nothing may be pushed afterwards. */
  finish(timeMs: number): readonly Detection<Id>[];
  /** The speaker's neutral posture as far as it is known. */
  baseline(): Baseline;
}

/**
 * Finds events in a stream of observations. The same observations give the same events, whatever clock they come by; memory
 * does not grow with the length of the rehearsal. Behaviors do not influence each other.
 */
export function createDetector<Id extends string>(
  behaviors: readonly (Behavior & { readonly id: Id })[],
): Detector<Id> {
  const baseline = createBaseline();
  const trackers = behaviors.map((behavior) => createSpanTracker(behavior));
  return {
    push(signals) {
      baseline.push(signals);
      const known = baseline.baseline();
      return trackers.flatMap((tracker) => tracker.push(signals, known));
    },
    finish: (timeMs) => trackers.flatMap((tracker) => tracker.finish(timeMs)),
    baseline: () => baseline.baseline(),
  };
}
