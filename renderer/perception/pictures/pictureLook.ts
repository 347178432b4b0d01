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

/** What is kept of a picture: the brightness of every pixel, in blocks. */
interface Sketch {
  readonly blocks: Blocks;
  readonly light: Uint8Array;
}

/** How a picture is divided. What is left over at its right and lower edge belongs to the last blocks. */
interface Blocks {
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly count: number;
  /** Pixels of each. */
  readonly areas: Uint32Array;
}

/** Looks at pictures in order, small ones: some hundred pixels wide. Memory: two of them. */
export function createPictureLook(): (pixels: Pixels) => Look {
  let blocks: Blocks | undefined;
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
    if (blocks === undefined || blocks.width !== width || blocks.height !== height) blocks = blocksOf(width, height);
    const sketch = sketchOf(pixels, blocks);
    const last = before;
    before = sketch;
    const plain = plainLook(pixels, blocks);
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

function sketchOf({ data }: Pixels, blocks: Blocks): Sketch {
  const light = new Uint8Array(blocks.width * blocks.height);
  for (let pixel = 0, at = 0; pixel < light.length; pixel++, at += 4) {
    light[pixel] = (54 * (data[at] ?? 0) + 183 * (data[at + 1] ?? 0) + 19 * (data[at + 2] ?? 0)) >> 8;
  }
  return { blocks, light };
}

/** Share of the blocks whose pixels differ by more than `limit` on average; all of them in pictures of different sizes. */
function differing(a: Sketch, b: Sketch, limit: number): number {
  const { blocks } = a;
  if (blocks !== b.blocks) return 1;
  const differences = a.light.map((light, pixel) => Math.abs(light - (b.light[pixel] ?? 0)));
  const means = meansOf(blocks, differences, 1, 0);
  return countOver(means, limit) / blocks.count;
}

/** What a picture is in which there is nothing to see; undefined for any other. */
function plainLook({ data }: Pixels, blocks: Blocks): 'black' | 'dark' | 'one-color' | undefined {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const reds = meansOf(blocks, bytes, 4, 0);
  const greens = meansOf(blocks, bytes, 4, 1);
  const blues = meansOf(blocks, bytes, 4, 2);
  const lights = reds.map((red, block) => 0.2126 * red + 0.7152 * (greens[block] ?? 0) + 0.0722 * (blues[block] ?? 0));
  if (countOver(lights, BLACK) <= LAMPS) return 'black';
  if (countOver(lights, DARK) <= LAMPS) return 'dark';
  const isEven = (means: Float64Array) => Math.max(...means) - Math.min(...means) <= ONE_COLOR;
  return isEven(reds) && isEven(greens) && isEven(blues) ? 'one-color' : undefined;
}

function countOver(means: Float64Array, limit: number): number {
  return means.reduce((count, mean) => count + (mean > limit ? 1 : 0), 0);
}

/** Mean of every block, of a value for each pixel that stands at `offset` of every `step` bytes. */
function meansOf(
  { width, height, across, count, areas }: Blocks,
  bytes: Uint8Array,
  step: 1 | 4,
  offset: number,
): Float64Array {
  const sums = new Float64Array(count);
  const lastRow = count / across - 1;
  for (let y = 0, at = offset; y < height; y++) {
    const row = Math.min(Math.floor(y / BLOCK), lastRow) * across;
    for (let x = 0; x < width; x++, at += step) {
      const block = row + Math.min((x / BLOCK) | 0, across - 1);
      sums[block] = (sums[block] ?? 0) + (bytes[at] ?? 0);
    }
  }
  return sums.map((sum, block) => sum / (areas[block] ?? 1));
}

function blocksOf(width: number, height: number): Blocks {
  const across = Math.max(1, Math.floor(width / BLOCK));
  const down = Math.max(1, Math.floor(height / BLOCK));
  const sizeOf = (index: number, blocks: number, length: number) =>
    index < blocks - 1 ? BLOCK : length - index * BLOCK;
  const areas = Uint32Array.from(
    { length: across * down },
    (_, block) => sizeOf(block % across, across, width) * sizeOf(Math.floor(block / across), down, height),
  );
  return { width, height, across, count: areas.length, areas };
}
