import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import { languageFor } from '../../shared/words/language/languageFor.ts';

/** The person's choice, else the computer's language, else English. */
export function languageOf(settings: Pick<Settings, 'language'>, locale: string): Language {
  return settings.language ?? languageFor(locale);
}
