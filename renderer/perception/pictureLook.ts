import type { Pixels } from './networkMessages.ts';

/**
 * What a picture is by itself and beside the ones before it: `new` shows something that the last one did not, `same` shows
 * what has been shown since the last new one.
 */
export type Look = 'new' | 'same' | 'black' | 'dark' | 'one-color';

/** Side of the blocks that are compared. A block's mean is free of the sensor's noise; a face that can be judged fills one. */
const BLOCK = 8;
/** This many blocks may be lit in a dark picture: the lamp of a device, a clock, a broken pixel. */
const LAMPS = 3;
/** Brightest that a covered lens and its noise get, of 255. Ours. */
const BLACK = 12;
/** Half the brightness at which the networks begin to lose a face (`DARK` in framing.ts), of 255. Where all is darker they guess. */
const DARK = 20;
/** Blocks of one color differ by no more than this, of 255, in any channel. A lit wall differs by more, a signal of one color by less. */
const ONE_COLOR = 4;

/**
 * Up to this mean difference of its pixels, of 255, no block of a picture shows anything new. Frozen streams stayed within 1.8 to 3.6 of
 * their first picture (H.264 and VP8 at 0.3 to 1 Mbit/s, key frames included). A breath, a blink or a word of a person too far away to
 * have their face read is more.
 */
const NEAR = 4;
/**
 * A picture is drawn anew when half of its blocks differ by this from the one before, of 255. The noise of a camera is everywhere, so
 * it does that in every picture; a frozen stream repeats, but for key frames and where it gets sharper while it stands.
 */
const ANEW = 0.2;
const HALF = 0.5;
/** Of three pictures in a run one may be drawn anew. In frozen VP8, the restless one, it was one in ten to one in four. */
const DRAWN_ANEW = 1 / 3;

/** What is kept of a picture: the brightness of every pixel, and the mean color of every block. */
interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly light: Uint8Array;
}

/** Looks at pictures in order, small ones: some hundred pixels wide. Memory: two of them. */
export function createPictureLook(): (pixels: Pixels) => Look {
  let first: Sketch | undefined;
  let before: Sketch | undefined;
  let steps = 0;
  let drawnAnew = 0;

  function begin(sketch: Sketch): Look {
    first = sketch;
    steps = 0;
    drawnAnew = 0;
    return 'new';
  }

  return (pixels) => {
    const sketch = sketchOf(pixels);
    const last = before;
    before = sketch;
    const plain = plainLook(pixels);
    if (plain !== undefined) {
      first = undefined;
      return plain;
    }
    if (first === undefined || last === undefined || differing(sketch, first, NEAR) > 0) return begin(sketch);
    steps += 1;
    if (differing(sketch, last, ANEW) > HALF) drawnAnew += 1;
    return drawnAnew > steps * DRAWN_ANEW ? begin(sketch) : 'same';
  };
}

function sketchOf({ data, width, height }: Pixels): Sketch {
  const light = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < light.length; pixel++, at += 4) {
    light[pixel] = (54 * (data[at] ?? 0) + 183 * (data[at + 1] ?? 0) + 19 * (data[at + 2] ?? 0)) >> 8;
  }
  return { width, height, light };
}

/** Share of the blocks whose pixels differ by more than `limit` on average; all of them in pictures of different sizes. */
function differing(a: Sketch, b: Sketch, limit: number): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let blocks = 0;
  let more = 0;
  forEachBlock(a.width, a.height, (left, top, right, bottom) => {
    let sum = 0;
    for (let y = top; y < bottom; y++) {
      for (let at = y * a.width + left; at < y * a.width + right; at++) {
        sum += Math.abs((a.light[at] ?? 0) - (b.light[at] ?? 0));
      }
    }
    blocks += 1;
    if (sum > limit * (right - left) * (bottom - top)) more += 1;
  });
  return more / blocks;
}

/** What a picture is in which there is nothing to see; undefined for any other. */
function plainLook({ data, width, height }: Pixels): 'black' | 'dark' | 'one-color' | undefined {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  let overBlack = 0;
  let overDark = 0;
  forEachBlock(width, height, (left, top, right, bottom) => {
    const sums = [0, 0, 0];
    for (let y = top; y < bottom; y++) {
      for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
        for (let channel = 0; channel < 3; channel++) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
      }
    }
    const area = (right - left) * (bottom - top);
    const [red = 0, green = 0, blue = 0] = sums.map((sum) => sum / area);
    for (const [channel, mean] of [red, green, blue].entries()) {
      least[channel] = Math.min(least[channel] ?? 0, mean);
      most[channel] = Math.max(most[channel] ?? 0, mean);
    }
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    if (light > BLACK) overBlack += 1;
    if (light > DARK) overDark += 1;
  });
  if (overBlack <= LAMPS) return 'black';
  if (overDark <= LAMPS) return 'dark';
  return most.every((value, channel) => value - (least[channel] ?? 0) <= ONE_COLOR) ? 'one-color' : undefined;
}

/** The blocks of a picture; what is left over at its right and lower edge belongs to the last ones. */
function forEachBlock(
  width: number,
  height: number,
  see: (left: number, top: number, right: number, bottom: number) => void,
): void {
  const across = Math.max(1, Math.floor(width / BLOCK));
  const down = Math.max(1, Math.floor(height / BLOCK));
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      const right = column === across - 1 ? width : (column + 1) * BLOCK;
      const bottom = row === down - 1 ? height : (row + 1) * BLOCK;
      see(column * BLOCK, row * BLOCK, right, bottom);
    }
  }
}
