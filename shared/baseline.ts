import { anglesFrom, type HeadAngles } from './signals/headAngles.ts';
import type { SignalName, Signals, SignalValues } from './signals/signals.ts';
import type { Baseline } from './timeline.ts';

/**
 * Signals that are judged against the speaker's own neutral posture, with the least and the largest value that is believed to
 * be one. Somebody who begins by looking away or into notes shifts the baseline by no more than this. Pitch may lie far
 * up: a laptop on a table looks at a face from 15 to 25 degrees below.
 */
const LIMITS = {
  headYaw: [-10, 10],
  headPitch: [-12, 25],
  headRoll: [-8, 8],
  shoulderTilt: [-6, 6],
} as const satisfies Partial<Record<SignalName, readonly [number, number]>>;
const NAMES = Object.keys(LIMITS) as (keyof typeof LIMITS)[];

/** How long a signal must have been known before its baseline is used … */
const USABLE_MS = 4000;
/** … and until it stands for good: people who talk move their heads, and 4 s alone can be one long nod. */
const FINAL_MS = 10000;
/** Samples are at least this far apart: memory stays small, and a fast camera weighs no more than a slow one. */
const SAMPLE_MS = 90;
/** Time between two observations counts as known only up to this: the next observation may come much later. */
const LONGEST_STEP_MS = 300;

export interface BaselineReader {
  /** Takes the next observation; times must not go back. */
  push(signals: Signals): void;
  /** What is known so far: a signal joins once it has been seen for a while, and settles a little later. */
  baseline(): Baseline;
}

interface Learning {
  readonly samples: number[];
  knownMs: number;
  /** Time of the last observation in which the signal was known. */
  lastMs: number | undefined;
  sampledMs: number;
}

/** Median of each signal over the first seconds in which it is known, clamped to what can be a neutral posture. */
export function createBaseline(): BaselineReader {
  let baseline: Baseline = {};
  const learning = new Map<keyof typeof LIMITS, Learning>();
  for (const name of NAMES) {
    learning.set(name, { samples: [], knownMs: 0, lastMs: undefined, sampledMs: Number.NEGATIVE_INFINITY });
  }
  return {
    push({ timeMs, values }) {
      for (const [name, state] of learning) {
        const value = values[name];
        if (Number.isNaN(value)) continue;
        if (state.lastMs !== undefined) state.knownMs += Math.min(timeMs - state.lastMs, LONGEST_STEP_MS);
        state.lastMs = timeMs;
        if (timeMs - state.sampledMs < SAMPLE_MS) continue;
        state.samples.push(value);
        state.sampledMs = timeMs;
        if (state.knownMs < USABLE_MS) continue;
        const [least, largest] = LIMITS[name];
        baseline = { ...baseline, [name]: Math.max(least, Math.min(largest, median(state.samples))) };
        if (state.knownMs >= FINAL_MS) learning.delete(name);
      }
    },
    baseline: () => baseline,
  };
}

/** A signal's distance from the speaker's baseline, in the signal's unit; NaN when either is unknown. */
export function fromBaseline(values: SignalValues, baseline: Baseline, name: SignalName): number {
  return values[name] - (baseline[name] ?? Number.NaN);
}

/** Where the head points, counted from the speaker's neutral posture; NaN while that is not known or no face is seen. */
export function headFromBaseline(values: SignalValues, baseline: Baseline): HeadAngles {
  const { headYaw = Number.NaN, headPitch = Number.NaN, headRoll = Number.NaN } = baseline;
  return anglesFrom(
    { yaw: headYaw, pitch: headPitch, roll: headRoll },
    { yaw: values.headYaw, pitch: values.headPitch, roll: values.headRoll },
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
