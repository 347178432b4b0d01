import type { LandmarkFrame } from '../landmarks.ts';

export interface HeadAngles {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** Rows of a rotation. */
type Row = readonly [number, number, number];
type Rotation = readonly [Row, Row, Row];

const DEGREES = 180 / Math.PI;
/** No head that shows its face turns further; on the back of a head the network invents such angles for a frame or two. */
const FURTHEST = { yaw: 100, roll: 90 };
const UNKNOWN: HeadAngles = { yaw: Number.NaN, pitch: Number.NaN, roll: Number.NaN };

/**
 * Where the face points, against the line from the camera to the head: 0, 0, 0 is a face that points at the camera.
 *
 * Degrees. `yaw` -100..100, positive to the speaker's left; `pitch` -90..90, positive up; `roll` -90..90, positive when
 * the head leans to the speaker's left shoulder. NaN when no face is seen.
 *
 * From the rotation of MediaPipe's facial transformation matrix (column-major; x to the right of the picture, y up, z to the
 * camera) as R = Ry(yaw) Rx(-pitch) Rz(-roll): the third column is where the nose points, and the second row is free of yaw.
 *
 * The network draws yaw towards 0: a real 30 degrees reads 24 to 26 (measured on a rendered person, with both face
 * bundles). It is not corrected; the thresholds that use it allow for it.
 */
export function headAngles(frame: LandmarkFrame): HeadAngles {
  const matrix = frame.face?.matrix;
  if (!matrix) return UNKNOWN;
  const at = (index: number) => matrix[index] ?? Number.NaN;
  // The columns carry the face's scale beside the rotation.
  const scale = Math.hypot(at(8), at(9), at(10));
  if (!(scale > 0)) return UNKNOWN;
  const row = (index: number): Row => [at(index) / scale, at(index + 4) / scale, at(index + 8) / scale];
  const angles = anglesOf([row(0), row(1), row(2)]);
  return Math.abs(angles.yaw) > FURTHEST.yaw || Math.abs(angles.roll) > FURTHEST.roll ? UNKNOWN : angles;
}

/**
 * The same angles counted from a neutral posture instead of from the camera. Not a difference: with a camera below the
 * eyes, a head that turns about its own neck also rolls and sinks in the camera's view, and that is no tilt.
 */
export function anglesFrom(neutral: HeadAngles, angles: HeadAngles): HeadAngles {
  const [a, b, c] = rotationOf(neutral);
  const [p, q, r] = rotationOf(angles);
  const entry = (i: 0 | 1 | 2, j: 0 | 1 | 2) => a[i] * p[j] + b[i] * q[j] + c[i] * r[j];
  const row = (i: 0 | 1 | 2): Row => [entry(i, 0), entry(i, 1), entry(i, 2)];
  return anglesOf([row(0), row(1), row(2)]);
}

function anglesOf([x, y, z]: Rotation): HeadAngles {
  return {
    yaw: Math.atan2(x[2], z[2]) * DEGREES,
    pitch: Math.asin(Math.max(-1, Math.min(1, y[2]))) * DEGREES,
    roll: Math.atan2(-y[0], y[1]) * DEGREES,
  };
}

function rotationOf({ yaw, pitch, roll }: HeadAngles): Rotation {
  const [cy, sy] = [Math.cos(yaw / DEGREES), Math.sin(yaw / DEGREES)];
  const [cp, sp] = [Math.cos(pitch / DEGREES), -Math.sin(pitch / DEGREES)];
  const [cr, sr] = [Math.cos(roll / DEGREES), -Math.sin(roll / DEGREES)];
  return [
    [cy * cr + sy * sp * sr, -cy * sr + sy * sp * cr, sy * cp],
    [cp * sr, cp * cr, -sp],
    [-sy * cr + cy * sp * sr, sy * sr + cy * sp * cr, cy * cp],
  ];
}
