import { createOneEuro, type OneEuroOptions } from './oneEuro.ts';

/**
 * The signals that jitter from frame to frame, each with its filter. The others are counted over a stretch of time already,
 * or are scores that know only their ends. `beta` is in the signal's own unit.
 *
 * Chosen by measurement (`npm run eval -- --films DIR --smoothing`): the calmest setting that delays no onset of a head movement on the
 * labelled films. It takes away about two thirds of the jitter.
 */
const FILTERS = {
  headYaw: { minCutoff: 1, beta: 0.1 },
  headPitch: { minCutoff: 1, beta: 0.1 },
  headRoll: { minCutoff: 1, beta: 0.1 },
  eyeYaw: { minCutoff: 1, beta: 0.1 },
  eyePitch: { minCutoff: 1, beta: 0.1 },
  faceHeight: { minCutoff: 1, beta: 10 },
  offCenter: { minCutoff: 1, beta: 10 },
  shoulderTilt: { minCutoff: 1, beta: 0.3 },
} as const satisfies Record<string, OneEuroOptions>;
type Smoothed = keyof typeof FILTERS;
export const SMOOTHED = Object.keys(FILTERS) as Smoothed[];

/** Numbers of one observation, those that are smoothed and others. */
interface Observed<Values> {
  readonly timeMs: number;
  readonly values: Values;
}

/** Smooths the signals of one rehearsal, in order. */
export function createSmoothing<Values extends Readonly<Record<Smoothed, number>>>(): (
  observed: Observed<Values>,
) => Observed<Values> {
  const filters = SMOOTHED.map((name) => ({ name, filter: createOneEuro(FILTERS[name]) }));
  return ({ timeMs, values }) => {
    const smooth: Partial<Record<Smoothed, number>> = {};
    for (const { name, filter } of filters) smooth[name] = filter(timeMs, values[name]);
    return { timeMs, values: { ...values, ...smooth } };
  };
}
