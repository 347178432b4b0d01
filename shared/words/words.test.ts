import { expect, test } from 'vitest';
import { commandWords } from './commands.ts';
import { menu as enMenu } from './en/menu.ts';
import { menu as koMenu } from './ko/menu.ts';
import { launchWords } from './launch.ts';
import { reportWords } from './report.ts';
import { wordsFor } from './words.ts';

/** Every text in a tree of words, with where it stands. Where one is made from details, all of them are the number 3. */
function stringsIn(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return stringsIn(tree(3, 3, 3, 3), path);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, branch]) => stringsIn(branch, `${path}.${key}`));
}

const spoken = (language: 'ko' | 'en') => {
  const { usage: _, ...commands } = commandWords(language);
  const { usage: _usage, ...launch } = launchWords(language);
  const menu = language === 'ko' ? koMenu : enMenu;
  return stringsIn({ ...wordsFor(language), report: reportWords(language), commands, launch, menu });
};

test('every Korean sentence of the screens, the report and the commands is in 해요체', () => {
  const sentences = spoken('ko').flatMap(([path, text]) =>
    text.split(/(?<=[.?!…]) /).map((sentence): [string, string] => [path, sentence]),
  );
  const whole = sentences.filter(([, sentence]) => /[.?!]$/.test(sentence));
  expect(whole.length).toBeGreaterThan(300);
  expect(whole.filter(([, sentence]) => !/요(?:\([^)]+\))?[.?!]$/.test(sentence))).toEqual([]);
  expect(sentences.filter(([, sentence]) => /니다|당신|해보세요|\(으\)|이\(가\)|을\(를\)/.test(sentence))).toEqual([]);
});

test('the words of one language are not in the other', () => {
  expect(spoken('en').filter(([, text]) => /[가-힣]/.test(text))).toEqual([]);
  // Names, keys and addresses stay as they are everywhere.
  const untranslated = spoken('ko').filter(
    ([, text]) => !/[가-힣]/.test(text) && !/^([^a-z]*(Greenroom)?|https?:.*)$/.test(text),
  );
  expect(untranslated).toEqual([]);
});
