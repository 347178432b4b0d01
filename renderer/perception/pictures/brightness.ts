import type { Pixels } from '../networks/networkMessages.ts';

/** Every so many pixels one is looked at: a thousand of a face tell how bright it is. */
const EVERY = 61;

/** Mean brightness of the pixels, 0 black to 1 white (Rec. 709 luma). */
export function brightnessOf({ data }: Pick<Pixels, 'data'>): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index + 2 < data.length; index += 4 * EVERY) {
    sum += 0.2126 * (data[index] ?? 0) + 0.7152 * (data[index + 1] ?? 0) + 0.0722 * (data[index + 2] ?? 0);
    count += 1;
  }
  return count === 0 ? 0 : sum / count / 255;
}
