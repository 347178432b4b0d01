import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { type Words, wordsFor } from '../../../shared/words/words.ts';
import { languageOf } from '../../settings/language.ts';

/** The language of this computer: before the app runs nobody knows what the person chose in it. */
export const COMPUTER_LANGUAGE: Language = languageOf(
  { language: null },
  Intl.DateTimeFormat().resolvedOptions().locale,
);

export const words: Words['launch'] = wordsFor(COMPUTER_LANGUAGE).launch;
