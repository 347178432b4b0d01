import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { lab as english, mine as mineInEnglish } from './en.ts';
import { lab as korean, mine as mineInKorean } from './ko.ts';

/** What the laboratory's pages say. */
export type LabWords = typeof english;

export function labWordsFor(language: Language): LabWords {
  return language === 'ko' ? korean : english;
}

/** What the laboratory says of a person's own library. */
export type MineWords = typeof mineInEnglish;

export function mineWordsFor(language: Language): MineWords {
  return language === 'ko' ? mineInKorean : mineInEnglish;
}
