import { RATE } from '../sound/rate.ts';

/** A filter of second order, that remembers its last two samples. */
export type Filter = (sample: number) => number;

type Coefficients = readonly [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

function biquad([b0, b1, b2, a0, a1, a2]: Coefficients): Filter {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x0) => {
    const y0 = (b0 * x0 + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x0, y1, y0];
    return y0;
  };
}

/**
 * The K-weighting of ITU-R BS.1770-5 at `RATE`: its two filters are given for 48 kHz, here from the analog ones behind them (high shelf of 4 dB at
 * 1682 Hz, Q 0.7072; high pass at 38.1 Hz, Q 0.5003).
 */
export function createKWeighting(): Filter {
  const shelf = highShelf(1681.974, 3.99984, 0.707175);
  const pass = highPass(38.1355, 0.500327);
  return (sample) => pass(shelf(sample));
}

function highShelf(frequency: number, gainDb: number, q: number): Filter {
  const k = Math.tan((Math.PI * frequency) / RATE);
  const high = 10 ** (gainDb / 20);
  const band = high ** 0.499667;
  return biquad([
    high + (band * k) / q + k * k,
    2 * (k * k - high),
    high - (band * k) / q + k * k,
    1 + k / q + k * k,
    2 * (k * k - 1),
    1 - k / q + k * k,
  ]);
}

function highPass(frequency: number, q: number): Filter {
  const k = Math.tan((Math.PI * frequency) / RATE);
  return biquad([1, -2, 1, 1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k]);
}

/** Lets a band around `frequency` pass, `octaves` wide (Bristow-Johnson, Audio EQ Cookbook). */
export function bandPass(frequency: number, octaves: number): Filter {
  const angle = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(angle) * Math.sinh(((Math.LN2 / 2) * octaves * angle) / Math.sin(angle));
  return biquad([alpha, 0, -alpha, 1 + alpha, -2 * Math.cos(angle), 1 - alpha]);
}
