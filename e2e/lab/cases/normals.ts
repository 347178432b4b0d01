import type { Draw } from './draw.ts';

const TABLE_SIZE = 8192;

/** Normally distributed numbers, standard deviation 1 (Box and Muller). */
export function normals(draw: Draw): Float64Array {
  const table = new Float64Array(TABLE_SIZE);
  for (let i = 0; i < TABLE_SIZE; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - draw.share()));
    const angle = 2 * Math.PI * draw.share();
    table[i] = radius * Math.cos(angle);
    table[i + 1] = radius * Math.sin(angle);
  }
  return table;
}
