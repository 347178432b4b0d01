import type { Baseline } from '../rehearsal/timeline.ts';
import { eyesCount } from '../signals/eyes.ts';
import { anglesFrom, type HeadAngles } from '../signals/headAngles.ts';
import type { SignalName, Signals, SignalValues } from '../signals/signals.ts';
import { secondPlaceOf } from './secondPlace.ts';
import { createSortedWindow, middleOf } from './sortedWindow.ts';

type Range = readonly [least: number, largest: number];

/** What can be somebody's neutral posture, and what still is it. */
interface Neutral {
  /** The least and the largest value that is believed unasked. Whoever begins by looking away shifts the baseline no further. */
  readonly limits: Range;
  /**
   * The least and the largest value that somebody can show on purpose: a camera beside the screen, a lens that hangs askew. What was
   * shown is the speaker's own and is believed up to here; further out it is a mistake of the networks or of the moment.
   */
  readonly shown: Range;
  /** Values no further from the baseline than this are calm: from them the baseline is kept up to date. */
  readonly calm: number;
  /** How far the calm parts may carry the baseline from where it began: a slow sinking into the chair must stay visible. */
  readonly drift: number;
  /** Proportions of the body stay what they are, however somebody sits: they are never found anew. */
  readonly proportion?: true;
}

/**
 * Signals that are judged against the speaker's own neutral posture, each in its own unit. Pitch may lie far up: a laptop on
 * a table looks at a face from 15 to 25 degrees below. Where the shoulders are in the picture has no wrong place to begin.
 */
const NEUTRAL = {
  headYaw: { limits: [-10, 10], shown: [-40, 40], calm: 12, drift: 8 },
  headPitch: { limits: [-12, 25], shown: [-35, 40], calm: 9, drift: 8 },
  headRoll: { limits: [-8, 8], shown: [-25, 25], calm: 8, drift: 6 },
  eyeYaw: { limits: [-15, 15], shown: [-30, 30], calm: 10, drift: 5 },
  eyePitch: { limits: [-20, 25], shown: [-30, 35], calm: 8, drift: 6 },
  shoulderTilt: { limits: [-6, 6], shown: [-18, 18], calm: 5, drift: 4 },
  neckHeight: { limits: [0.3, 1.2], shown: [0.3, 1.2], calm: 0.07, drift: 0.04, proportion: true },
  shoulderLevel: { limits: [0, 1], shown: [0, 1], calm: 0.015, drift: 1 },
  shoulderWidth: { limits: [0, 2], shown: [0, 2], calm: 0.02, drift: 2 },
} as const satisfies Partial<Record<SignalName, Neutral>>;
export type BaselineSignal = keyof typeof NEUTRAL;
export const BASELINE_SIGNALS = Object.keys(NEUTRAL) as BaselineSignal[];

/** What somebody can show as this signal's neutral value. */
export function shownNeutral(name: BaselineSignal): Range {
  return NEUTRAL[name].shown;
}

/** What is believed to be this signal's neutral value in a rehearsal before which `given` was shown. */
export function believedNeutral(name: BaselineSignal, given: number | undefined): Range {
  return reaching(NEUTRAL[name].limits, given);
}

/** A value as far as it is believed to be this signal's neutral one. */
export function believedAs(name: BaselineSignal, value: number, given: number | undefined): number {
  return clamp(value, believedNeutral(name, given));
}

/** How far from its neutral value a signal still is calm, in its own unit. */
export function calmWithin(name: BaselineSignal): number {
  return NEUTRAL[name].calm;
}

/** A range, made wide enough for one more value. */
function reaching([least, largest]: Range, value: number | undefined): Range {
  return value === undefined ? [least, largest] : [Math.min(least, value), Math.max(largest, value)];
}

function isWithin(value: number | undefined, [least, largest]: Range): value is number {
  return value !== undefined && value >= least && value <= largest;
}

/** How long a signal must have been known before its baseline is used … */
const USABLE_MS = 4000;
/** … and until it stands: people who talk move their heads, and 4 s alone can be one long nod. */
const SETTLED_MS = 10_000;
/** Samples are at least this far apart while it is found: a fast camera weighs no more than a slow one. */
const SAMPLE_MS = 90;
/** Time between two observations counts as known only up to this: the next observation may come much later. */
const LONGEST_STEP_MS = 300;

/** Afterwards two samples a second over the last minute tell how the speaker stands now. */
const KEEP_MS = 500;
const KEPT = 120;
/** Calm samples needed before they move the baseline. */
const ENOUGH = 60;
/** A minute of which this share lies together, away from the baseline, is a new neutral posture: somebody sat down. */
const NEW_POSTURE = 0.85;

export interface BaselineReader {
  /** Takes the next observation; times must not go back. */
  push(signals: Signals): void;
  /** What is known so far: a signal joins once it has been seen for a while, and follows the speaker slowly. */
  baseline(): Baseline;
}

