import type { LandmarkFrame } from '../landmarks.ts';
import { distance, midpoint, POSE, type Point, posePoint, ramp } from './points.ts';

/**
 * How far both arms are folded over the body: 0 not at all, 1 each wrist well beyond the middle of the body and at the other
 * arm's elbow. NaN when an elbow or a shoulder is not seen.
 */
export function armsCrossed(frame: LandmarkFrame): number {
  const leftShoulder = posePoint(frame, POSE.leftShoulder);
  const rightShoulder = posePoint(frame, POSE.rightShoulder);
  const leftElbow = posePoint(frame, POSE.leftElbow);
  const rightElbow = posePoint(frame, POSE.rightElbow);
  const leftWrist = posePoint(frame, POSE.leftWrist);
  const rightWrist = posePoint(frame, POSE.rightWrist);
  if (!leftShoulder || !rightShoulder || !leftElbow || !rightElbow) return Number.NaN;
  // Crossed arms lie between the shoulders and the elbows: a wrist that is not in the picture is not there.
  if (!leftWrist || !rightWrist || leftShoulder.x <= rightShoulder.x) return 0;
  return Math.min(
    crossed(leftWrist, rightElbow, leftShoulder, rightShoulder),
    crossed(rightWrist, leftElbow, rightShoulder, leftShoulder),
  );
}

/** 0..1 for one arm: half for being beyond the middle, half for being near the other elbow. */
function crossed(wrist: Point, otherElbow: Point, shoulder: Point, otherShoulder: Point): number {
  const width = distance(shoulder, otherShoulder);
  const middle = midpoint(shoulder, otherShoulder);
  const ax = (otherShoulder.x - shoulder.x) / width;
  const ay = (otherShoulder.y - shoulder.y) / width;
  // In shoulder widths: how far the wrist is past the middle of the body, and from the other elbow.
  const beyond = ((wrist.x - middle.x) * ax + (wrist.y - middle.y) * ay) / width;
  const away = distance(wrist, otherElbow) / width;
  return Math.min(ramp(beyond, -0.05, 0.15), ramp(away, 0.9, 0.4));
}
