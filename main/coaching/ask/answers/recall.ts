import type { Language } from '../../../../shared/rehearsal/timeline.ts';
import { type Answer, readAnswers } from '../../check/answer.ts';
import { checkAnswers, type FaultyMoment } from '../../check/checks.ts';
import type { Moment } from '../../moments/moment.ts';
import type { KnownReply } from './answerBook.ts';

/** What is known about a moment before anything is sent. */
export interface Recalled {
  readonly moment: Moment;
  /** One that can be shown. */
  readonly answer?: Answer;
  /** What this asking has brought so far that cannot be shown. */
  readonly attempts: readonly FaultyMoment[];
  /** The model did not want to answer, this time of asking. */
  readonly refused: boolean;
}

/**
 * Looks through the replies to a moment's content. A good answer counts wherever it comes from; failures count only for the
 * asking they belong to: who asks again wants it tried again.
 */
export function recall(
  replies: readonly KnownReply[],
  moment: Moment,
  now: { rehearsalId: string; asked: number; language: Language },
): Recalled {
  const attempts: FaultyMoment[] = [];
  let refused = false;
  for (const { rehearsalId, eventId, reply } of replies) {
    const { good, faulty } = checkAnswers(answersTo(eventId, reply.text ?? '', moment), [moment], now.language);
    const answer = good[0]?.answer;
    if (answer) return { moment, answer, attempts, refused };
    if (rehearsalId !== now.rehearsalId || reply.asked !== now.asked) continue;
    if (reply.outcome === 'refused') refused = true;
    if (reply.outcome === 'answered' || reply.outcome === 'bad-answer') attempts.push(...faulty);
  }
  return { moment, attempts, refused };
}

/** In another rehearsal the same moment may have had another id. */
function answersTo(eventId: string, text: string, { event }: Moment): Answer[] {
  return readAnswers(text)
    .filter(({ id }) => id === eventId)
    .map((answer) => ({ ...answer, id: event.id }));
}
