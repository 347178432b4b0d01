import type { Curve } from '../review/curve.ts';

/** Seconds from the beginning, and the value; null where it was not known. */
export type Point = [seconds: number, value: number | null];

/**
 * A curve with at most so many points. Of each stretch of time the value furthest from the middle stays, because that is what a limit
 * is held against; a stretch in which nothing was known stays a hole.
 */
export function thin({ timesMs, values }: Pick<Curve, 'timesMs' | 'values'>, most: number): Point[] {
  const count = timesMs.length;
  const known = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)] ?? 0;
  const points: Point[] = [];
  const size = Math.max(1, Math.ceil(count / most));
  for (let from = 0; from < count; from += size) {
    let best = from;
    for (let i = from; i < Math.min(count, from + size); i += 1) {
      const [one, other] = [values[i] ?? Number.NaN, values[best] ?? Number.NaN];
      if (Number.isNaN(other) || Math.abs(one - middle) > Math.abs(other - middle)) best = i;
    }
    const value = values[best] ?? Number.NaN;
    points.push([round((timesMs[best] ?? 0) / 1000), Number.isNaN(value) ? null : round(value)]);
  }
  return points;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
