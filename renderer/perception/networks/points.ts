interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility?: number;
}

/** Points as x, y, z one after the other. */
export function xyz(points: readonly Point[]): Float32Array {
  const packed = new Float32Array(points.length * 3);
  for (const [index, point] of points.entries()) packed.set([point.x, point.y, point.z], index * 3);
  return packed;
}

/** Points as x, y, z, visibility one after the other. */
export function xyzv(points: readonly Point[]): Float32Array {
  const packed = new Float32Array(points.length * 4);
  for (const [index, point] of points.entries()) {
    packed.set([point.x, point.y, point.z, point.visibility ?? 0], index * 4);
  }
  return packed;
}
