import { expect, test } from 'vitest';
import { createBodyTurned } from './bodyTurned.ts';
import { type Speaker, speaker } from './speaker.fixture.ts';

/** What is read at the end of some seconds, ten looks a second. */
function after(seconds: number, at: (timeMs: number) => Partial<Speaker>): number {
  const read = createBodyTurned();
  let value = Number.NaN;
  for (let timeMs = 0; timeMs <= seconds * 1000; timeMs += 100) value = read(speaker({ timeMs, ...at(timeMs) }));
  return value;
}
const turns = (timeMs: number): Partial<Speaker> => ({ face: timeMs < 5000 });

test('a back that the pose network draws as a front is one, once its face is gone', () => {
  expect(after(5, turns)).toBe(0);
  expect(after(8, turns)).toBe(1);
});

test('a face that a hand hides is not turned away', () => {
  const x = 640 / 720;
  expect(after(8, (timeMs) => ({ ...turns(timeMs), leftWrist: { x: x + 0.05, y: 0.3 } }))).toBe(0);
});

test('a face that was found now and then only is not missed', () => {
  expect(after(8, (timeMs) => ({ face: timeMs < 5000 && timeMs % 300 === 0 }))).not.toBe(1);
});

test('a front that never had a face may be a back, or a face that is not found: not known', () => {
  expect(after(8, () => ({ face: false }))).toBeNaN();
});
