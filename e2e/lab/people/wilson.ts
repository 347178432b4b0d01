/** A count of a count, with the 95 % interval of the share it stands for. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** Bounds of the share, 0..1; 0 and 1 of none. */
  readonly from: number;
  readonly to: number;
}

const NORMAL_95 = 1.959964;

/** Wilson's score interval (Wilson, Probable inference, 1927): holds for few cases and for shares near 0 and 1. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { hits, of, from: 0, to: 1 };
  const share = hits / of;
  const z2 = NORMAL_95 ** 2;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (NORMAL_95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2));
  return { hits, of, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
