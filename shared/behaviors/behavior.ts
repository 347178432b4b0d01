import type { Baseline, Unit } from '../rehearsal/timeline.ts';
import type { SignalName, SignalValues } from '../signals/signals.ts';

/** Parts of the speaker that a picture can leave out. Hands come and go; with the hips in the picture they stay in it. */
export type BodyPart = 'face' | 'shoulders' | 'elbows' | 'hips';

/** What a behavior is told from: parts of the body, or the voice, which no picture shows. */
export type Need = BodyPart | 'voice';

/** One habit or strength: what it is measured by, when it begins and ends, and where its numbers come from. */
export interface Behavior {
  /** Stable: it is saved. */
  readonly id: string;
  readonly kind: 'habit' | 'strength';
  /** The signal whose curve shows it best. */
  readonly signal: SignalName;
  readonly unit: Unit;
  /** Whether `measure` counts from the speaker's own baseline of `signal`. */
  readonly relative: boolean;
  /** What of the speaker must be seen or heard for this to be judged. */
  readonly needs: readonly Need[];
  /** The number that is compared with `enter` and `leave`. NaN: not known, because not seen or no baseline yet. That is neither yes nor no. */
  measure(values: SignalValues, baseline: Baseline): number;
  /** Whether a whole stretch of it is what it seems, from all that was seen in it. Absent: always. Asked when a rehearsal is looked back at. */
  readonly holds?: (seen: readonly SignalValues[], baseline: Baseline) => boolean;
  /** On which side of the thresholds the behavior is. */
  readonly direction: 'above' | 'below';
  /** The measure at which it begins. */
  readonly enter: number;
  /** The measure at which it ends; on the calm side of `enter`, so that a value at the threshold does not flicker. */
  readonly leave: number;
  /** Shorter ones are not worth a word. */
  readonly minDurationMs: number;
  /** Gaps (not known, or on the calm side) up to this long do not split an event. At least 300. */
  readonly bridgeMs: number;
  /**
   * What has begun goes on for this long while it is not known and nothing contradicts it; then it has ended where it was last known. Not
   * less than `bridgeMs`. Long for a posture that is held while a hand or a face is out of sight, short for a movement. Ours.
   */
  readonly unknownMs: number;
  /** For this long after an event no new one of the same behavior begins. */
  readonly cooldownMs: number;
  /**
   * How much later than the fact the measure crosses `enter` and `leave`, because its signal looks back over a stretch of
   * time. Absent: it does not. A measure in seconds counts from when it began, and needs none to begin.
   */
  readonly lag?: { readonly enterMs: number; readonly leaveMs: number };
  /** What is still going on when the rehearsal is over is none. */
  readonly mustEnd?: true;
  /** The measure at which severity is 1. */
  readonly severe: number;
  /** Where the thresholds come from; says so when they are our own. */
  readonly source: string;
}

/** Whether a behavior is heard, not seen: what the picture shows or lacks is nothing to it. */
export function isHeard({ needs }: Pick<Behavior, 'needs'>): boolean {
  return needs.includes('voice');
}
