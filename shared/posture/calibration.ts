import type { Baseline, SignalRow } from '../rehearsal/timeline.ts';
import { BASELINE_SIGNALS, type BaselineSignal, median, shownNeutral } from './baseline.ts';
import { withSecondPlace } from './secondPlace.ts';

/** How long the speaker stands as on stage. */
export const CALIBRATION_MS = 5000;
/** A signal must have been seen for this share of the time. */
const SEEN = 0.6;
/** A speaker who still moves more than this (between the tenth and the ninetieth percentile) is not standing yet. */
const STEADY: Readonly<Partial<Record<BaselineSignal, number>>> = { headYaw: 16, headPitch: 14, headRoll: 12 };

/** Whoever holds the head further off than can be a neutral posture was not facing the audience that will be judged from here. */
const FACING: ReadonlySet<BaselineSignal> = new Set(['headYaw', 'headPitch', 'headRoll']);

/** What came of it: a baseline, or why there is none. */
export type Calibration =
  | { readonly kind: 'calibrated'; readonly baseline: Baseline }
  | { readonly kind: 'no-face' }
  | { readonly kind: 'restless' }
  /** The head was turned, lowered or tilted too far to be measured from. */
  | { readonly kind: 'turned' };

/**
 * The speaker's neutral posture from the signals of a few seconds of standing as on stage. Signals that were hardly seen, or whose
 * value can be nobody's neutral, are left out: they are found in the rehearsal itself.
 */
export function calibrate(rows: readonly SignalRow[]): Calibration {
  const baseline: Record<string, number> = {};
  for (const name of BASELINE_SIGNALS) {
    const values = rows.flatMap(({ values }) => values[name] ?? []);
    if (rows.length === 0 || values.length < rows.length * SEEN) continue;
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
    if (at(0.9) - at(0.1) > (STEADY[name] ?? Number.POSITIVE_INFINITY)) return { kind: 'restless' };
    const middle = median(values);
    const [least, largest] = shownNeutral(name);
    if (middle >= least && middle <= largest) baseline[name] = middle;
    else if (FACING.has(name)) return { kind: 'turned' };
  }
  return baseline['headYaw'] === undefined ? { kind: 'no-face' } : { kind: 'calibrated', baseline };
}

/**
 * A second place that the speaker may look at, the screen or notes, from the signals of some seconds of looking at it. Joins the posture that was
 * shown before; fails as that calibration does.
 */
export function calibrateSecondPlace(rows: readonly SignalRow[], shown: Baseline): Calibration {
  const looked = calibrate(rows);
  if (looked.kind !== 'calibrated') return looked;
  const at = (name: 'headYaw' | 'headPitch') => median(rows.flatMap(({ values }) => values[name] ?? []));
  return { kind: 'calibrated', baseline: withSecondPlace(shown, { yaw: at('headYaw'), pitch: at('headPitch') }) };
}
