import type { Gap, GapKind } from '../rehearsal/gaps.ts';
import type { Language } from '../rehearsal/timeline.ts';
import { clockTime } from '../report/clockTime.ts';
import { durationOf } from './feedback/amounts.ts';
import { type Phrase, say } from './language/message.ts';
import { type Words, wordsFor } from './words.ts';

/** What a sentence about a gap may name. How much is missing is not always known. */
interface Told {
  readonly from: string;
  readonly to: string;
  readonly missing: string;
  readonly missingGiven: boolean;
}

/** What happened there, what it means for the rehearsal, and what to do where something can be done. */
export function describeGap({ kind, startMs, endMs, missingMs }: Gap, language: Language): string {
  const words = wordsFor(language);
  const sentences: Readonly<Record<GapKind, Phrase<Told>>> = words.gaps.sentences;
  return say(sentences[kind], {
    from: nearest(startMs),
    to: nearest(endMs),
    missing: missingMs === undefined ? '' : missingLength(words, missingMs),
    missingGiven: missingMs !== undefined,
  });
}

/** A length on the film's own clock; parts of a second are told as well. */
function missingLength(words: Words, ms: number): string {
  return ms < 1000 ? words.gaps.missingSeconds({ seconds: ms / 1000 }) : durationOf(words, ms);
}

/** The name of a gap as it is drawn on a timeline, with its times. */
export function gapLabel({ kind, startMs, endMs }: Gap, language: Language): string {
  const words = wordsFor(language).gaps;
  const name = words.names[kind];
  return startMs === endMs
    ? words.at({ name, time: nearest(startMs) })
    : words.between({ name, from: nearest(startMs), to: nearest(endMs) });
}

/** To the nearest second: a stretch that is told in whole seconds should not begin a second early. */
function nearest(ms: number): string {
  return clockTime(Math.round(ms / 1000) * 1000);
}