/** @param calibrated What the speaker showed as neutral before the rehearsal; signals it lacks are found as without it. */
export function createBaseline(calibrated: Baseline = {}): BaselineReader {
  let baseline = secondPlaceOf(calibrated);
  const followers = BASELINE_SIGNALS.map((name) => {
    const value = calibrated[name];
    const given = isWithin(value, NEUTRAL[name].shown) ? value : undefined;
    if (given !== undefined) baseline = { ...baseline, [name]: given };
    return { name, follow: followSignal(NEUTRAL[name], given) };
  });
  return {
    push({ timeMs, values }) {
      for (const { name, follow } of followers) {
        const value = values[name];
        if (Number.isNaN(value)) continue;
        const now = follow(timeMs, value);
        if (now !== undefined && now !== baseline[name]) baseline = { ...baseline, [name]: now };
      }
    },
    baseline: () => baseline,
  };
}

/** Follows one signal's neutral value: found in its first seconds or given, then kept up to date. Undefined until it is found. */
function followSignal({ limits, calm, drift, proportion }: Neutral, given: number | undefined) {
  const find = given === undefined ? findNeutral(limits) : undefined;
  const believed = reaching(limits, given);
  const recent = createSortedWindow(KEPT);
  let neutral = given;
  let began = given;
  let keptMs = Number.NEGATIVE_INFINITY;

  return (timeMs: number, value: number): number | undefined => {
    if (find && !find.settled()) {
      neutral = find.push(timeMs, value);
      began = neutral;
      return neutral;
    }
    if (neutral === undefined || began === undefined || timeMs - keptMs < KEEP_MS) return neutral;
    keptMs = timeMs;
    recent.push(value);
    const calmOnes = recent.near(neutral, calm);
    if (calmOnes.length >= ENOUGH) {
      neutral = clamp(middleOf(calmOnes), [Math.max(began - drift, believed[0]), Math.min(began + drift, believed[1])]);
    } else if (recent.sorted().length === KEPT && proportion !== true) {
      const middle = middleOf(recent.sorted());
      const together = recent.near(middle, calm).length;
      if (together >= KEPT * NEW_POSTURE) {
        neutral = clamp(middle, believed);
        began = neutral;
        recent.clear();
      }
    }
    return neutral;
  };
}

/** Median of a signal over the first seconds in which it is known, clamped to what can be a neutral posture. */
function findNeutral(limits: Range) {
  const samples: number[] = [];
  let knownMs = 0;
  let lastMs: number | undefined;
  let sampledMs = Number.NEGATIVE_INFINITY;
  let neutral: number | undefined;
  return {
    push(timeMs: number, value: number): number | undefined {
      if (lastMs !== undefined) knownMs += Math.min(timeMs - lastMs, LONGEST_STEP_MS);
      lastMs = timeMs;
      if (timeMs - sampledMs < SAMPLE_MS) return neutral;
      samples.push(value);
      sampledMs = timeMs;
      if (knownMs >= USABLE_MS) neutral = clamp(median(samples), limits);
      return neutral;
    },
    settled: () => knownMs >= SETTLED_MS,
  };
}

/** A signal's distance from the speaker's baseline, in the signal's unit; NaN when either is unknown. */
export function fromBaseline(values: SignalValues, baseline: Baseline, name: SignalName): number {
  return values[name] - (baseline[name] ?? Number.NaN);
}

/**
 * Where the head points, counted from the speaker's neutral posture; NaN while that is not known or no head is seen. Of a head in profile the
 * turn alone is known.
 */
export function headFromBaseline(values: SignalValues, baseline: Baseline): HeadAngles {
  const { headYaw = Number.NaN, headPitch = Number.NaN, headRoll = Number.NaN } = baseline;
  if (Number.isNaN(values.headPitch)) return { yaw: values.headYaw - headYaw, pitch: Number.NaN, roll: Number.NaN };
  return anglesFrom(
    { yaw: headYaw, pitch: headPitch, roll: headRoll },
    { yaw: values.headYaw, pitch: values.headPitch, roll: values.headRoll },
  );
}

/**
 * Where the speaker looks, counted from the neutral posture, in degrees: the head, and the eyes in it as far as they can be
 * read. Where they cannot, the head alone. NaN while the posture is not known or no face is seen.
 */
export function gazeFromBaseline(values: SignalValues, baseline: Baseline): Pick<HeadAngles, 'yaw' | 'pitch'> {
  const head = headFromBaseline(values, baseline);
  const counts = eyesCount(values.headYaw);
  const eyes = (name: 'eyeYaw' | 'eyePitch') => {
    const turned = fromBaseline(values, baseline, name);
    return Number.isNaN(turned) ? 0 : turned * counts;
  };
  return { yaw: head.yaw + eyes('eyeYaw'), pitch: head.pitch + eyes('eyePitch') };
}

function clamp(value: number, [least, largest]: Range): number {
  return Math.max(least, Math.min(largest, value));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
