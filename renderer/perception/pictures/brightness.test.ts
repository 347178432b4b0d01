import { expect, test } from 'vitest';
import { brightnessOf } from './brightness.ts';

const filled = (red: number, green: number, blue: number) => {
  const data = new Uint8ClampedArray(64 * 64 * 4);
  for (let i = 0; i < data.length; i += 4) data.set([red, green, blue, 255], i);
  return { data };
};

test('brightness is 0 for black, 1 for white, and green counts most', () => {
  expect(brightnessOf(filled(0, 0, 0))).toBe(0);
  expect(brightnessOf(filled(255, 255, 255))).toBeCloseTo(1);
  expect(brightnessOf(filled(0, 255, 0))).toBeGreaterThan(brightnessOf(filled(255, 0, 255)));
  expect(brightnessOf({ data: new Uint8ClampedArray(0) })).toBe(0);
});
