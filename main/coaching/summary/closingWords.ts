import { z } from 'zod';
import type { Talk } from '../../../shared/rehearsal/talk.ts';
import type { Language, Summary } from '../../../shared/rehearsal/timeline.ts';
import { MOST_WORK } from '../../../shared/summary/landmarkSummary.ts';
import { needsCertainBody } from '../../../shared/words/feedback/anyBody.ts';
import { FAULTS, opening, type Piece } from '../ask/prompt.ts';
import { type Fault, textFaults } from '../check/checks.ts';
import { jsonObjects } from '../check/json.ts';
import type { ClosingFacts } from './closingFacts.ts';

/** Letters: one to three sentences, and two for each of the others. Ours. */
const LONGEST = 400;

const wordsSchema = z.object({
  worked: z.string().describe('What went well, one to three short sentences.'),
  work: z.array(
    z.object({
      behavior: z.string().describe('The id of the habit, exactly as given.'),
      point: z.string().describe('What the audience noticed, and why this comes at this place.'),
      drill: z.string().describe('One exercise of a few minutes, alone.'),
    }),
  ),
});
/** What the model says about a whole rehearsal. */
export type ClosingWords = Pick<Summary, 'worked' | 'work'>;

export function closingSchema(language: Language) {
  return z.object({
    language: z.literal(language).describe('The language of all texts.'),
    ...wordsSchema.shape,
  });
}

/** How many habits the words have to be about. */
export function workWanted({ habits }: ClosingFacts): number {
  return Math.min(MOST_WORK, habits.length);
}

export function askForClosing(facts: ClosingFacts, language: Language, talk: Talk): Piece[] {
  const wanted = workWanted(facts);
  const work = wanted === 0 ? 'an empty list' : `exactly ${wanted}, each about another habit of the list`;
  return [{ text: `${opening(language, talk)}\nWrite the closing SUMMARY. work: ${work}.\n${facts.text}` }];
}

export function askForClosingAgain(
  facts: ClosingFacts,
  language: Language,
  talk: Talk,
  words: ClosingWords | null,
  faults: readonly Fault[],
): Piece[] {
  const wrong = `This is a second attempt. Wrong before: ${faults.map((fault) => FAULTS[fault]).join('; ')}.`;
  const before = words ? `\nYour summary was: ${JSON.stringify(words)}` : '';
  return [...askForClosing(facts, language, talk), { text: `${wrong}${before}` }];
}

/** The closing words in a text, read tolerantly. Null when there are none. */
export function readClosing(text: string): ClosingWords | null {
  for (const object of jsonObjects(text)) {
    const words = wordsSchema.safeParse(object);
    if (words.success) return words.data;
  }
  return null;
}

/** What is wrong with closing words; nothing when they can be shown. */
export function closingFaults(words: ClosingWords | null, facts: ClosingFacts, language: Language): Fault[] {
  if (words === null) return ['missing'];
  const about = words.work.map(({ behavior }) => behavior);
  const texts = [words.worked, ...words.work.flatMap(({ point, drill }) => [point, drill])];
  const faults = textFaults(texts, language, facts.text, LONGEST);
  if (words.work.some(({ drill }) => needsCertainBody(drill))) faults.push('body');
  if (new Set(about).size < about.length) faults.push('duplicate');
  if (about.length !== workWanted(facts) || !about.every((id) => facts.habits.includes(id))) faults.push('missing');
  return faults;
}
