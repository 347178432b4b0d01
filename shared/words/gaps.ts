import type { Gap } from '../gaps.ts';
import { clockTime } from '../report/clockTime.ts';
import type { Language } from '../timeline.ts';
import { gaps as en } from './en/gaps.ts';
import { gaps as ko } from './ko/gaps.ts';

export type GapWords = typeof en;

export function gapWords(language: Language): GapWords {
  return language === 'ko' ? ko : en;
}

/** What happened there, what it means for the rehearsal, and what to do where something can be done. */
export function describeGap({ kind, startMs, endMs, missingMs }: Gap, language: Language): string {
  const words = gapWords(language);
  const missing = missingMs === undefined ? undefined : words.missing(missingMs);
  return words.sentences[kind](clockTime(startMs), clockTime(endMs), missing);
}

/** The name of a gap as it is drawn on a timeline, with its times. */
export function gapLabel({ kind, startMs, endMs }: Gap, language: Language): string {
  const words = gapWords(language);
  const name = words.names[kind];
  return startMs === endMs
    ? words.at(name, clockTime(startMs))
    : words.between(name, clockTime(startMs), clockTime(endMs));
}
