import { LANGUAGES, type Language } from '../languages.ts';

/** The language for a computer set up as `locale`: the nearest that there is a catalogue for, else English. */
export function languageFor(locale: string): Language {
  const wanted = locale.toLowerCase().split(/[-_.]/);
  const fits = (language: string) =>
    language
      .toLowerCase()
      .split('-')
      .every((part, i) => part === wanted[i]);
  const found = LANGUAGES.filter(fits).sort((one, other) => other.length - one.length);
  return found[0] ?? 'en';
}
