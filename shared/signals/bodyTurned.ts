import type { LandmarkFrame } from '../landmarks.ts';
import { distance, midpoint, POSE, posePoint } from './points.ts';

/** Shoulder width over torso length: about 0.75 from the front; at 60 degrees to the side it is half of that. */
const EDGE_ON = 0.38;

/**
 * Whether the back or the side of the body faces the camera: 1 yes, 0 no. NaN when the shoulders are not seen, or no hips against which
 * shoulders without a face could be called broad.
 *
 * A face says no at once. A missing face alone says nothing: the body has to say it too, by shoulders that are swapped
 * (from behind the pose network names left and right as it does for a speaker who faces us away, with full
 * visibility) or that stand edge-on.
 */
export function bodyTurned(frame: LandmarkFrame): number {
  if (frame.face) return 0;
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  if (!left || !right) return Number.NaN;
  if (left.x < right.x) return 1;
  const leftHip = posePoint(frame, POSE.leftHip);
  const rightHip = posePoint(frame, POSE.rightHip);
  if (!leftHip || !rightHip) return Number.NaN;
  const torso = distance(midpoint(left, right), midpoint(leftHip, rightHip));
  return (left.x - right.x) / torso < EDGE_ON ? 1 : 0;
}
