import { expect, test } from 'vitest';
import { follow } from './follow.ts';

/** Something that is read and changes, whose answers come when the test lets them. */
function changing() {
  const answers: ((value: number) => void)[] = [];
  let tell: (() => void) | undefined;
  const taken: number[] = [];
  const failed: unknown[] = [];
  const stop = follow<number>(
    (again) => {
      tell = again;
      return () => {
        tell = undefined;
      };
    },
    () => new Promise((resolve) => answers.push(resolve)),
    (value) => taken.push(value),
    (error) => failed.push(error),
  );
  return { answers, changed: () => tell?.(), taken, stop };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a change before the first answer is read, too', async () => {
  const { answers, changed, taken } = changing();
  changed();
  answers[0]?.(1);
  answers[1]?.(2);
  await settled();
  expect(taken).toEqual([1, 2]);
});

test('an older answer that comes late does not replace a newer one', async () => {
  const { answers, changed, taken } = changing();
  changed();
  answers[1]?.(2);
  await settled();
  answers[0]?.(1);
  await settled();
  expect(taken).toEqual([2]);
});

test('after the end nothing is taken any more', async () => {
  const { answers, taken, stop } = changing();
  stop();
  answers[0]?.(1);
  await settled();
  expect(taken).toEqual([]);
});
