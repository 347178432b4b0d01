import { median } from './baseline.ts';

/** A second place where values gather counts beside the first from this share of it on. Ours. */
const NEARLY_AS_OFTEN = 0.75;

/**
 * The value that is there most of the time: the median of the densest stretch that is `2 * within` wide (a mode by the shorth's idea: it does
 * not care what lies elsewhere, or how far). Where two places far apart are nearly as dense, the one that `isPreferred`. NaN of nothing.
 */
export function mostly(
  values: readonly number[],
  within: number,
  isPreferred: (one: number, other: number) => boolean = () => false,
): number {
  const sorted = values.toSorted((a, b) => a - b);
  const first = densest(sorted, within, () => true);
  if (first === undefined) return Number.NaN;
  const second = densest(sorted, within, (middle) => Math.abs(middle - first.middle) > 2 * within);
  if (second === undefined || second.count < NEARLY_AS_OFTEN * first.count) return first.middle;
  return isPreferred(second.middle, first.middle) ? second.middle : first.middle;
}

interface Place {
  readonly count: number;
  readonly middle: number;
}

function densest(sorted: readonly number[], within: number, counts: (middle: number) => boolean): Place | undefined {
  let best: Place | undefined;
  let end = 0;
  for (const [start, least] of sorted.entries()) {
    while (end < sorted.length && (sorted[end] ?? Number.NaN) <= least + 2 * within) end += 1;
    if (best !== undefined && end - start <= best.count) continue;
    const middle = median(sorted.slice(start, end));
    if (counts(middle)) best = { count: end - start, middle };
  }
  return best;
}
