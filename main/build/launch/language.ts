import type { Language } from '../../../shared/timeline.ts';
import { type LaunchWords, launchWords } from '../../../shared/words/launch.ts';
import { languageOf } from '../../settings/language.ts';

/** The language of this computer: before the app runs nobody knows what the person chose in it. */
export const COMPUTER_LANGUAGE: Language = languageOf(
  { language: null },
  Intl.DateTimeFormat().resolvedOptions().locale,
);

export const words: LaunchWords = launchWords(COMPUTER_LANGUAGE);
