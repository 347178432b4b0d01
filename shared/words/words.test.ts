import { expect, test } from 'vitest';
import { type Words, wordsFor } from './words.ts';

/** Whatever a sentence asks for is the number 3. */
const threes = new Proxy({}, { get: () => 3, has: () => true });

/** Every text in a tree of words, with where it stands. */
function stringsIn(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return stringsIn(tree(threes), path);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) => stringsIn(branch, `${path}.${key}`));
}

/** All but the behaviors, which have rules of their own, and what is no sentence. */
const spoken = (language: 'ko' | 'en') => {
  const { behaviors: _, unknownBehavior: __, language: ___, commands, launch, ...words } = wordsFor(language);
  const [analyze, start] = [commands, launch].map(({ usage: ____, ...others }) => others);
  return stringsIn({ ...words, analyze, start });
};

test('every Korean sentence of the screens, the report and the commands is in 해요체', () => {
  const sentences = spoken('ko').flatMap(([path, text]) =>
    text.split(/(?<=[.?!…]) /).map((sentence): [string, string] => [path, sentence]),
  );
  const whole = sentences.filter(([, sentence]) => /[.?!]$/.test(sentence));
  expect(whole.length).toBeGreaterThan(200);
  expect(whole.filter(([, sentence]) => !/요(?:\([^)]+\))?[.?!]$/.test(sentence))).toEqual([]);
  expect(sentences.filter(([, sentence]) => /니다|당신|해보세요|\(으\)|이\(가\)|을\(를\)/.test(sentence))).toEqual([]);
});

test('the words of one language are not in the other', () => {
  expect(spoken('en').filter(([, text]) => /[가-힣]/.test(text))).toEqual([]);
  // Names, keys and addresses stay as they are everywhere.
  const untranslated = spoken('ko').filter(
    ([, text]) => !/[가-힣]/.test(text) && !/^([^a-z]*(Greenroom|dB)?|https?:.*)$/.test(text),
  );
  expect(untranslated).toEqual([]);
});

test('a message is read once, when it is first wanted', () => {
  const words: Words = wordsFor('en');
  expect(wordsFor('en')).toBe(words);
  expect(words.review.moment).toBe(words.review.moment);
  expect(Object.keys(words.review)).toContain('moment');
});
