import type { Curve } from './curve.ts';

/** Rows of signals (five a second) that have to agree, so that no single wrong one is somebody's strongest: about half a second of them. Ours. */
const AGREE = 3;

/**
 * The strongest that a habit was for about half a second, in the unit of its curve; null where too little of it was known.
 *
 * @param grows Whether more is more of the habit; with `false` less is.
 */
export function strongestOf({ timesMs, values }: Curve, grows: boolean, fromMs = 0, toMs = Infinity): number | null {
  const known = [...values].filter((value, index) => {
    const timeMs = timesMs[index] ?? 0;
    return !Number.isNaN(value) && timeMs >= fromMs && timeMs <= toMs;
  });
  let strongest: number | null = null;
  for (let index = 0; index + AGREE <= known.length; index++) {
    // What all of these reach.
    const window = known.slice(index, index + AGREE);
    const held = grows ? Math.min(...window) : Math.max(...window);
    if (strongest === null || (grows ? held > strongest : held < strongest)) strongest = held;
  }
  return strongest;
}
