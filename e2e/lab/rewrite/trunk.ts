import { POSE } from '../../../shared/signals/points.ts';
import type { Body, PoseBody } from './body.ts';
import { YAW_READS } from './head.ts';
import { headMiddle, middle, poseSpot, type Spot, torsoOf } from './landmarks.ts';
import { product, rotationOf } from './rotation.ts';

/** Shoulders of a standing adult above the ankles, in shoulder widths. */
const SHOULDERS_OVER_GROUND = 3.7;

const FIRST_BELOW_HEAD = POSE.leftShoulder;
const LAST = 32;
/** The shoulders sink as well when somebody slouches: this many times what the head loses above them (measured on a rendered person). */
const SHOULDERS_SINK = 1.3;

/** An affine map of the picture: x' = a x + c y + e, y' = b x + d y + f. */
export type PictureMap = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Moves every point of the person; depth and everything else stays. */
export function moveAll({ face, pose, hands }: Body, map: PictureMap): void {
  if (face) movePoints(face.points, 3, map);
  if (pose) movePoints(pose.points, 4, map);
  for (const { points } of hands ?? []) movePoints(points, 3, map);
}

/** Moves the points from number `first` to number `last`. */
function movePoints(
  points: Float64Array,
  stride: number,
  [a, b, c, d, e, f]: PictureMap,
  first = 0,
  last = points.length / stride - 1,
): void {
  for (let i = first * stride; i <= last * stride; i += stride) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    points[i] = a * x + c * y + e;
    points[i + 1] = b * x + d * y + f;
  }
}

export function shift(x: number, y: number): PictureMap {
  return [1, 0, 0, 1, x, y];
}

/** Larger or smaller about a place. */
export function scaling({ x, y }: Spot, scale: number): PictureMap {
  return [scale, 0, 0, scale, x * (1 - scale), y * (1 - scale)];
}

/** Rotation in the picture: positive lifts what is on the right of the picture, the speaker's left. */
export function about({ x, y }: Spot, degrees: number): PictureMap {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, -sin, sin, cos, x - x * cos - y * sin, y + x * sin - y * cos];
}

/** Head nearer to the shoulders by a share of its height above them, shoulders down by some of that. */
export function sink(body: Body, share: number): void {
  const { face, pose, hands } = body;
  if (!pose || share === 0) return;
  const { origin, down } = torsoOf(pose);
  const ears = middle(poseSpot(pose, POSE.leftEar), poseSpot(pose, POSE.rightEar));
  const height = (origin.x - ears.x) * down.x + (origin.y - ears.y) * down.y;
  const shoulders = share * SHOULDERS_SINK * height;
  const by = (length: number) => shift(down.x * length, down.y * length);
  const head = by(share * height + shoulders);
  const trunk = by(shoulders);
  if (face) movePoints(face.points, 3, head);
  movePoints(pose.points, 4, head, 0, FIRST_BELOW_HEAD - 1);
  movePoints(pose.points, 4, trunk, FIRST_BELOW_HEAD, POSE.leftHip - 1);
  for (const { points } of hands ?? []) movePoints(points, 3, trunk);
  const world = pose.world;
  const meters = 0.25 * share;
  for (let index = 0; index < POSE.leftHip; index++) {
    const lower = index < FIRST_BELOW_HEAD ? meters * (1 + SHOULDERS_SINK) : meters * SHOULDERS_SINK;
    world[index * 3 + 1] = (world[index * 3 + 1] ?? 0) + lower;
  }
}

/** Shoulder line and arms about the middle of the shoulders, degrees as the pose network reads them; the head stays level. */
export function tiltShoulders({ pose, hands }: Body, degrees: number): void {
  if (!pose || degrees === 0) return;
  const { origin } = torsoOf(pose);
  const lift = about(origin, degrees);
  movePoints(pose.points, 4, lift, FIRST_BELOW_HEAD, POSE.leftHip - 1);
  for (const { points } of hands ?? []) movePoints(points, 3, lift);
  const turn = rotationOf(0, 0, -degrees);
  for (let index = FIRST_BELOW_HEAD; index < POSE.leftHip; index++) {
    const x = pose.world[index * 3] ?? 0;
    const y = -(pose.world[index * 3 + 1] ?? 0) - 0.49;
    pose.world[index * 3] = (turn[0] ?? 0) * x + (turn[1] ?? 0) * y;
    pose.world[index * 3 + 1] = -((turn[3] ?? 0) * x + (turn[4] ?? 0) * y) - 0.49;
  }
}

/** The whole person about the vertical through the hips: 90 degrees edge-on, 180 the back, with left and right swapped. */
export function turnPerson(body: Body, degrees: number): void {
  const { pose, face } = body;
  if (degrees === 0) return;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  if (pose) {
    const { unit } = torsoOf(pose);
    const axis = middle(poseSpot(pose, POSE.leftHip), poseSpot(pose, POSE.rightHip)).x;
    const heights = unit / shoulderMeters(pose);
    for (let index = 0; index <= LAST; index++) {
      const across = (pose.points[index * 4] ?? 0) - axis;
      const front = -(pose.world[index * 3 + 2] ?? 0) * heights;
      pose.points[index * 4] = axis + across * cos + front * sin;
      const x = pose.world[index * 3] ?? 0;
      const z = pose.world[index * 3 + 2] ?? 0;
      pose.world[index * 3] = x * cos - z * sin;
      pose.world[index * 3 + 2] = z * cos + x * sin;
    }
  }
  const at = headMiddle(body);
  if (face && at) {
    // Beyond what is read of a turned head the face is lost anyway.
    const read = degrees * YAW_READS;
    const [cos, sin] = [Math.cos((read * Math.PI) / 180), Math.sin((read * Math.PI) / 180)];
    for (let i = 0; i < face.points.length; i += 3) {
      const across = (face.points[i] ?? 0) - at.x;
      const front = -(face.points[i + 2] ?? 0);
      face.points[i] = at.x + across * cos + front * sin;
      face.points[i + 2] = -(front * cos - across * sin);
    }
    face.rotation = product(rotationOf(read, 0, 0), face.rotation);
  }
}

function shoulderMeters({ world }: PoseBody): number {
  const apart = (axis: number) =>
    (world[POSE.leftShoulder * 3 + axis] ?? 0) - (world[POSE.rightShoulder * 3 + axis] ?? 0);
  return Math.hypot(apart(0), apart(1), apart(2)) || 0.32;
}

/** To the side by `way` picture heights at the shoulders, less below, with the feet on the ground. */
export function swayPerson(body: Body, way: number): void {
  const { pose } = body;
  if (!pose || way === 0) return;
  const { origin, unit } = torsoOf(pose);
  const height = SHOULDERS_OVER_GROUND * unit;
  const ground = origin.y + height;
  // The way of a point is its height above the ground; what the network guesses below it moves a little against it.
  moveAll(body, [1, 0, -way / height, 1, (way * ground) / height, 0]);
}
