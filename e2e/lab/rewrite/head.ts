import { POSE } from '../../../shared/signals/points.ts';
import type { Body } from './body.ts';
import { facing, irisPlaces, putIrises } from './irises.ts';
import { faceSize, headMiddle } from './landmarks.ts';
import { product, rotated, rotationOf } from './rotation.ts';

/**
 * What the face network reads of a true turn: 30 degrees as 24 to 26 (FACTS.md, measured on a rendered person with both face
 * bundles); nodding and tilting come out as they are.
 */
export const YAW_READS = 0.83;
/** Shoulders follow a tilting head in the pose network's eyes: 19 degrees of tilt over level shoulders read as 5 to 8. */
export const SHOULDERS_FOLLOW = 0.33;
/**
 * The head turns about the neck: this far below and behind the middle of the face, in face heights, so that ears sink by 0.13 shoulder
 * widths when the head is lowered by 28 degrees (0.1 to 0.15 measured).
 */
const NECK_BELOW = 0.7;
const NECK_BEHIND = 0.25;
/** How far the pose's head points are in front of the ears, in face heights. Proportions of an adult head. */
const IN_FRONT: Readonly<Record<number, number>> = {
  0: 0.55,
  1: 0.38,
  2: 0.38,
  3: 0.3,
  4: 0.38,
  5: 0.38,
  6: 0.3,
  7: 0,
  8: 0,
  9: 0.42,
  10: 0.42,
};
/** Face height of an adult in meters, for the pose's own 3D points. */
const FACE_METERS = 0.19;

/** Turns the head about the neck. Degrees as in a posture. */
export function turnHead(body: Body, yaw: number, pitch: number, roll: number): void {
  if (yaw === 0 && pitch === 0 && roll === 0) return;
  const size = faceSize(body);
  const at = headMiddle(body);
  if (at === undefined) return;
  const neck = { x: at.x, y: at.y + NECK_BELOW * size };
  if (body.face) {
    const { face } = body;
    const read = rotationOf(yaw * YAW_READS, pitch, roll);
    const eyes = irisPlaces(face);
    const before = facing(face);
    const depth = ((face.points[234 * 3 + 2] ?? 0) + (face.points[454 * 3 + 2] ?? 0)) / 2 + NECK_BEHIND * size;
    const origin = { ...neck, z: depth };
    for (let i = 0; i < face.points.length; i += 3) {
      rotated(read, face.points, i, origin, face.points, i);
      face.points[i] = (face.points[i] ?? 0) + origin.x;
      face.points[i + 1] = (face.points[i + 1] ?? 0) + origin.y;
      face.points[i + 2] = (face.points[i + 2] ?? 0) + origin.z;
    }
    face.rotation = product(read, face.rotation);
    putIrises(face, eyes, before, facing(face));
  }
  if (body.pose) turnPoseHead(body.pose, neck, size, yaw, pitch, roll);
}

function turnPoseHead(
  { points, world }: NonNullable<Body['pose']>,
  neck: { x: number; y: number },
  size: number,
  yaw: number,
  pitch: number,
  roll: number,
): void {
  const turn = rotationOf(yaw, pitch, roll);
  const flat = rotationOf(0, 0, 0);
  const place = new Float64Array(3);
  const before = new Float64Array(3);
  const after = new Float64Array(3);
  for (let index = POSE.nose; index <= POSE.mouthRight; index++) {
    // The pose network's own depth is not to be relied on: its head is three times as deep as a head.
    place.set([points[index * 4] ?? 0, points[index * 4 + 1] ?? 0, -((IN_FRONT[index] ?? 0) + NECK_BEHIND) * size]);
    const origin = { ...neck, z: 0 };
    rotated(flat, place, 0, origin, before, 0);
    rotated(turn, place, 0, origin, after, 0);
    const meters = FACE_METERS / size;
    for (let axis = 0; axis < 3; axis++) {
      const moved = (after[axis] ?? 0) - (before[axis] ?? 0);
      if (axis < 2) points[index * 4 + axis] = (points[index * 4 + axis] ?? 0) + moved;
      world[index * 3 + axis] = (world[index * 3 + axis] ?? 0) + moved * meters;
    }
  }
}
