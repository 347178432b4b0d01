import type { LandmarkFrame } from '../landmarks.ts';
import { distance, midpoint, type Point, pointAt } from './points.ts';

/** The outline of the face in MediaPipe's mesh (FaceLandmarksConnections.FACE_LANDMARKS_FACE_OVAL), once around. */
export const OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
  172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
const FOREHEAD = 10;
const CHIN = 152;

/**
 * The mesh ends at the hairline and before the ears. From its middle up, the head with hair and ears is about this much
 * larger (the crown is 1.3 face heights above the chin in a standard head).
 */
const HAIR = 1.3;

/** Outline of the face with hair and ears, in picture heights; undefined when no face is seen. */
export function headOutline(frame: LandmarkFrame): readonly Point[] | undefined {
  const points = frame.face?.points;
  if (!points) return undefined;
  const top = pointAt(frame, points, FOREHEAD);
  const chin = pointAt(frame, points, CHIN);
  const middle = midpoint(top, chin);
  return OVAL.map((index) => {
    const point = pointAt(frame, points, index);
    const up = (point.x - middle.x) * (top.x - middle.x) + (point.y - middle.y) * (top.y - middle.y) > 0;
    return up ? { x: middle.x + (point.x - middle.x) * HAIR, y: middle.y + (point.y - middle.y) * HAIR } : point;
  });
}

/** From the top of the forehead to the chin, in picture heights; NaN when no face is seen. */
export function ovalHeight(frame: LandmarkFrame): number {
  const points = frame.face?.points;
  return points ? distance(pointAt(frame, points, FOREHEAD), pointAt(frame, points, CHIN)) : Number.NaN;
}

/** From a point to a closed outline, in the points' unit; 0 on it and inside. */
export function distanceToOutline(point: Point, outline: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  let a = outline[outline.length - 1];
  for (const b of outline) {
    if (a) {
      if (a.y > point.y !== b.y > point.y && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x))
        inside = !inside;
      nearest = Math.min(nearest, distanceToSegment(point, a, b));
    }
    a = b;
  }
  return inside ? 0 : nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length2;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
