import type { Problem, ProblemKind } from '../problem.ts';
import type { Language } from '../timeline.ts';
import { type Phrase, say } from './message.ts';
import { wordsFor } from './words.ts';

/** What a sentence about a problem may name. A detail may be missing: the sentence still stands. */
const DETAILS = [
  'file',
  'codec',
  'folder',
  'reason',
  'option',
  'given',
  'allowed',
  'expected',
  'found',
  'path',
  'id',
  'variable',
  'address',
  'message',
] as const;
type Detail = (typeof DETAILS)[number];
type Details = Readonly<Record<Detail, string> & Record<`${Detail}Given`, boolean>>;

/** What happened, what it means for the rehearsal and what to do, in one line without a line break. */
export function describeProblem({ kind, details }: Problem, language: Language): string {
  const sentences: Readonly<Record<ProblemKind, Phrase<Details>>> = wordsFor(language).problems;
  return say(sentences[kind], detailsOf(details)).replace(/\s+/g, ' ').trim();
}

function detailsOf(details: Problem['details']): Details {
  const all = DETAILS.flatMap((name): [string, string | boolean][] => {
    const value = details[name] ?? '';
    return [
      [name, value],
      [`${name}Given`, value !== ''],
    ];
  });
  return Object.fromEntries(all) as Details;
}
