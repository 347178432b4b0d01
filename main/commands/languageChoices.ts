import type { Language } from '../../shared/rehearsal/timeline.ts';
import { LANGUAGES } from '../../shared/words/languages.ts';

/** Letters that a value takes in the column of the options. */
const COLUMN = 13;

/** "ko|en", as a usage text shows what --lang takes. */
export const languageColumn = LANGUAGES.join('|').padEnd(COLUMN);

/** "ko or en" */
export function anyLanguage(language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(LANGUAGES);
}
