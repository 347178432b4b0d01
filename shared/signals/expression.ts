import type { LandmarkFrame } from '../landmarks.ts';
import { createRecent } from './recent.ts';

const MOUTH_CORNERS = [61, 291] as const;
const INNER_LIPS = [13, 14] as const;
/** Outer corners of the eyes: the width of the face that no expression changes. */
const EYES = [33, 263] as const;

const WINDOW_MS = 4000;
/** An opening mouth moves about twice as far as a widening one. */
const OPENING_WEIGHT = 0.5;
/** Deviation, in eye distances, that counts as 1: a lively speaker in conversation reads 0.4 to 0.6 of it (measured). */
const LIVELY = 0.04;
/** The seconds after a face was lost tell nothing yet. */
const KNOWN_FROM_MS = 3000;

/**
 * How much the face moves: 0 a mask, 1 very lively. NaN until a face has been seen for three seconds, or without one.
 *
 * Standard deviation of mouth width (smiling) and mouth opening over the last four seconds, in eye distances. Distances in
 * space, so that a turned head counts no less. From the points, which both face bundles give; brows are left out: they
 * move less than the points jitter (measured on a rendered speaker with and without expression).
 */
export function createExpression(): (frame: LandmarkFrame) => number {
  const width = createRecent(WINDOW_MS);
  const opening = createRecent(WINDOW_MS);
  return ({ face, timeMs, ...picture }) => {
    if (!face) {
      width.push(timeMs, Number.NaN);
      opening.push(timeMs, Number.NaN);
      return Number.NaN;
    }
    const aspect = picture.width / picture.height;
    const between = ([a, b]: readonly [number, number]) => distanceInSpace(face.points, a, b, aspect);
    const eyes = between(EYES);
    width.push(timeMs, between(MOUTH_CORNERS) / eyes);
    opening.push(timeMs, between(INNER_LIPS) / eyes);
    if (width.spanMs() < KNOWN_FROM_MS) return Number.NaN;
    return Math.min(1, (width.deviation() + OPENING_WEIGHT * opening.deviation()) / LIVELY);
  };
}

/** In picture heights; z has the scale of x. */
function distanceInSpace(points: Float32Array, a: number, b: number, aspect: number): number {
  const along = (axis: number) => (points[a * 3 + axis] ?? Number.NaN) - (points[b * 3 + axis] ?? Number.NaN);
  return Math.hypot(along(0) * aspect, along(1), along(2) * aspect);
}
