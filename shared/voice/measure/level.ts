/** Samples of the window: 6.4 periods of 50 Hz at 16 kHz, as Praat's intensity takes. */
export const LEVEL_WINDOW = 2048;
/** Below this nothing is told apart: 24 bits end there. */
export const QUIETEST = -140;

/** A Kaiser window of shape 2 pi^2 + 0.5, which is what Praat weighs intensity with. */
const WINDOW = kaiser(LEVEL_WINDOW, 2 * Math.PI * Math.PI + 0.5);
const TOTAL = WINDOW.reduce((sum, weight) => sum + weight, 0);

/** Level of `LEVEL_WINDOW` samples in dB of full scale, without what is constant in them. */
export function levelOf(samples: Float32Array): number {
  let mean = 0;
  for (let at = 0; at < LEVEL_WINDOW; at++) mean += (WINDOW[at] ?? 0) * (samples[at] ?? 0);
  mean /= TOTAL;
  let power = 0;
  for (let at = 0; at < LEVEL_WINDOW; at++) power += (WINDOW[at] ?? 0) * ((samples[at] ?? 0) - mean) ** 2;
  return inDb(power / TOTAL);
}

/** Decibels of a mean square. */
export function inDb(power: number): number {
  return Math.max(QUIETEST, 10 * Math.log10(power));
}

function kaiser(length: number, shape: number): Float64Array {
  const top = bessel(shape);
  return Float64Array.from({ length }, (_, index) => {
    const x = (2 * (index + 0.5)) / length - 1;
    return bessel(shape * Math.sqrt(1 - x * x)) / top;
  });
}

/** The modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
