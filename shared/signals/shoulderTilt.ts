import type { LandmarkFrame } from '../landmarks.ts';
import { headAngles } from './headAngles.ts';
import { hipsOf } from './hips.ts';
import { POSE, posePoint } from './points.ts';

/** Degrees of head roll from which the shoulders are not believed. */
const HEAD_LEANS = 10;

/**
 * The shoulder line against the horizontal of the picture, in degrees, -90..90, positive when the speaker's left shoulder is
 * the higher one. NaN when a shoulder is not seen, the speaker does not face the camera, the hips are
 * misplaced, or the head leans: the pose network lets
 * the shoulders follow the head (19 degrees of head tilt over level shoulders read as 5 to 8 degrees; measured).
 *
 * The light pose network under-reads it: a real tilt of 22 degrees reads 8 to 14 (measured on a rendered person). The value
 * is not corrected; the threshold of uneven shoulders allows for it.
 */
export function shoulderTilt(frame: LandmarkFrame): number {
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  if (!left || !right || left.x <= right.x || Math.abs(headAngles(frame).roll) > HEAD_LEANS) return Number.NaN;
  if (hipsOf(frame).kind === 'misplaced') return Number.NaN;
  return (Math.atan2(right.y - left.y, left.x - right.x) * 180) / Math.PI;
}
