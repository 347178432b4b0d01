import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from './cardPicture.ts';

const within = (most: number) => (text: string) => text.length <= most;

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['5.6초 동안 고개가 23° 기울었어요.', 10, ['5.6초 동안', '고개가 23°', '기울었어요.']],
  ['unbreakable', 4, ['unbreakable']],
  ['', 10, []],
])('%j in rows of %i', (text, most, rows) => {
  expect(wrapped(text, 'ko', within(most))).toEqual(rows);
});

test('no word is lost or broken', () => {
  const text = fc.array(fc.stringMatching(/^[가-힣a-z]{1,8}$/), { maxLength: 20 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (line, most) => {
      expect(wrapped(line, 'en', within(most)).join(' ')).toBe(line);
    }),
  );
});
