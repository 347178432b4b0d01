/** Rows of a 3 x 3 rotation, one after the other. Axes: x to the right of the picture, y up, z to the camera. */
export type Rotation = Float64Array;

const RADIANS = Math.PI / 180;

/**
 * Turns a head that points at the camera: degrees, yaw positive to the speaker's left, pitch positive up, roll positive to the
 * speaker's left shoulder; R = Ry(yaw) Rx(-pitch) Rz(-roll), as shared/signals/headAngles.ts reads it.
 */
export function rotationOf(yaw: number, pitch: number, roll: number): Rotation {
  const [cy, sy] = [Math.cos(yaw * RADIANS), Math.sin(yaw * RADIANS)];
  const [cp, sp] = [Math.cos(-pitch * RADIANS), Math.sin(-pitch * RADIANS)];
  const [cr, sr] = [Math.cos(-roll * RADIANS), Math.sin(-roll * RADIANS)];
  return Float64Array.of(
    cy * cr + sy * sp * sr,
    -cy * sr + sy * sp * cr,
    sy * cp,
    cp * sr,
    cp * cr,
    -sp,
    -sy * cr + cy * sp * sr,
    sy * sr + cy * sp * cr,
    cy * cp,
  );
}

/** First `b`, then `a`. */
export function product(a: Rotation, b: Rotation): Rotation {
  const result = new Float64Array(9);
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      let sum = 0;
      for (let i = 0; i < 3; i++) sum += (a[row * 3 + i] ?? 0) * (b[i * 3 + column] ?? 0);
      result[row * 3 + column] = sum;
    }
  }
  return result;
}

export function inverse(a: Rotation): Rotation {
  const at = (i: number) => a[i] ?? 0;
  return Float64Array.of(at(0), at(3), at(6), at(1), at(4), at(7), at(2), at(5), at(8));
}

/** A place in the picture and its depth, in picture heights: x to the right, y down, z away from the camera. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Rotates the point at `from[at]` about `origin` and writes where it went, from the origin, to `to[index]`. */
export function rotated(
  rotation: Rotation,
  from: Float64Array,
  at: number,
  origin: Place,
  to: Float64Array,
  index: number,
): void {
  const x = (from[at] ?? 0) - origin.x;
  const y = origin.y - (from[at + 1] ?? 0);
  const z = origin.z - (from[at + 2] ?? 0);
  const r = rotation;
  to[index] = (r[0] ?? 0) * x + (r[1] ?? 0) * y + (r[2] ?? 0) * z;
  to[index + 1] = -((r[3] ?? 0) * x + (r[4] ?? 0) * y + (r[5] ?? 0) * z);
  to[index + 2] = -((r[6] ?? 0) * x + (r[7] ?? 0) * y + (r[8] ?? 0) * z);
}
