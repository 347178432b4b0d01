import { priceOf } from '../../../shared/coach/coachModels.ts';
import type { Estimate } from '../../../shared/coach/connection.ts';
import type { BehaviorEvent, Language } from '../../../shared/rehearsal/timeline.ts';
import { landmarkSummary } from '../../../shared/summary/landmarkSummary.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';
import { askAbout } from '../ask/prompt.ts';
import type { Question } from '../ask/provider.ts';
import type { Terms } from '../ask/terms.ts';
import { replySchema } from '../check/answer.ts';
import { type Moment, momentsOf } from '../moments/moment.ts';
import { BATCH_SIZE } from '../plan/limits.ts';
import { closingFacts } from '../summary/closingFacts.ts';
import { askForClosing, closingSchema, workWanted } from '../summary/closingWords.ts';
import { costOf, imageTokens, maxOutputTokens, promptTokens, STRIP_HEIGHT, STRIP_WIDTH, textTokens } from './budget.ts';

/** A rehearsal as far as its cost depends on it. */
export interface Rehearsed {
  readonly events: readonly BehaviorEvent[];
  readonly durationMs: number;
}

export type AskTerms = Pick<Terms, 'provider' | 'providerId' | 'model' | 'language' | 'talk'> &
  Partial<Pick<Terms, 'passages'>>;

/** One request to be estimated: what is asked, without its pictures, and what may come back. */
export interface Asking {
  readonly question: Question;
  readonly pictures: number;
  /** Of each picture. */
  readonly pictureTokens: number;
  readonly answer: string;
}

/**
 * What coaching a whole rehearsal would cost, from the very requests that would be sent: exact for the pictures, an estimate
 * for the text, with answers as long as the words from the landmarks.
 */
export function estimateCoaching({ events, durationMs }: Rehearsed, terms: AskTerms): Estimate {
  const { language, talk, passages } = terms;
  const moments = momentsOf(events);
  const askings: Asking[] = [];
  for (let i = 0; i < moments.length; i += BATCH_SIZE) {
    const batch = moments.slice(i, i + BATCH_SIZE);
    askings.push({
      question: {
        pieces: askAbout(batch, language, talk, new Map(), passages),
        language,
        schema: replySchema(language),
        maxTokens: maxOutputTokens(batch.length),
      },
      pictures: batch.filter(({ event }) => event.strip !== undefined).length,
      pictureTokens: imageTokens(STRIP_WIDTH, STRIP_HEIGHT),
      answer: likelyAnswers(batch, language),
    });
  }
  const rehearsed = { rehearsal: { durationMs }, events: [...events], feedback: [], judgements: [], heldBack: [] };
  const facts = closingFacts(rehearsed);
  if (facts !== null) {
    const { worked, work } = landmarkSummary(rehearsed, language, '');
    askings.push({
      question: {
        pieces: askForClosing(facts, language, talk),
        language,
        schema: closingSchema(language),
        maxTokens: maxOutputTokens(workWanted(facts)),
      },
      pictures: 0,
      pictureTokens: 0,
      answer: JSON.stringify({ worked, work }),
    });
  }
  return estimateRequests(askings, terms);
}

/** Several requests, one after the other: the first writes the instructions to the server's cache, the others read them from it. */
export function estimateRequests(askings: readonly Asking[], terms: AskTerms): Estimate {
  const price = priceOf(terms.providerId, terms.model);
  const sum = { requests: 0, pictures: 0, inputTokens: 0, outputTokens: 0, usd: 0 };
  for (const [index, { question, pictures, pictureTokens, answer }] of askings.entries()) {
    const instructions = promptTokens(terms.provider.body({ ...question, pieces: [] })).text;
    const input = promptTokens(terms.provider.body(question)).text + pictures * pictureTokens;
    const output = textTokens(answer);
    sum.requests += 1;
    sum.pictures += pictures;
    sum.inputTokens += input;
    sum.outputTokens += output;
    sum.usd += costOf(price, {
      input: input - instructions,
      cacheWrite: index === 0 ? instructions : 0,
      cacheRead: index === 0 ? 0 : instructions,
      output,
    });
  }
  return sum;
}

/** Answers of the usual length, in the shape in which they come. */
export function likelyAnswers(moments: readonly Moment[], language: Language): string {
  return JSON.stringify(
    moments.map(({ event }) => {
      const { observation, verdict, suggestion } = landmarkFeedback(event, language, '');
      return { id: event.id, observation, verdict, suggestion };
    }),
  );
}
