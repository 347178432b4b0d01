import type { Feedback } from '../../../shared/rehearsal/timeline.ts';
import { type Answer, readAnswers } from '../check/answer.ts';
import { checkAnswers } from '../check/checks.ts';
import { modelWords } from '../moments/modelWords.ts';
import type { Moment } from '../moments/moment.ts';
import { costOfAsking, moneyLeft } from '../money/moneyLeft.ts';
import {
  type AskingEffect,
  type AskingHappened,
  beginAsking,
  type Exchange,
  momentsIn,
  planAsking,
  type Questioned,
} from '../plan/asking.ts';
import { recall } from './answers/recall.ts';
import { prepare } from './prepare.ts';
import { sendRequest } from './request.ts';
import { RUBRIC_VERSION } from './rubric.ts';
import type { RequestTools, Terms } from './terms.ts';

export interface ExchangeTools extends RequestTools {
  /** Whether the person keeps this event from being sent, as of now. */
  readonly isHeldBack: (eventId: string) => boolean;
  /** Told when words are on disk. */
  readonly onFeedback: (feedback: Feedback[]) => void;
}

/**
 * Gives some moments words, as `planAsking` decides: from answers that are known already, then from the model, which is asked
 * once more about what cannot be shown.
 *
 * @param offered The most important first.
 */
export async function exchange(
  rehearsalId: string,
  offered: readonly Moment[],
  terms: Terms,
  tools: ExchangeTools,
  signal: AbortSignal,
): Promise<Exchange> {
  const { language, model, asked } = terms;
  const { isHeldBack } = tools;
  const prepared = await prepare(rehearsalId, offered, terms, tools.repository);
  tools.step('strips-read');

  async function write(good: readonly { moment: Moment; answer: Answer }[]): Promise<void> {
    if (good.length === 0) return;
    const at = tools.clock.now().toISOString();
    const origin = { language, model, asked, rubricVersion: RUBRIC_VERSION };
    const feedback = good.flatMap(({ moment, answer }) => modelWords(moment, answer, origin, at));
    await tools.repository.appendFeedback(rehearsalId, feedback);
    tools.step('words-saved');
    tools.onFeedback(feedback);
  }

  async function lookUp(moments: readonly Moment[]): Promise<AskingHappened> {
    const known = await Promise.all(
      moments.map(async (moment) =>
        recall(await tools.answers.repliesTo(prepared.keyOf(moment)), moment, { rehearsalId, asked, language }),
      ),
    );
    await write(known.flatMap(({ moment, answer }) => (answer ? [{ moment, answer }] : [])));
    return { kind: 'recalled', known };
  }

  async function weigh(question: Questioned): Promise<AskingHappened> {
    const cost = (moments: number) => costOfAsking(prepared.questionOf(question, moments), terms);
    return { kind: 'weighed', cost, money: await moneyLeft(rehearsalId, terms, tools) };
  }

  /** Sends, and writes what can be shown. */
  async function send(question: Questioned): Promise<AskingHappened> {
    const moments = momentsIn(question);
    const about = moments.map((moment) => ({
      eventId: moment.event.id,
      key: prepared.keyOf(moment),
      alike: moment.alike.map(({ id }) => id),
    }));
    const mayLeave = () => !moments.some(({ alike }) => alike.some(({ id }) => isHeldBack(id)));
    const outgoing = { question: prepared.questionOf(question), about, mayLeave };
    const { text, failure, waitMs } = await sendRequest(rehearsalId, outgoing, terms, tools, signal);
    const silent = failure !== undefined && failure !== 'bad-answer';
    const { good, faulty } = silent ? { good: [], faulty: [] } : checkAnswers(readAnswers(text), moments, language);
    await write(good);
    return { kind: 'replied', failure, good: good.map(({ moment }) => moment), faulty, waitMs };
  }

  function perform(effect: AskingEffect): Promise<AskingHappened> {
    if (effect.kind === 'recall') return lookUp(effect.moments);
    return effect.kind === 'weigh' ? weigh(effect.question) : send(effect.question);
  }

  let { state, effect } = beginAsking(offered);
  while (effect !== undefined) {
    const happened = await perform(effect);
    ({ state, effect } = planAsking(state, happened, { isHeldBack, aborted: signal.aborted }));
  }
  if (state.kind !== 'done') throw new Error(`A batch came to a stop while ${state.kind}.`);
  return state.exchange;
}
