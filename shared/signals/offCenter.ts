import type { LandmarkFrame } from '../landmarks.ts';
import { midpoint, POSE, pointAt, posePoint } from './points.ts';

/** The bridge of the nose in the face mesh: the middle of the face in any head pose that still shows it. */
const BRIDGE = 168;

/**
 * How far the speaker is from the middle of the picture, as a share of its width: -0.5..0.5, positive to the speaker's left
 * (the right of the picture). The face's middle, or the shoulders' while no face is seen. NaN when neither is seen.
 */
export function offCenter(frame: LandmarkFrame): number {
  const width = frame.width / frame.height;
  if (frame.face) return pointAt(frame, frame.face.points, BRIDGE).x / width - 0.5;
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  return left && right ? midpoint(left, right).x / width - 0.5 : Number.NaN;
}
