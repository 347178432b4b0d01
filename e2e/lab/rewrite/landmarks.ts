import { POSE } from '../../../shared/signals/points.ts';
import type { Body, FaceBody, PoseBody } from './body.ts';

/** A place in the picture, in picture heights. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const FACE = { forehead: 10, chin: 152, rightSide: 234, leftSide: 454 } as const;

export function poseSpot({ points }: PoseBody, index: number): Spot {
  return { x: points[index * 4] ?? 0, y: points[index * 4 + 1] ?? 0 };
}

export function faceSpot({ points }: FaceBody, index: number): Spot {
  return { x: points[index * 3] ?? 0, y: points[index * 3 + 1] ?? 0 };
}

export function middle(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

export function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The body's own axes: places on it are given in shoulder widths from the middle of the shoulders. */
export interface Torso {
  readonly origin: Spot;
  readonly unit: number;
  /** Towards the speaker's left shoulder. */
  readonly left: Spot;
  readonly down: Spot;
}

/** Only for a body that faces the camera. */
export function torsoOf(pose: PoseBody): Torso {
  const left = poseSpot(pose, POSE.leftShoulder);
  const right = poseSpot(pose, POSE.rightShoulder);
  const unit = Math.max(distance(left, right), 1e-6);
  const along = { x: (left.x - right.x) / unit, y: (left.y - right.y) / unit };
  return { origin: middle(left, right), unit, left: along, down: { x: -along.y, y: along.x } };
}

/** From the top of the forehead to the chin; from the ears of the pose where no face is seen. */
export function faceSize({ face, pose }: Body): number {
  if (face) return distance(faceSpot(face, FACE.forehead), faceSpot(face, FACE.chin));
  if (pose) return distance(poseSpot(pose, POSE.leftEar), poseSpot(pose, POSE.rightEar)) * 1.3;
  return 0;
}

/** Middle of the head: of the face where it is seen, else between the ears. */
export function headMiddle({ face, pose }: Body): Spot | undefined {
  if (face) return middle(faceSpot(face, FACE.leftSide), faceSpot(face, FACE.rightSide));
  return pose && middle(poseSpot(pose, POSE.leftEar), poseSpot(pose, POSE.rightEar));
}
