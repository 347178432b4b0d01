import { expect, test } from 'vitest';
import { nextSpeed, SPEEDS, spokenMs, timeLeft } from './pace.ts';

test.each([
  ['', 0],
  ['...', 0],
  ['가'.repeat(300), 60_000],
  ['word '.repeat(140), 60_000],
  ["don't ".repeat(70), 30_000],
  [`${'가나 '.repeat(150)}${'AI '.repeat(14)}`, 66_000],
])('a script takes its time: %.12s', (script, expected) => {
  expect(spokenMs(script)).toBeCloseTo(expected, 5);
});

test.each([
  [0, 480_000, 'enough'],
  [431_000, 480_000, 'enough'],
  [432_000, 480_000, 'near'],
  [480_000, 480_000, 'near'],
  [480_001, 480_000, 'over'],
  // An hour's last minute.
  [3_539_000, 3_600_000, 'enough'],
  [3_540_000, 3_600_000, 'near'],
] as const)('after %d ms of %d it is %s', (elapsed, target, expected) => {
  expect(timeLeft(elapsed, target)).toBe(expected);
});

test('the speed goes up and down by one step, and stays at its ends', () => {
  expect([nextSpeed(1, 1), nextSpeed(1, -1)]).toEqual([1.1, 0.9]);
  expect([nextSpeed(2, 1), nextSpeed(0.5, -1)]).toEqual([2, 0.5]);
  for (const speed of SPEEDS.slice(1)) expect(nextSpeed(nextSpeed(speed, -1), 1)).toBe(speed);
});
