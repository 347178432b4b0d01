import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSortedWindow, middleOf } from './sortedWindow.ts';

const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

test('is the last values, sorted, and those of them that are near', () => {
  fc.assert(
    fc.property(
      fc.array(number),
      fc.integer({ min: 1, max: 9 }),
      number,
      fc.integer({ min: 0, max: 4 }),
      (all, most, value, within) => {
        const window = createSortedWindow(most);
        for (const each of all) window.push(each);
        const last = all.slice(-most);
        const sort = (values: number[]) => values.map((each) => each + 0).toSorted((a, b) => a - b);
        expect(window.sorted().map((each) => each + 0)).toEqual(sort(last));
        const near = last.filter((each) => Math.abs(each - value) <= within);
        expect(window.near(value, within).map((each) => each + 0)).toEqual(sort(near));
        window.clear();
        expect(window.sorted()).toEqual([]);
      },
    ),
  );
});

test('the middle is the median', () => {
  expect(middleOf([1, 2, 9])).toBe(2);
  expect(middleOf([1, 2, 4, 9])).toBe(3);
  expect(middleOf([])).toBeNaN();
});
