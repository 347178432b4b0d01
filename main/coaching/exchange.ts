import { problemOf } from '../../shared/problem.ts';
import type { ProviderId } from '../../shared/settings.ts';
import type { BehaviorEvent, CoachingReason, Feedback, Language } from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { Answer } from './answer.ts';
import { affordable, costOf, worstCost } from './budget.ts';
import { checkAnswers, type FaultyMoment } from './checks.ts';
import type { Moment } from './moment.ts';
import { priceOf } from './prices.ts';
import { askAbout, askAgain, type Piece, RUBRIC_VERSION } from './prompt.ts';
import type { Outcome, Provider } from './provider.ts';

/** With whom, in which language, and for how much. */
export interface Terms {
  readonly provider: Provider;
  readonly providerId: ProviderId;
  readonly model: string;
  readonly language: Language;
  /** Most that the rehearsal may cost in all, in USD. */
  readonly ceilingUsd: number;
}

export interface Exchange {
  /** Events that were asked about. Fewer than offered when the budget does not reach for all. */
  readonly asked: readonly BehaviorEvent[];
  /** Those of them that now have words from the model. */
  readonly coached: readonly BehaviorEvent[];
  /** Why the others have none. */
  readonly reason?: CoachingReason;
}

export interface ExchangeTools {
  readonly repository: RehearsalRepository;
  readonly clock: Clock;
  /** Told when words are on disk. */
  readonly onFeedback: (feedback: Feedback[]) => void;
}

/**
 * Asks about some moments, checks what comes back, asks once more for what cannot be shown, and writes what can. In this
 * order on disk: what a request cost, then its words; an answer that was written is never paid for again.
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
  const { repository } = tools;
  const { language, provider } = terms;
  const price = priceOf(terms.providerId, terms.model);
  const spent = (await repository.read(rehearsalId)).rehearsal.usage.usd;
  const strips = await readStrips(repository, rehearsalId, offered);

  const cost = (pieces: readonly Piece[], events: number) =>
    worstCost(price, {
      text: provider.instructions({ language }) + pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''),
      strips: stripsIn(pieces),
      events,
    });
  const moments = affordable(
    offered,
    (some) => cost(askAbout(some, language, strips), some.length),
    terms.ceilingUsd - spent,
  );
  if (moments.length === 0) return { asked: [], coached: [], reason: 'over-budget' };

  let booked = spent;
  async function ask(pieces: readonly Piece[], events: number): Promise<Outcome> {
    const reply = await provider.coach({ pieces, language, events }, signal);
    const tokens = reply.tokens ?? { input: 0, cacheWrite: 0, cacheRead: 0, output: 0 };
    // Pictures that reached a server are counted even when it reported nothing: the person wants to know.
    if (reply.requests > 0) {
      const usage = await repository.appendUsage(rehearsalId, {
        requests: reply.requests,
        imagesSent: reply.requests * stripsIn(pieces),
        inputTokens: tokens.input + tokens.cacheWrite + tokens.cacheRead,
        outputTokens: tokens.output,
        usd: costOf(price, tokens),
        at: tools.clock.now().toISOString(),
        model: terms.model,
        outcome: reply.outcome.kind === 'answered' ? 'answered' : reply.outcome.reason,
      });
      booked = usage.usd;
    }
    return reply.outcome;
  }

  const coached: BehaviorEvent[] = [];
  /** Writes the answers that can be shown; what is left is faulty. */
  async function settle(answers: readonly Answer[], asked: readonly Moment[]): Promise<readonly FaultyMoment[]> {
    const { good, faulty } = checkAnswers(answers, asked, language);
    const at = tools.clock.now().toISOString();
    const feedback = good.flatMap(({ moment, answer }) => wordsFor(moment, answer, terms, at));
    if (feedback.length > 0) {
      await repository.appendFeedback(rehearsalId, feedback);
      coached.push(...good.flatMap(({ moment }) => moment.alike));
      tools.onFeedback(feedback);
    }
    return faulty;
  }

  const asked = moments.flatMap(({ alike }) => alike);
  const first = await ask(askAbout(moments, language, strips), moments.length);
  if (first.kind === 'failed' && first.reason !== 'bad-answer') return { asked, coached, reason: first.reason };
  const faulty =
    first.kind === 'answered'
      ? await settle(first.answers, moments)
      : moments.map((moment): FaultyMoment => ({ moment, faults: ['missing'] }));
  if (faulty.length === 0) return { asked, coached };

  const repair = askAgain(faulty, language, strips);
  if (signal.aborted) return { asked, coached, reason: 'canceled' };
  if (booked + cost(repair, faulty.length) > terms.ceilingUsd) return { asked, coached, reason: 'over-budget' };
  const second = await ask(repair, faulty.length);
  if (second.kind === 'failed') return { asked, coached, reason: second.reason };
  const left = await settle(
    second.answers,
    faulty.map(({ moment }) => moment),
  );
  return left.length === 0 ? { asked, coached } : { asked, coached, reason: 'bad-answer' };
}

function wordsFor({ event, alike }: Moment, answer: Answer, terms: Terms, at: string): Feedback[] {
  return alike.map((one) => ({
    eventId: one.id,
    source: 'vlm',
    // Only one picture was looked at: that it shows nothing says little about the others.
    verdict: answer.verdict === 'rejected' && one.id !== event.id ? 'unsure' : answer.verdict,
    observation: answer.observation.trim(),
    suggestion: answer.suggestion.trim(),
    language: terms.language,
    model: terms.model,
    rubricVersion: RUBRIC_VERSION,
    at,
  }));
}

function stripsIn(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => 'jpeg' in piece).length;
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
