import type { Pixels } from '../networks/networkMessages.ts';

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

/** How a picture is divided. What is left over at its right and lower edge belongs to the last blocks. */
interface Blocks {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
}

/** What is measured of a picture. Used again for a later one. */
interface Sketch {
  readonly blocks: Blocks;
  /** Brightness of every pixel. */
  readonly light: Uint8Array;
  /** Mean of every block, 0 to 255. */
  readonly reds: Float64Array;
  readonly greens: Float64Array;
  readonly blues: Float64Array;
}

/** Looks at pictures in order, small ones: some hundred pixels wide. Memory: three of them. */
export function createPictureLook(): (pixels: Pixels) => Look {
  let sketches: [Sketch, Sketch, Sketch] | undefined;
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
    const { width, height } = pixels;
    if (sketches?.[0].blocks.width !== width || sketches[0].blocks.height !== height) {
      const blocks = blocksOf(width, height);
      sketches = [sketchFor(blocks), sketchFor(blocks), sketchFor(blocks)];
    }
    const sketch = sketches.find((one) => one !== first && one !== before) ?? sketches[0];
    const last = before;
    before = sketch;
    measure(pixels, sketch);
    const plain = plainLook(sketch);
    if (plain !== undefined) {
      first = undefined;
      return plain;
    }
    if (first === undefined || last === undefined || differs(sketch, first, NEAR, 1)) return begin(sketch);
    steps += 1;
    if (differs(sketch, last, ANEW, Math.floor(HALF * countOf(sketch.blocks)) + 1)) drawnAnew += 1;
    return drawnAnew > steps * DRAWN_ANEW ? begin(sketch) : 'same';
  };
}

/** Measures all of a picture in one pass over its pixels. */
function measure({ data }: Pixels, { blocks, light, reds, greens, blues }: Sketch): void {
  reds.fill(0);
  greens.fill(0);
  blues.fill(0);
  const { width, height, across } = blocks;
  for (let y = 0, pixel = 0; y < height; y++) {
    const row = rowOf(blocks, y) * across;
    for (let block = 0; block < across; block++) {
      const end = y * width + (block < across - 1 ? (block + 1) * BLOCK : width);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (; pixel < end; pixel++) {
        const r = data[pixel * 4] ?? 0;
        const g = data[pixel * 4 + 1] ?? 0;
        const b = data[pixel * 4 + 2] ?? 0;
        light[pixel] = (54 * r + 183 * g + 19 * b) >> 8;
        red += r;
        green += g;
        blue += b;
      }
      reds[row + block] = (reds[row + block] ?? 0) + red;
      greens[row + block] = (greens[row + block] ?? 0) + green;
      blues[row + block] = (blues[row + block] ?? 0) + blue;
    }
  }
  for (let block = 0; block < reds.length; block++) {
    const area = areaOf(blocks, block);
    reds[block] = (reds[block] ?? 0) / area;
    greens[block] = (greens[block] ?? 0) / area;
    blues[block] = (blues[block] ?? 0) / area;
  }
}

/** Whether at least `atLeast` blocks have pixels that differ by more than `limit` on average. Pictures of different sizes differ. */
function differs({ blocks, light }: Sketch, other: Sketch, limit: number, atLeast: number): boolean {
  if (blocks !== other.blocks) return true;
  const { width, height, across, down } = blocks;
  let count = 0;
  for (let block = 0; block < across * down; block++) {
    const column = block % across;
    const row = Math.floor(block / across);
    const left = column * BLOCK;
    const right = column < across - 1 ? left + BLOCK : width;
    const bottom = row < down - 1 ? (row + 1) * BLOCK : height;
    let sum = 0;
    for (let y = row * BLOCK; y < bottom; y++) {
      for (let at = y * width + left; at < y * width + right; at++) {
        sum += Math.abs((light[at] ?? 0) - (other.light[at] ?? 0));
      }
    }
    if (sum > limit * areaOf(blocks, block)) count += 1;
    if (count >= atLeast) return true;
  }
  return false;
}

/** What a picture is in which there is nothing to see; undefined for any other. */
function plainLook({ reds, greens, blues }: Sketch): 'black' | 'dark' | 'one-color' | undefined {
  let lit = 0;
  let bright = 0;
  for (let block = 0; block < reds.length; block++) {
    const light = 0.2126 * (reds[block] ?? 0) + 0.7152 * (greens[block] ?? 0) + 0.0722 * (blues[block] ?? 0);
    if (light > BLACK) lit += 1;
    if (light > DARK) bright += 1;
  }
  if (lit <= LAMPS) return 'black';
  if (bright <= LAMPS) return 'dark';
  return isEven(reds) && isEven(greens) && isEven(blues) ? 'one-color' : undefined;
}

function isEven(means: Float64Array): boolean {
  let least = 255;
  let most = 0;
  for (const mean of means) {
    if (mean < least) least = mean;
    if (mean > most) most = mean;
  }
  return most - least <= ONE_COLOR;
}

function blocksOf(width: number, height: number): Blocks {
  return {
    width,
    height,
    across: Math.max(1, Math.floor(width / BLOCK)),
    down: Math.max(1, Math.floor(height / BLOCK)),
  };
}

function sketchFor(blocks: Blocks): Sketch {
  const means = () => new Float64Array(countOf(blocks));
  const light = new Uint8Array(blocks.width * blocks.height);
  return { blocks, light, reds: means(), greens: means(), blues: means() };
}

function countOf({ across, down }: Blocks): number {
  return across * down;
}

/** The row of blocks that the pixels of row `y` belong to. */
function rowOf({ down }: Blocks, y: number): number {
  return Math.min((y / BLOCK) | 0, down - 1);
}

/** Pixels of a block. */
function areaOf({ width, height, across, down }: Blocks, block: number): number {
  const column = block % across;
  const row = (block / across) | 0;
  return (column < across - 1 ? BLOCK : width - column * BLOCK) * (row < down - 1 ? BLOCK : height - row * BLOCK);
}
