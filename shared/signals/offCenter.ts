import type { LandmarkFrame } from '../landmarks.ts';
import { midpoint, POSE, pointAt, posePoint } from './points.ts';

/** The bridge of the nose in the face mesh: the middle of the face in any head pose that still shows it. */
const BRIDGE = 168;

/**
 * How far the speaker is from the middle of the picture, as a share of its width: -0.5..0.5, positive to the speaker's left
 * (the right of the picture). Half-way between the middle of the face and that of the shoulders, because a head that turns
 * moves the face but not the speaker; one of the two while the other is not seen. NaN when neither is.
 */
export function offCenter(frame: LandmarkFrame): number {
  const width = frame.width / frame.height;
  const face = frame.face && pointAt(frame, frame.face.points, BRIDGE);
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  const shoulders = left && right && midpoint(left, right);
  const x = face && shoulders ? (face.x + shoulders.x) / 2 : (face ?? shoulders)?.x;
  return x === undefined ? Number.NaN : x / width - 0.5;
}
