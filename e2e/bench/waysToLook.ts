import { opening } from '../../main/coaching/ask/prompt.ts';
import { replySchema } from '../../main/coaching/check/answer.ts';
import { momentsOf } from '../../main/coaching/moments/moment.ts';
import { imageTokens, maxOutputTokens } from '../../main/coaching/money/budget.ts';
import {
  type Asking,
  type AskTerms,
  estimateCoaching,
  estimateRequests,
  likelyAnswers,
  type Rehearsed,
} from '../../main/coaching/money/estimate.ts';
import { BATCH_SIZE } from '../../main/coaching/plan/limits.ts';
import type { Estimate } from '../../shared/coach/connection.ts';

/** A film as the ways that look at whole frames see it. */
export interface FilmFrames {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
}

/** One way to have a rehearsal looked at, and what it takes. */
export interface WayToLook extends Estimate {
  readonly name: string;
}

/**
 * What it takes to have the same moments put into words in different ways, all by the same formula: the same instructions
 * with every request, pictures by their size, and the same words in the answers. Frames are sent as the film has them,
 * because nothing has found the speaker in them.
 */
export function waysToLook(rehearsed: Rehearsed, film: FilmFrames, terms: AskTerms): WayToLook[] {
  const seconds = rehearsed.durationMs / 1000;
  const frames = (name: string, perSecond: number, inOneRequest: number) => ({
    name,
    ...estimateRequests(framesOf(rehearsed, film, Math.round(seconds * perSecond), inOneRequest, terms), terms),
  });
  return [
    { name: 'Greenroom: moments, in batches', ...estimateCoaching(rehearsed, terms) },
    frames(`one frame a second, ${BATCH_SIZE} in a request`, 1, BATCH_SIZE),
    frames('one frame a second, each as it comes', 1, 1),
    frames(`every frame, ${BATCH_SIZE} in a request`, film.framesPerSecond, BATCH_SIZE),
  ];
}

function framesOf(
  { events, durationMs }: Rehearsed,
  { width, height }: FilmFrames,
  count: number,
  inOneRequest: number,
  { language, talk }: AskTerms,
): Asking[] {
  const requests = Math.ceil(count / inOneRequest);
  const answer = likelyAnswers(momentsOf(events), language);
  return Array.from({ length: requests }, (_, index) => {
    const first = index * inOneRequest;
    const pictures = Math.min(inOneRequest, count - first);
    const lines = Array.from({ length: pictures }, (_, i) => ({
      text: `Frame at ${Math.round((durationMs * (first + i)) / count / 100) / 10} s`,
    }));
    return {
      question: {
        pieces: [{ text: opening(language, talk) }, ...lines],
        language,
        schema: replySchema(language),
        maxTokens: maxOutputTokens(pictures),
      },
      pictures,
      pictureTokens: imageTokens(width, height),
      // The words for all moments, spread over the requests.
      answer: answer.slice(
        Math.floor((answer.length * index) / requests),
        Math.floor((answer.length * (index + 1)) / requests),
      ),
    };
  });
}
