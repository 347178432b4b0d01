import { expect, test } from 'vitest';
import { languageFor } from './languageFor.ts';

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['KO_kr.UTF-8', 'ko'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
  // Konkani begins like Korean and is another language.
  ['kok-IN', 'en'],
  ['', 'en'],
])('a computer set up as %s is spoken to in %s', (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
