import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { lab as english } from './en.ts';
import { lab as korean } from './ko.ts';

/** What the laboratory's pages say. */
export type LabWords = typeof english;

export function labWordsFor(language: Language): LabWords {
  return language === 'ko' ? korean : english;
}
