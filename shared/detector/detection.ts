import type { BehaviorId } from '../behaviors/catalogue.ts';
import type { BehaviorEvent } from '../rehearsal/timeline.ts';

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
