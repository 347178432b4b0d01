import { problemOf } from '../../shared/problem.ts';
import type { BehaviorEvent, CoachingReason, Feedback } from '../../shared/timeline.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { type Answer, readAnswers, replySchema } from './answer.ts';
import { affordable, maxOutputTokens } from './budget.ts';
import { checkAnswers, type FaultyMoment } from './checks.ts';
import { contentKey } from './contentKey.ts';
import { factsOf } from './facts.ts';
import { modelWords } from './modelWords.ts';
import type { Moment } from './moment.ts';
import { askAbout, askAgain } from './prompt.ts';
import type { Question } from './provider.ts';
import { recall } from './recall.ts';
import { costOfAsking, moneyLeft, type RequestTools, sendRequest, type Terms } from './request.ts';
import { RUBRIC_VERSION } from './rubric.ts';

export interface Exchange {
  /** Events that were dealt with. Fewer than offered when the budget does not reach for all. */
  readonly asked: readonly BehaviorEvent[];
  /** Those of them that now have words from the model. */
  readonly coached: readonly BehaviorEvent[];
  /** Why the others have none. */
  readonly reason?: CoachingReason;
  /** Milliseconds that the server asked to be left alone for. */
  readonly waitMs?: number;
  /** The person has held back something that was offered: what is left of it is to be offered anew. */
  readonly changed?: true;
}

export interface ExchangeTools extends RequestTools {
  /** Whether the person keeps this event from being sent, as of now. */
  readonly isHeldBack: (eventId: string) => boolean;
  /** Told when words are on disk. */
  readonly onFeedback: (feedback: Feedback[]) => void;
}

/** An answer is mended once, then given up. */
const MOST_ATTEMPTS = 2;

/**
 * Gives some moments words: from answers that are known already, then from the model, which is asked once more about what
 * cannot be shown.
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
  const { language, talk, model, asked } = terms;
  const strips = await readStrips(tools.repository, rehearsalId, offered);
  tools.step('strips-read');
  const schema = replySchema(language);
  const asking = (moments: readonly Moment[]): Question => ({
    pieces: askAbout(moments, language, talk, strips),
    language,
    schema,
    maxTokens: maxOutputTokens(moments.length),
  });
  const askingAgain = (faulty: readonly FaultyMoment[]): Question => ({
    pieces: askAgain(faulty, language, talk, strips),
    language,
    schema,
    maxTokens: maxOutputTokens(faulty.length),
  });
  const keys = new Map(
    offered.map((moment) => {
      const picture = strips.get(moment.event.id);
      return [moment, contentKey({ about: 'moment', model, language, talk, facts: factsOf(moment), picture })];
    }),
  );
  const coached: BehaviorEvent[] = [];
  const left = new Set(offered);
  const mayLeave = (moments: readonly Moment[]) =>
    !moments.some(({ alike }) => alike.some(({ id }) => tools.isHeldBack(id)));
  let waitMs: number | undefined;

  async function write(good: readonly { moment: Moment; answer: Answer }[]): Promise<void> {
    if (good.length === 0) return;
    const at = tools.clock.now().toISOString();
    const origin = { language, model, asked, rubricVersion: RUBRIC_VERSION };
    const feedback = good.flatMap(({ moment, answer }) => modelWords(moment, answer, origin, at));
    await tools.repository.appendFeedback(rehearsalId, feedback);
    tools.step('words-saved');
    coached.push(...good.flatMap(({ moment }) => moment.alike));
    tools.onFeedback(feedback);
  }

  /** Sends, writes what can be shown, and gives what cannot; or why nothing came. */
  async function send(
    moments: readonly Moment[],
    question: Question,
  ): Promise<FaultyMoment[] | CoachingReason | 'changed'> {
    if (!mayLeave(moments)) return 'changed';
    const about = moments.map((moment) => ({
      eventId: moment.event.id,
      key: keys.get(moment) ?? '',
      alike: moment.alike.map(({ id }) => id),
    }));
    const asking = { question, about, mayLeave: () => mayLeave(moments) };
    const answered = await sendRequest(rehearsalId, asking, terms, tools, signal);
    waitMs = answered.waitMs;
    if (answered.failure === 'canceled' && !signal.aborted) return 'changed';
    if (answered.failure !== undefined && answered.failure !== 'bad-answer') return answered.failure;
    const { good, faulty } = checkAnswers(readAnswers(answered.text), moments, language);
    await write(good);
    return [...faulty];
  }

  function done(reason?: CoachingReason | 'changed'): Exchange {
    return {
      asked: offered.filter((moment) => left.has(moment)).flatMap(({ alike }) => alike),
      coached,
      ...(reason === 'changed' ? { changed: true } : reason && { reason }),
      ...(waitMs !== undefined && { waitMs }),
    };
  }

  const known = await Promise.all(
    offered.map(async (moment) =>
      recall(await tools.answers.repliesTo(keys.get(moment) ?? ''), moment, { rehearsalId, asked, language }),
    ),
  );
  await write(known.flatMap(({ moment, answer }) => (answer ? [{ moment, answer }] : [])));
  const open = known.filter(({ answer }) => answer === undefined);
  const givenUp = open.filter(({ attempts, refused }) => refused || attempts.length >= MOST_ATTEMPTS);
  const failed: CoachingReason | undefined = givenUp[0] && (givenUp[0].refused ? 'refused' : 'bad-answer');
  const goingOn = open.filter((one) => !givenUp.includes(one));
  const fresh = goingOn.filter(({ attempts }) => attempts.length === 0).map(({ moment }) => moment);
  const faulty = goingOn.flatMap(({ attempts }) => attempts);

  const money = await moneyLeft(rehearsalId, terms, tools);
  const moments = affordable(fresh, (some) => costOfAsking(asking(some), terms), money.usd);
  for (const moment of fresh.slice(moments.length)) left.delete(moment);
  if (moments.length < fresh.length && moments.length === 0) return done(money.endedBy);
  if (moments.length > 0) {
    const first = await send(moments, asking(moments));
    if (typeof first === 'string') return done(first);
    faulty.push(...first);
  }
  if (faulty.length === 0) return done(failed);
  if (signal.aborted) return done('canceled');
  const rest = await moneyLeft(rehearsalId, terms, tools);
  if (costOfAsking(askingAgain(faulty), terms) > rest.usd) return done(rest.endedBy);
  const second = await send(
    faulty.map(({ moment }) => moment),
    askingAgain(faulty),
  );
  if (typeof second === 'string') return done(second);
  return done(second.length > 0 ? 'bad-answer' : failed);
}

/** A strip that is gone from the disk is no reason to say nothing: its event is asked about by the facts alone. */
async function readStrips(
  repository: RehearsalRepository,
  rehearsalId: string,
  moments: readonly Moment[],
): Promise<Map<string, Uint8Array>> {
  const strips = new Map<string, Uint8Array>();
  for (const { event } of moments) {
    if (event.strip === undefined) continue;
    try {
      strips.set(event.id, await repository.readStrip(rehearsalId, event.strip));
    } catch (error) {
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    }
  }
  return strips;
}
