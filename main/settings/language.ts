import type { Settings } from '../../shared/settings.ts';
import type { Language } from '../../shared/timeline.ts';

/** The person's choice, else Korean on a Korean computer, else English. */
export function languageOf(settings: Pick<Settings, 'language'>, locale: string): Language {
  return settings.language ?? (locale.toLowerCase().startsWith('ko') ? 'ko' : 'en');
}
