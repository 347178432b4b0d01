import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '../networks/networkMessages.ts';
import { createPictureLook } from './pictureLook.ts';

const WIDTH = 128;
const HEIGHT = 72;

/** A picture from the brightness of each pixel, grey unless `tint` says otherwise. */
function picture(lightAt: (x: number, y: number) => number, tint: readonly number[] = [1, 1, 1]): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const light = lightAt(x, y);
      for (let channel = 0; channel < 3; channel++) data[(y * WIDTH + x) * 4 + channel] = light * (tint[channel] ?? 1);
      data[(y * WIDTH + x) * 4 + 3] = 255;
    }
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** A room with a lighter person in it, `by` pixels from the middle. */
const room =
  (by = 0) =>
  (x: number, y: number) =>
    Math.abs(x - 64 - by) < 14 && y > 20 ? 170 : 60 + x / 4;

/** Noise of a sensor: repeatable, spread evenly over -`reach`..`reach`. */
function noiseOf(seed: number, reach: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state / 2 ** 32) * 2 - 1) * reach;
  };
}

const looksOf = (pictures: readonly Pixels[]) => {
  const look = createPictureLook();
  return pictures.map((one) => look(one));
};

describe('a picture that stands still', () => {
  it('is the same from its second time on', () => {
    expect(looksOf([picture(room()), picture(room()), picture(room())])).toEqual(['new', 'same', 'same']);
  });

  it('is so through key frames that draw it a little differently', () => {
    const drawn = noiseOf(3, 3);
    const pictures = Array.from({ length: 60 }, (_, index) =>
      index % 20 === 15 ? picture((x, y) => room()(x, y) + drawn()) : picture(room()),
    );
    expect(looksOf(pictures).slice(5)).toEqual(Array(55).fill('same'));
  });

  it('is none while a camera is alive, however still everything stands: its noise is never the same twice', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.8, max: 6, noNaN: true }), (seed, reach) => {
        const noise = noiseOf(seed, reach);
        const looks = looksOf(Array.from({ length: 12 }, () => picture((x, y) => room()(x, y) + noise())));
        expect(looks).toEqual(Array(12).fill('new'));
      }),
      { numRuns: 20 },
    );
  });

  it('is none when only a small part of it lives, as the speaker beside slides', () => {
    const slides = (by: number) => (x: number, y: number) =>
      x > 108 && y > 56 ? (Math.abs(x - 117 - by) < 4 ? 190 : 60) : y % 12 < 2 ? 40 : 235;
    const looks = looksOf([0, 1, 2, 1, 0, 2].map((by) => picture(slides(by))));
    expect(looks).toEqual(Array(6).fill('new'));
  });

  it('is left by a movement that is slow from picture to picture', () => {
    const looks = looksOf(Array.from({ length: 40 }, (_, index) => picture(room(index / 10))));
    expect(looks.lastIndexOf('new')).toBeGreaterThan(30);
  });

  it('is another one after a change of size', () => {
    const look = createPictureLook();
    look(picture(room()));
    const { data } = picture(room());
    expect(look({ data, width: HEIGHT, height: WIDTH })).toBe('new');
  });
});

describe('a picture without anything in it', () => {
  it('is black, also with the noise of a covered lens and the lamp of a device', () => {
    const noise = noiseOf(1, 8);
    expect(looksOf([picture(() => 0)])).toEqual(['black']);
    expect(looksOf([picture(() => 4 + noise())])).toEqual(['black']);
    expect(looksOf([picture((x, y) => (Math.abs(x - 30) < 3 && Math.abs(y - 30) < 3 ? 255 : 3))])).toEqual(['black']);
  });

  it('is too dark when nothing in it is lit', () => {
    expect(looksOf([picture((x, y) => room()(x, y) / 12)])).toEqual(['dark']);
  });

  it('is of one color, whichever, with the noise of a camera', () => {
    const noise = noiseOf(2, 6);
    expect(looksOf([picture(() => 255)])).toEqual(['one-color']);
    expect(looksOf([picture(() => 120 + noise(), [0.2, 0.4, 1])])).toEqual(['one-color']);
  });

  it('is none when a lit speaker stands on a black stage', () => {
    expect(looksOf([picture((x, y) => (Math.abs(x - 64) < 8 && y > 24 ? 120 : 2))])).toEqual(['new']);
  });

  it('is none of a wall that a lamp lights from one side', () => {
    expect(looksOf([picture((x) => 150 + x / 10)])).toEqual(['new']);
  });
});
