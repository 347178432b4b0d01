import { expect, test } from 'vitest';
import { firstFrom, rangeOf } from './drawCurve.ts';

test('what is in sight is found among an hour of rows', () => {
  const times = Float32Array.from({ length: 18_000 }, (_, i) => i * 200);
  expect(firstFrom(times, -1)).toBe(0);
  expect(firstFrom(times, 1000)).toBe(5);
  expect(firstFrom(times, 1001)).toBe(6);
  expect(firstFrom(times, 4_000_000)).toBe(18_000);
  expect(firstFrom(new Float32Array(), 0)).toBe(0);
});

test('the limit and the usual are always in sight', () => {
  const curve = (values: number[], usual: number | null = 0) => ({
    timesMs: Float32Array.from(values.keys()),
    values: Float32Array.from(values),
    limit: 25,
    usual,
  });
  expect(rangeOf(curve([3, 4, Number.NaN]))).toEqual([0, 25]);
  expect(rangeOf(curve([-3, 60]))).toEqual([-3, 60]);
  expect(rangeOf(curve([25], null))).toEqual([24, 26]);
});
