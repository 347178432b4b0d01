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
