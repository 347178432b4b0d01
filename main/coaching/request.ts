import { priceOf } from '../../shared/coachModels.ts';
import type { ProviderId } from '../../shared/settings.ts';
import type { Talk } from '../../shared/talk.ts';
import type { CoachingReason, Language } from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { AnswerBook, SavedReply } from './answerBook.ts';
import { contentOf } from './body.ts';
import { reserve, settle, UNDER_WAY, usageOf } from './booking.ts';
import { worstCost } from './budget.ts';
import type { Ledger } from './ledger.ts';
import type { Provider, Question } from './provider.ts';
import type { Permit } from './providers/guardedFetch.ts';
import { RUBRIC_VERSION } from './rubric.ts';
import type { OnStep } from './steps.ts';

/** With whom, in which language, about what talk, and for how much. */
export interface Terms {
  readonly provider: Provider;
  readonly providerId: ProviderId;
  readonly model: string;
  readonly language: Language;
  readonly talk: Talk;
  /** How often the person has asked for words of this rehearsal again. */
  readonly asked: number;
  /** Most that the rehearsal, and all of a month's, may cost in USD. */
  readonly ceilingUsd: number;
  readonly monthlyCeilingUsd: number;
}

export interface RequestTools {
  readonly repository: RehearsalRepository;
  readonly answers: AnswerBook;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Names a request. */
  readonly random: () => string;
  readonly step: OnStep;
}

/** What may still be spent, in USD, and which of the two ceilings it is that ends it. */
export interface MoneyLeft {
  readonly usd: number;
  readonly endedBy: 'over-budget' | 'over-month';
}

export async function moneyLeft(rehearsalId: string, terms: Terms, tools: RequestTools): Promise<MoneyLeft> {
  const spent = (await tools.repository.usageEntries(rehearsalId)).reduce((sum, { usd }) => sum + usd, 0);
  const month = await tools.ledger.month(tools.clock.now());
  const ofRehearsal = terms.ceilingUsd - spent;
  const ofMonth = terms.monthlyCeilingUsd - month.usd;
  return ofMonth < ofRehearsal ? { usd: ofMonth, endedBy: 'over-month' } : { usd: ofRehearsal, endedBy: 'over-budget' };
}

/** The most that a question can cost. */
export function costOfAsking(question: Question, { provider, providerId, model }: Terms): number {
  return worstCost(priceOf(providerId, model), provider.body(question));
}

export interface Answered {
  /** What the model said; empty when it said nothing. */
  readonly text: string;
  /** Why it said nothing. */
  readonly failure?: CoachingReason;
  /** Milliseconds that the server asked to be left alone for. */
  readonly waitMs?: number;
}

/** What is sent, and what it is about. */
export interface Asking {
  readonly question: Question;
  /** See `SavedReply`. */
  readonly about: SavedReply['about'];
  /** Asked right before each attempt: whether all that is in it may still leave. */
  readonly mayLeave: () => boolean;
}

/**
 * Sends one request. In this order on disk: that it is about to be sent, what it may cost, what came of it, what it cost.
 * Whatever is cut off, `settleBooks` catches up with the rest. `canceled` without an aborted signal: it may not leave any more.
 */
export async function sendRequest(
  rehearsalId: string,
  { question, about, mayLeave }: Asking,
  terms: Terms,
  tools: RequestTools,
  signal: AbortSignal,
): Promise<Answered> {
  const { answers, clock, step } = tools;
  const { model, provider } = terms;
  const request = tools.random();
  const price = priceOf(terms.providerId, model);
  const images = contentOf(provider.body(question)).pictures.length;
  const worstUsd = costOfAsking(question, terms);
  await answers.announce(rehearsalId, { request, at: clock.now().toISOString(), model, images, worstUsd });
  step('request-announced');
  const reserveFor = (attempts: number, open: number) => {
    const usage = usageOf({ requests: attempts, images, price, openUsd: open * worstUsd });
    const entry = { ...usage, at: clock.now().toISOString(), model, outcome: UNDER_WAY, request };
    return reserve(rehearsalId, entry, tools);
  };
  await reserveFor(1, 1);
  let trouble: unknown;
  const permit: Permit = async ({ reached, open }) => {
    // An attempt that may have been billed is paid for by what is reserved; the next one needs money of its own.
    if (open > 0) {
      try {
        const { usd, endedBy } = await moneyLeft(rehearsalId, terms, tools);
        if (worstUsd > usd) return endedBy;
        await reserveFor(reached + 1, open + 1);
      } catch (error) {
        trouble ??= error;
        return 'canceled';
      }
    }
    return mayLeave() ? null : 'canceled';
  };
  const { outcome, tokens, requests, open, waitMs } = await provider.ask(question, signal, permit);
  step('reply-received');
  const reply: SavedReply = {
    request,
    at: clock.now().toISOString(),
    model,
    asked: terms.asked,
    rubricVersion: RUBRIC_VERSION,
    about,
    outcome: outcome.kind === 'answered' ? 'answered' : outcome.reason,
    ...(outcome.kind === 'answered' && { text: outcome.text }),
    usage: usageOf({ requests, images, tokens, price, openUsd: open * worstUsd }),
  };
  await answers.save(rehearsalId, reply);
  step('reply-saved');
  await settle(rehearsalId, reply, tools);
  if (trouble !== undefined) throw trouble;
  return {
    text: reply.text ?? '',
    ...(outcome.kind === 'failed' && { failure: outcome.reason }),
    ...(waitMs !== undefined && { waitMs }),
  };
}
