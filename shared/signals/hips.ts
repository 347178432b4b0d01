import type { LandmarkFrame } from '../landmarks.ts';
import { ovalHeight } from './faceOval.ts';
import { midpoint, POSE, type Point, posePoint } from './points.ts';

/**
 * A torso is 2.6 to 2.8 face heights long (measured on a rendered person at 1.8 and 3 m and on a seated speaker). One that
 * reads shorter than this is a guess: hips behind a table, or something in front of the body that was taken for it.
 */
const SHORTEST_TORSO = 1.9;

/** What the pose says of the hips. */
export type Hips =
  | { readonly kind: 'seen'; readonly left: Point; readonly right: Point }
  /** Outside the picture, or hidden. */
  | { readonly kind: 'unseen' }
  /** The pose puts them where they cannot be: the rest of the torso is not to be believed either. */
  | { readonly kind: 'misplaced' };

export function hipsOf(frame: LandmarkFrame): Hips {
  const left = posePoint(frame, POSE.leftHip);
  const right = posePoint(frame, POSE.rightHip);
  if (!left || !right) return { kind: 'unseen' };
  const leftShoulder = posePoint(frame, POSE.leftShoulder);
  const rightShoulder = posePoint(frame, POSE.rightShoulder);
  const face = ovalHeight(frame);
  if (leftShoulder && rightShoulder && face > 0) {
    const torso = midpoint(left, right).y - midpoint(leftShoulder, rightShoulder).y;
    if (torso < face * SHORTEST_TORSO) return { kind: 'misplaced' };
  }
  return { kind: 'seen', left, right };
}
