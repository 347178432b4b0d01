/** Distances between marks that a person reads easily, in seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
/** More do not fit beside each other on a telephone. */
const MOST_MARKS = 5;
/** A mark this close to the end, as a share of the whole, would run into the end's own. */
const NEAR_END = 0.1;

/** Where a ruler over `durationMs` has its marks, in ms: 0, round times, and the end. */
export function marksOf(durationMs: number): number[] {
  if (durationMs <= 0) return [0];
  const step = (STEPS.find((seconds) => durationMs / (seconds * 1000) <= MOST_MARKS) ?? hours(durationMs)) * 1000;
  const marks = Array.from({ length: Math.ceil(durationMs / step) }, (_, index) => index * step);
  return [...marks.filter((mark) => mark === 0 || mark < durationMs * (1 - NEAR_END)), durationMs];
}

/** Whole hours, in seconds, for what is longer than a day of talks. */
function hours(durationMs: number): number {
  return 3600 * Math.ceil(durationMs / (3_600_000 * MOST_MARKS));
}

/** Where a moment lies on a drawing that shows `span` ms, as a share of its width. */
export function share(ms: number, span: number): string {
  return `${Number(((100 * ms) / span).toFixed(3))}%`;
}
