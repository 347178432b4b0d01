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
  return words.sentences[kind](nearest(startMs), nearest(endMs), missing);
}

/** The name of a gap as it is drawn on a timeline, with its times. */
export function gapLabel({ kind, startMs, endMs }: Gap, language: Language): string {
  const words = gapWords(language);
  const name = words.names[kind];
  return startMs === endMs ? words.at(name, nearest(startMs)) : words.between(name, nearest(startMs), nearest(endMs));
}

/** To the nearest second: a stretch that is told in whole seconds should not begin a second early. */
function nearest(ms: number): string {
  return clockTime(Math.round(ms / 1000) * 1000);
}
