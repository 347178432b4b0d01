import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { needsCertainBody } from '../../../shared/words/feedback/anyBody.ts';
import { isBanned } from '../../../shared/words/feedback/bannedTopics.ts';
import { factsOf, numbersIn } from '../moments/facts.ts';
import type { Moment } from '../moments/moment.ts';
import type { Answer } from './answer.ts';

/** Letters. A card has room for two or three sentences; a single word is no coaching. Ours. */
const SHORTEST = 8;
const LONGEST = 320;

export type Fault = 'missing' | 'duplicate' | 'length' | 'language' | 'numbers' | 'banned' | 'body';

export interface Checked {
  readonly good: readonly { moment: Moment; answer: Answer }[];
  readonly faulty: readonly FaultyMoment[];
}

/** An event whose answer cannot be shown, with what was wrong with it. */
export interface FaultyMoment {
  readonly moment: Moment;
  readonly faults: readonly Fault[];
  /** What was said; absent when nothing usable was. */
  readonly answer?: Answer;
}

/** Holds each answer against what was asked. Answers for ids that were never sent are dropped. */
export function checkAnswers(answers: readonly Answer[], moments: readonly Moment[], language: Language): Checked {
  const good: { moment: Moment; answer: Answer }[] = [];
  const faulty: FaultyMoment[] = [];
  for (const moment of moments) {
    const mine = answers.filter((answer) => answer.id === moment.event.id);
    const answer = mine[0];
    if (!answer) faulty.push({ moment, faults: ['missing'] });
    else if (mine.length > 1) faulty.push({ moment, faults: ['duplicate'] });
    else {
      const faults = faultsOf(answer, moment, language);
      if (faults.length === 0) good.push({ moment, answer });
      else faulty.push({ moment, faults, answer });
    }
  }
  return { good, faulty };
}

function faultsOf(answer: Answer, moment: Moment, language: Language): Fault[] {
  // What was rejected needs no advice.
  const needsNoAdvice = answer.verdict === 'rejected' && answer.suggestion.trim() === '';
  const parts = needsNoAdvice ? [answer.observation] : [answer.observation, answer.suggestion];
  const faults = textFaults(parts, language, factsOf(moment), LONGEST);
  if (needsCertainBody(answer.suggestion)) faults.push('body');
  return faults;
}

/**
 * What is wrong with texts that belong together.
 *
 * @param facts The only numbers allowed are in here.
 * @param longest Letters that each of the parts may have.
 */
export function textFaults(parts: readonly string[], language: Language, facts: string, longest: number): Fault[] {
  const text = parts.join(' ');
  const faults: Fault[] = [];
  if (!parts.every((part) => part.trim().length >= SHORTEST && part.length <= longest)) faults.push('length');
  if (!isIn(language, text) || !parts.every((part) => mayBeIn(language, part))) faults.push('language');
  if (!numbersAreMeasured(text, facts)) faults.push('numbers');
  if (isBanned(text)) faults.push('banned');
  return faults;
}

/** Words that hardly any English sentence of this kind does without, and that other languages in Latin letters do not share. */
const ENGLISH_WORDS = /\b(the|you|your|and|to|is|are|of|with|for|it|this|that|at|on|from)\b/gi;

/** Whether a text is in the language. Hangul is told by its letters; English, among Latin letters, by its commonest words; no other language is told. */
export function isIn(language: Language, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return false;
  const hangul = (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) / letters;
  if (language === 'ko') return hangul >= 0.7;
  if (language !== 'en') return true;
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) / letters;
  return latin >= 0.95 && new Set(text.toLowerCase().match(ENGLISH_WORDS)).size >= 2;
}

/** Small words of French, German, Spanish, Portuguese and Italian that no English sentence has. */
const FOREIGN_WORDS =
  /\b(vous|votre|nous|la|le|les|de|des|une|est|dans|qui|et|du|au|avec|avant|puis|sur|sans|pas|der|auf|dann|erst|bevor|für|bitte|von|zu|das|und|ist|nicht|mit|sie|ihr|ihre|dem|ein|eine|el|los|las|una|uma|antes|luego|con|com|su|del|por|para|que|não|você|il|gli|che|di|sono|della)\b/gi;

/** Whether a short part of a text, which may hold too few words to tell, at least does not look like another language. */
function mayBeIn(language: Language, part: string): boolean {
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  if (language === 'ko') return (part.match(/\p{Script=Hangul}/gu)?.length ?? 0) >= 0.5 * letters;
  if (language !== 'en') return true;
  return (part.match(FOREIGN_WORDS)?.length ?? 0) <= (part.match(ENGLISH_WORDS)?.length ?? 0);
}

/** Whether every number in a text was measured. */
export function numbersAreMeasured(text: string, facts: string): boolean {
  const allowed = numbersIn(facts);
  // 1,200 is one number; so is 3,5 where a comma is the decimal sign. Neither is ever measured with a comma.
  const said = text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? [];
  return said.every((number) => allowed.has(Number(number)));
}
