import { describe, expect, test } from 'vitest';
import type { Box } from '../../../shared/landmarks.ts';
import type { Pixels } from '../networks/networkMessages.ts';
import { findInsets } from './inset.ts';
import { createInsetWatch } from './insetWatch.ts';

const WIDTH = 512;
const HEIGHT = 288;

type Color = readonly [number, number, number];

function slide([r, g, b]: Color): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let at = 0; at < data.length; at += 4) data.set([r, g, b], at);
  return { data, width: WIDTH, height: HEIGHT };
}

function fill({ data }: Pixels, { x, y, width, height }: Box, [r, g, b]: Color): void {
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) data.set([r, g, b], (row * WIDTH + column) * 4);
  }
}

/** What a camera makes of a room: light that falls off, things in it, and noise. `shake` is another noise, and a step aside. */
function show({ data }: Pixels, { x, y, width, height }: Box, shake = 0): void {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [u, v] = [(4 * (column + shake)) / width, (3 * row) / height];
      const noise = Math.abs(Math.sin(12.9898 * (row + 7 * shake) + 78.233 * column) * 43758.5453) % 8;
      const light =
        120 - 12 * u + 9 * v + 30 * Math.sin(2 * u) * Math.cos(3 * v) + (Math.hypot(u - 2, v - 1.6) < 0.8 ? 50 : 0);
      data.set([light + noise, 0.9 * light + noise, 0.8 * light], ((y + row) * WIDTH + x + column) * 4);
    }
  }
}

function writeLines(pixels: Pixels, color: Color): void {
  for (let line = 0; line < 9; line++) {
    for (let letter = 0; letter < 20; letter++) {
      fill(pixels, { x: 30 + letter * 14, y: 30 + line * 24, width: 4 + ((letter * 7 + line) % 6), height: 5 }, color);
    }
  }
}

const share = ({ x, y, width, height }: Box): Box => ({
  x: x / WIDTH,
  y: y / HEIGHT,
  width: width / WIDTH,
  height: height / HEIGHT,
});
const near = (box: Box | undefined, expected: Box) =>
  Math.max(
    ...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs((box?.[side] ?? 9) - share(expected)[side])),
  );

const LIGHT: Color = [245, 240, 230];
const DARK: Color = [20, 20, 22];
const SPEAKER = { x: 380, y: 200, width: 112, height: 64 };

describe('the speaker beside what a computer drew', () => {
  test.each([
    ['in a corner of light slides', LIGHT, SPEAKER],
    ['in a corner of dark slides', DARK, SPEAKER],
    ['in the very corner', LIGHT, { x: 400, y: 225, width: 112, height: 63 }],
    ['beside the slides, as high as the picture', LIGHT, { x: 352, y: 0, width: 160, height: 288 }],
    ['where no cell begins', LIGHT, { x: 331, y: 43, width: 99, height: 61 }],
  ] as const)('is found %s', (_, color, box) => {
    const pixels = slide(color);
    writeLines(pixels, color === DARK ? LIGHT : DARK);
    fill(pixels, { x: box.x - 2, y: box.y, width: 2, height: box.height }, color);
    show(pixels, box);
    const [found] = findInsets(pixels);
    expect(near(found, box)).toBeLessThan(0.006);
  });

  test('is found among several, the largest first', () => {
    const pixels = slide(DARK);
    const small = { x: 20, y: 20, width: 80, height: 48 };
    for (const box of [small, SPEAKER]) show(pixels, box);
    const found = findInsets(pixels);
    expect(found).toHaveLength(2);
    expect(near(found[0], SPEAKER)).toBeLessThan(0.006);
  });
});

describe('a picture of a camera', () => {
  test('is all of the film when it fills it', () => {
    const pixels = slide(LIGHT);
    show(pixels, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
    expect(findInsets(pixels)).toEqual([]);
  });

  test('is all of the film between black bars', () => {
    const pixels = slide([0, 0, 0]);
    show(pixels, { x: 40, y: 0, width: WIDTH - 80, height: HEIGHT });
    expect(findInsets(pixels)).toEqual([]);
  });

  test('is no inset where a window or a poster is in it', () => {
    const pixels = slide(LIGHT);
    show(pixels, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
    fill(pixels, { x: 60, y: 30, width: 120, height: 90 }, LIGHT);
    show(pixels, { x: 64, y: 34, width: 112, height: 82 });
    expect(findInsets(pixels)).toEqual([]);
  });

  test('slides alone have none', () => {
    const pixels = slide(LIGHT);
    writeLines(pixels, DARK);
    fill(pixels, { x: 320, y: 60, width: 120, height: 90 }, [40, 90, 140]);
    expect(findInsets(pixels)).toEqual([]);
  });
});

describe('from picture to picture', () => {
  const meeting = (box: Box | undefined, shake: number, photo?: Box) => {
    const pixels = slide(LIGHT);
    if (photo !== undefined) show(pixels, photo);
    if (box !== undefined) show(pixels, box, shake);
    return pixels;
  };

  test('what the first picture shows is believed at once', () => {
    expect(near(createInsetWatch()(0, meeting(SPEAKER, 0)), SPEAKER)).toBeLessThan(0.006);
  });

  test('a photo on a slide, larger than the speaker, stands still: it is left for the one who moves', () => {
    const insetAt = createInsetWatch();
    const photo = { x: 40, y: 40, width: 160, height: 120 };
    let box: Box | undefined;
    for (let i = 0; i < 4; i++) box = insetAt(i * 500, meeting(SPEAKER, i, photo));
    expect(near(box, SPEAKER)).toBeLessThan(0.006);
  });

  test('another layout is one when it stays, not for a picture of it', () => {
    const insetAt = createInsetWatch();
    const moved = { ...SPEAKER, x: 40 };
    const boxes = [SPEAKER, moved, SPEAKER, moved, moved, moved].map((box, i) => insetAt(i * 500, meeting(box, i)));
    expect(boxes.map((box) => near(box, SPEAKER) < 0.01)).toEqual([true, true, true, true, true, false]);
    expect(near(boxes.at(-1), moved)).toBeLessThan(0.006);
  });

  test('a speaker who stands still stays where they are', () => {
    const insetAt = createInsetWatch();
    const boxes = [0, 1, 1, 1, 1, 1].map((shake, i) => insetAt(i * 500, meeting(SPEAKER, shake)));
    for (const box of boxes) expect(near(box, SPEAKER)).toBeLessThan(0.006);
  });
});
