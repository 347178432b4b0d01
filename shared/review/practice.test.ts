import { expect, test } from 'vitest';
import { strongestOf } from './practice.ts';

const curve = (values: number[]) => ({
  timesMs: Float32Array.from(values.map((_, index) => index * 200)),
  values: Float32Array.from(values),
  limit: 15,
  usual: 0,
});

test.each([
  ['a peak of one row is no peak', [1, 1, 40, 1, 1], true, 1],
  ['what holds counts', [1, 20, 22, 21, 1], true, 20],
  ['less is more of some habits', [0.9, 0.6, 0.5, 0.7, 0.9], false, 0.7],
  ['gaps are left out', [1, Number.NaN, 20, Number.NaN, 21, 22], true, 20],
  ['too little is known', [Number.NaN, 20, Number.NaN, 21], true, null],
] as const)('%s', (_, values, grows, strongest) => {
  const found = strongestOf(curve([...values]), grows);
  if (strongest === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(strongest);
});

test('only the time that is asked for', () => {
  expect(strongestOf(curve([30, 30, 30, 1, 1, 1, 1]), true, 600)).toBe(1);
  expect(strongestOf(curve([30, 30, 30, 1, 1, 1, 1]), true, 0, 400)).toBe(30);
});
