import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { OVAL } from '../../../shared/signals/faceOval.ts';

/** A person as lines, to look at: places in picture heights, x1, y1, x2, y2 and so on. */
export interface Line {
  readonly part: 'body' | 'face' | 'eyes' | 'hand';
  /** False where a network only guesses. */
  readonly sure: boolean;
  readonly points: readonly number[];
}

/** Below this the pose network guesses. */
const GUESSED = 0.5;
/** Bones of MediaPipe's 33 pose points, the head left to the face. */
const BONES = [
  [11, 12],
  [11, 13],
  [13, 15],
  [15, 19],
  [12, 14],
  [14, 16],
  [16, 20],
  [11, 23],
  [12, 24],
  [23, 24],
  [23, 25],
  [25, 27],
  [24, 26],
  [26, 28],
] as const;
/** The head of the pose, for when no face is found: ear, nose, ear. */
const HEAD = [7, 0, 8] as const;

const LIPS = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146, 61];
const INNER_LIPS = [78, 82, 13, 312, 308, 317, 14, 87, 78];
const NOSE = [168, 6, 197, 195, 5, 4];
const BROWS = [
  [70, 63, 105, 66, 107],
  [300, 293, 334, 296, 336],
];
const EYES = [
  [33, 160, 158, 133, 153, 144, 33],
  [362, 385, 387, 263, 373, 380, 362],
];
const IRISES = [
  [469, 470, 471, 472, 469],
  [474, 475, 476, 477, 474],
];
/** Wrist to each fingertip. */
const FINGERS = [
  [0, 1, 2, 3, 4],
  [0, 5, 6, 7, 8],
  [9, 10, 11, 12],
  [13, 14, 15, 16],
  [0, 17, 18, 19, 20],
];

export function figureOf({ width, height, face, pose, hands }: LandmarkFrame): Line[] {
  const aspect = width / height;
  const lines: Line[] = [];
  const path = (points: Float32Array, stride: number, indices: readonly number[]) =>
    indices.flatMap((index) => [(points[index * stride] ?? 0) * aspect, points[index * stride + 1] ?? 0]);
  if (pose) {
    const seen = (index: number) => (pose.points[index * 4 + 3] ?? 0) >= GUESSED;
    for (const bone of face ? BONES : [...BONES, HEAD]) {
      lines.push({ part: 'body', sure: bone.every(seen), points: path(pose.points, 4, bone) });
    }
  }
  if (face) {
    for (const indices of [[...OVAL, OVAL[0] ?? 0], LIPS, INNER_LIPS, NOSE, ...BROWS]) {
      lines.push({ part: 'face', sure: true, points: path(face.points, 3, indices) });
    }
    for (const indices of [...EYES, ...IRISES]) {
      lines.push({ part: 'eyes', sure: true, points: path(face.points, 3, indices) });
    }
  }
  for (const { points } of hands ?? []) {
    for (const indices of FINGERS) lines.push({ part: 'hand', sure: true, points: path(points, 3, indices) });
  }
  return lines;
}
