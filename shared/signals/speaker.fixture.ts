import type { FaceLandmarks, LandmarkFrame, PoseLandmarks } from '../landmarks.ts';
import { OVAL } from './faceOval.ts';
import { POSE, type Point } from './points.ts';

/** A drawn person to test with. Places and lengths in picture heights, angles in degrees, signs as in the signals. */
export interface Speaker {
  timeMs: number;
  width: number;
  height: number;
  /** Middle of the face. */
  x: number;
  y: number;
  faceHeight: number;
  yaw: number;
  pitch: number;
  roll: number;
  /** Left shoulder higher by this angle. */
  shoulderTilt: number;
  face: boolean;
  pose: boolean;
  /** The back faces the camera: the pose network swaps left and right. */
  back: boolean;
  /** The speaker's left and right wrist with its fingers; undefined: below the picture. */
  leftWrist: Point | undefined;
  rightWrist: Point | undefined;
  leftElbow: Point | undefined;
  rightElbow: Point | undefined;
}

/** Upright in the middle of a 1280x720 picture, looking at the camera, arms hanging. */
export function speaker(changes: Partial<Speaker> = {}): LandmarkFrame {
  const x = changes.x ?? 640 / 720;
  const s: Speaker = {
    timeMs: 0,
    width: 1280,
    height: 720,
    x,
    y: 0.25,
    faceHeight: 0.2,
    yaw: 0,
    pitch: 0,
    roll: 0,
    shoulderTilt: 0,
    face: true,
    pose: true,
    back: false,
    leftWrist: { x: x + 0.25, y: 0.92 },
    rightWrist: { x: x - 0.25, y: 0.92 },
    leftElbow: { x: x + 0.24, y: 0.68 },
    rightElbow: { x: x - 0.24, y: 0.68 },
    ...changes,
  };
  return {
    timeMs: s.timeMs,
    width: s.width,
    height: s.height,
    ...(s.face ? { face: faceOf(s) } : {}),
    ...(s.pose ? { pose: poseOf(s) } : {}),
  };
}

/** The transformation matrix of a face that points there, column-major, as MediaPipe gives it. */
export function faceMatrix(yaw: number, pitch: number, roll: number, scale = 1): Float32Array {
  const [y, p, r] = [yaw, -pitch, -roll].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const [cy, sy, cp, sp, cr, sr] = [Math.cos(y), Math.sin(y), Math.cos(p), Math.sin(p), Math.cos(r), Math.sin(r)];
  const rows = [
    [cy * cr + sy * sp * sr, -cy * sr + sy * sp * cr, sy * cp],
    [cp * sr, cp * cr, -sp],
    [-sy * cr + cy * sp * sr, sy * sr + cy * sp * cr, cy * cp],
  ];
  const matrix = new Float32Array(16);
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) matrix[column * 4 + row] = value * scale;
  }
  matrix.set([3, -4, -50, 1], 12);
  return matrix;
}

function faceOf(s: Speaker): FaceLandmarks {
  const points = new Float32Array(478 * 3);
  const put = (index: number, x: number, y: number) => points.set([(x * s.height) / s.width, y, 0], index * 3);
  for (let index = 0; index < 478; index++) put(index, s.x, s.y);
  for (const [i, index] of OVAL.entries()) {
    const angle = (i / OVAL.length) * 2 * Math.PI;
    put(index, s.x + Math.sin(angle) * s.faceHeight * 0.38, s.y - Math.cos(angle) * s.faceHeight * 0.5);
  }
  return { points, matrix: faceMatrix(s.yaw, s.pitch, s.roll) };
}

function poseOf(s: Speaker): PoseLandmarks {
  const points = new Float32Array(33 * 4);
  const put = (index: number, at: Point | undefined) =>
    points.set(at ? [(at.x * s.height) / s.width, at.y, 0, 0.99] : [0.5, 1.3, 0, 0.05], index * 4);
  const side = s.back ? -1 : 1;
  const f = s.faceHeight;
  const tilt = Math.tan((s.shoulderTilt * Math.PI) / 180) * f;
  for (const [index, dx, dy] of [
    [POSE.nose, 0, 0.1],
    [POSE.leftEyeOuter, 0.2, -0.1],
    [POSE.rightEyeOuter, -0.2, -0.1],
    [POSE.leftEar, 0.4, 0],
    [POSE.rightEar, -0.4, 0],
    [POSE.mouthLeft, 0.15, 0.3],
    [POSE.mouthRight, -0.15, 0.3],
    [POSE.leftHip, 0.6, 3.6],
    [POSE.rightHip, -0.6, 3.6],
  ] as const) {
    put(index, { x: s.x + side * dx * f, y: s.y + dy * f });
  }
  put(POSE.leftShoulder, { x: s.x + side * f, y: s.y + f - tilt });
  put(POSE.rightShoulder, { x: s.x - side * f, y: s.y + f + tilt });
  put(POSE.leftElbow, s.leftElbow);
  put(POSE.rightElbow, s.rightElbow);
  for (const index of [POSE.leftWrist, POSE.leftPinky, POSE.leftIndex, POSE.leftThumb]) put(index, s.leftWrist);
  for (const index of [POSE.rightWrist, POSE.rightPinky, POSE.rightIndex, POSE.rightThumb]) put(index, s.rightWrist);
  return { points, world: new Float32Array(99) };
}
