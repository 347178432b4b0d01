import type { LandmarkFrame } from '../landmarks.ts';

/** A place in the picture. Both in picture heights, so that lengths and angles are true in any aspect ratio; y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** MediaPipe's 33 pose points that are used here. Left and right are the speaker's own. */
export const POSE = {
  nose: 0,
  leftEyeOuter: 3,
  rightEyeOuter: 6,
  leftEar: 7,
  rightEar: 8,
  mouthLeft: 9,
  mouthRight: 10,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftPinky: 17,
  rightPinky: 18,
  leftIndex: 19,
  rightIndex: 20,
  leftThumb: 21,
  rightThumb: 22,
  leftHip: 23,
  rightHip: 24,
} as const;

/** Below this the pose network is guessing: in view reads 0.97 and more, below the picture 0.2 and less (measured). */
const VISIBLE = 0.5;

/** The pose point, or undefined when it is hidden or outside the picture (the network also guesses where those are). */
export function posePoint(frame: LandmarkFrame, index: number): Point | undefined {
  const points = frame.pose?.points;
  if (!points) return undefined;
  const x = points[index * 4];
  const y = points[index * 4 + 1];
  const visibility = points[index * 4 + 3];
  if (x === undefined || y === undefined || visibility === undefined) return undefined;
  // Written so that NaN counts as unknown.
  if (!(visibility >= VISIBLE && x >= 0 && x <= 1 && y >= 0 && y <= 1)) return undefined;
  return { x: (x * frame.width) / frame.height, y };
}

/** Point `index` of a list of (x, y, z) in picture widths and heights. */
export function pointAt(frame: LandmarkFrame, points: Float32Array, index: number): Point {
  const x = points[index * 3] ?? Number.NaN;
  const y = points[index * 3 + 1] ?? Number.NaN;
  return { x: (x * frame.width) / frame.height, y };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** How sure the pose network is that a point is in view, 0..1; 0 when there is no pose. */
export function visibilityOf(frame: LandmarkFrame, index: number): number {
  return frame.pose?.points[index * 4 + 3] ?? 0;
}

/** 0 at `from`, 1 at `to`, straight between; NaN stays NaN. */
export function ramp(value: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)));
}
