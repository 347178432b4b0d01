import type { FaceBody } from './body.ts';
import { faceSpot, middle, type Spot } from './landmarks.ts';

/** Corners of each eye, and its first and last iris point, in MediaPipe's mesh. */
const EYES = [
  { corners: [33, 133], iris: [468, 472] },
  { corners: [362, 263], iris: [473, 477] },
] as const;
/**
 * Eyes that stay fixed in a turning head are seen to move between their corners: by this much of half the eye's width times the
 * tangent of the head's angle (measured on a rendered person). Up and down the lids hide most of it.
 */
const MOVES = { yaw: 0.43, pitch: 0.15 };
const STEEPEST = 1.7;

/** Where the irises are between the corners of their eyes, in half eye widths. */
export type IrisPlaces = Float64Array;

/** The assembled face bundle gives irises no depth, and the official one hardly any: they lie between the corners of their eyes. */
export function setIrisDepth({ points }: FaceBody): void {
  for (const { corners, iris } of EYES) {
    const depth = ((points[corners[0] * 3 + 2] ?? 0) + (points[corners[1] * 3 + 2] ?? 0)) / 2;
    for (let index = iris[0]; index <= iris[1]; index++) points[index * 3 + 2] = depth;
  }
}

export function irisPlaces(face: FaceBody): IrisPlaces {
  const places = new Float64Array(20);
  let at = 0;
  for (const { corners, iris } of EYES) {
    const { origin, along } = axesOf(face, corners);
    for (let index = iris[0]; index <= iris[1]; index++) {
      const { x, y } = faceSpot(face, index);
      const [dx, dy] = [x - origin.x, y - origin.y];
      const unit2 = along.x * along.x + along.y * along.y || 1;
      places[at++] = (dx * along.x + dy * along.y) / unit2;
      places[at++] = (dy * along.x - dx * along.y) / unit2;
    }
  }
  return places;
}

/** Puts the irises where eyes that did not move are seen, after the head went from `before` (yaw, pitch, degrees) to `after`. */
export function putIrises(
  face: FaceBody,
  places: IrisPlaces,
  before: readonly number[],
  after: readonly number[],
): void {
  const moved = (axis: 0 | 1) => steepness(after[axis] ?? 0) - steepness(before[axis] ?? 0);
  const aside = MOVES.yaw * moved(0);
  const down = -MOVES.pitch * moved(1);
  let at = 0;
  for (const { corners, iris } of EYES) {
    const { origin, along } = axesOf(face, corners);
    for (let index = iris[0]; index <= iris[1]; index++) {
      const a = (places[at++] ?? 0) + aside;
      const b = (places[at++] ?? 0) + down;
      face.points[index * 3] = origin.x + a * along.x - b * along.y;
      face.points[index * 3 + 1] = origin.y + a * along.y + b * along.x;
    }
  }
}

/** Where the face points, in degrees: yaw and pitch as shared/signals/headAngles.ts reads them. */
export function facing({ rotation }: FaceBody): [yaw: number, pitch: number] {
  const at = (i: number) => rotation[i] ?? 0;
  const degrees = 180 / Math.PI;
  return [Math.atan2(at(2), at(8)) * degrees, Math.asin(Math.max(-1, Math.min(1, at(5)))) * degrees];
}

function steepness(degrees: number): number {
  return Math.max(-STEEPEST, Math.min(STEEPEST, Math.tan((degrees * Math.PI) / 180)));
}

/** Middle of the eye and half of its width, from its right corner to its left one. */
function axesOf(face: FaceBody, [right, left]: readonly [number, number]): { origin: Spot; along: Spot } {
  const [a, b] = [faceSpot(face, right), faceSpot(face, left)];
  return { origin: middle(a, b), along: { x: (b.x - a.x) / 2, y: (b.y - a.y) / 2 } };
}
