import type { Language } from '../../../shared/rehearsal/timeline.ts';

/** Day and time of day, as this language writes them, in the computer's time zone. */
export function dateOf(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
