import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksOf } from './ruler.ts';

it.each([
  [48_000, [0, 10_000, 20_000, 30_000, 40_000, 48_000]],
  [180_000, [0, 60_000, 120_000, 180_000]],
  [1_200, [0, 1_000, 1_200]],
  [3_600_000, [0, 900_000, 1_800_000, 2_700_000, 3_600_000]],
  [0, [0]],
])('a film of %i ms has round marks', (durationMs, marks) => {
  expect(marksOf(durationMs)).toEqual(marks);
});

it('has few marks, in order, from the beginning to the end', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (durationMs) => {
      const marks = marksOf(durationMs);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks[0]).toBe(0);
      expect(marks.at(-1)).toBe(durationMs);
      expect(marks).toEqual(marks.toSorted((a, b) => a - b));
    }),
  );
});
