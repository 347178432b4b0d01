import type { LandmarkFrame } from '../landmarks.ts';
import { ovalHeight } from './faceOval.ts';
import { distance, midpoint, POSE, posePoint } from './points.ts';

/**
 * Face height over torso length (middle of the shoulders to middle of the hips): 0.36-0.39, measured on a rendered person at
 * 1.8 and 3 m and on a seated speaker.
 */
const FACE_TO_TORSO = 0.37;

/**
 * How large the face is: from the top of the forehead to the chin, as a share of the picture's height, 0 and up (above 1
 * when the face does not fit). A face too small to be found is judged by the torso of somebody who faces the camera. NaN when
 * neither is seen.
 *
 * From the picture, not from the facial matrix: its distance means nothing across head crops.
 */
export function faceHeight(frame: LandmarkFrame): number {
  if (frame.face) return ovalHeight(frame);
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  const leftHip = posePoint(frame, POSE.leftHip);
  const rightHip = posePoint(frame, POSE.rightHip);
  if (!left || !right || !leftHip || !rightHip || left.x <= right.x) return Number.NaN;
  return distance(midpoint(left, right), midpoint(leftHip, rightHip)) * FACE_TO_TORSO;
}
