import type { Talk } from '../../../shared/rehearsal/talk.ts';
import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import type { Fault, FaultyMoment } from '../check/checks.ts';
import { factsOf } from '../moments/facts.ts';
import type { Moment } from '../moments/moment.ts';
import { NO_PASSAGES, type PassageOf } from '../moments/passages.ts';
import { talkInWords } from '../moments/talkInWords.ts';

/** One piece of a request, in the order it is sent. */
export type Piece = { readonly text: string } | { readonly jpeg: Uint8Array };

/** What every request begins with. */
export function opening(language: Language, talk: Talk): string {
  return `Reply language: ${wordsFor(language).language.forModels}${talkInWords(talk)}`;
}

/** @param strips JPEG bytes by event id. An event without one is asked about by its facts alone. */
export function askAbout(
  moments: readonly Moment[],
  language: Language,
  talk: Talk,
  strips: ReadonlyMap<string, Uint8Array>,
  passages: PassageOf = NO_PASSAGES,
): Piece[] {
  return [
    { text: `${opening(language, talk)}\nEvents in this request: ${moments.length}` },
    ...moments.flatMap((moment) => pieces(moment, strips, passages)),
  ];
}

export const FAULTS: Record<Fault, string> = {
  missing: 'there was no usable answer',
  duplicate: 'there was more than one answer',
  length: 'a text was empty or too long (at most two short sentences each)',
  language: 'it was not in the language asked for',
  numbers: 'it contained a number that is not in the facts',
  banned: 'it spoke of looks, identity or feelings',
  body: 'it suggested what only some bodies can do: it has to work sitting or standing, for anybody',
};

/**
 * Asks once more for answers that cannot be shown. The picture goes along only where nothing usable was said: to change a
 * number or the language the model need not look again, and pictures are what costs.
 */
export function askAgain(
  faulty: readonly FaultyMoment[],
  language: Language,
  talk: Talk,
  strips: ReadonlyMap<string, Uint8Array>,
  passages: PassageOf = NO_PASSAGES,
): Piece[] {
  const start = `${opening(language, talk)}\nEvents in this request: ${faulty.length}`;
  return [
    { text: `${start}\nThis is a second attempt. Correct what was wrong.` },
    ...faulty.flatMap(({ moment, faults, answer }) => [
      ...pieces(moment, answer ? undefined : strips, passages),
      { text: `Wrong before: ${faults.map((fault) => FAULTS[fault]).join('; ')}.` },
      ...(answer ? [{ text: `Your answer was: ${JSON.stringify(answer)}` }] : []),
    ]),
  ];
}

function pieces(moment: Moment, strips: ReadonlyMap<string, Uint8Array> | undefined, passages: PassageOf): Piece[] {
  const passage = passages(moment.event);
  const text = [`Event ${moment.event.id}`, factsOf(moment), ...(passage === '' ? [] : [passage])].join('\n');
  if (!strips) return [{ text: `${text}\nPicture: you have already seen it.` }];
  const jpeg = strips.get(moment.event.id);
  if (!jpeg) return [{ text: `${text}\nPicture: none.` }];
  return [{ text: `${text}\nPicture: below (before, strongest point, after).` }, { jpeg }];
}

/** For servers that do not know structured output. */
export function schemaInWords(schema: unknown): string {
  return `\n\nFORMAT: answer with one JSON object and nothing else, no code fence, matching this JSON schema:\n${JSON.stringify(schema)}`;
}
