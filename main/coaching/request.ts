import { priceOf } from '../../shared/coachModels.ts';
import type { ProviderId } from '../../shared/settings.ts';
import type { Talk } from '../../shared/talk.ts';
import type { CoachingReason, Language } from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { AnswerBook, SavedReply } from './answerBook.ts';
import { contentOf } from './body.ts';
import { costOf, worstCost } from './budget.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import type { Provider, Question } from './provider.ts';
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

/** What a request is about, see `SavedReply`. */
export type About = SavedReply['about'];

/**
 * Sends one request. In this order on disk: that it is about to be sent, what came of it, what it cost. Whatever is cut off,
 * `settleBooks` catches up with the rest.
 */
export async function sendRequest(
  rehearsalId: string,
  question: Question,
  about: About,
  terms: Terms,
  tools: RequestTools,
  signal: AbortSignal,
): Promise<Answered> {
  const { answers, clock, step } = tools;
  const { model, provider } = terms;
  const request = tools.random();
  const images = contentOf(provider.body(question)).pictures.length;
  await answers.announce(rehearsalId, { request, at: clock.now().toISOString(), model, images });
  step('request-announced');
  const { outcome, tokens = NO_TOKENS, requests, waitMs } = await provider.ask(question, signal);
  step('reply-received');
  const price = priceOf(terms.providerId, model);
  const reply: SavedReply = {
    request,
    at: clock.now().toISOString(),
    model,
    asked: terms.asked,
    rubricVersion: RUBRIC_VERSION,
    about,
    outcome: outcome.kind === 'answered' ? 'answered' : outcome.reason,
    ...(outcome.kind === 'answered' && { text: outcome.text }),
    usage: {
      requests,
      // Pictures that reached a server are counted even when it reported nothing: the person wants to know.
      imagesSent: requests * images,
      inputTokens: tokens.input + tokens.cacheWrite + tokens.cacheRead,
      outputTokens: tokens.output,
      usd: costOf(price, tokens),
    },
  };
  await answers.save(rehearsalId, reply);
  step('reply-saved');
  await book(rehearsalId, reply, tools);
  return {
    text: reply.text ?? '',
    ...(outcome.kind === 'failed' && { failure: outcome.reason }),
    ...(waitMs !== undefined && { waitMs }),
  };
}

const NO_TOKENS = { input: 0, cacheWrite: 0, cacheRead: 0, output: 0 };

/** A reply as it is booked. */
export function entryOf({ request, at, model, outcome, usage }: SavedReply): LedgerEntry {
  return { ...usage, at, model, outcome, request };
}

/** Books a reply with its rehearsal and in the ledger. One that never reached a server cost nothing. */
async function book(rehearsalId: string, reply: SavedReply, tools: RequestTools): Promise<void> {
  if (reply.usage.requests === 0) return;
  await tools.repository.appendUsage(rehearsalId, entryOf(reply));
  tools.step('usage-booked');
  await tools.ledger.book([entryOf(reply)]);
  tools.step('ledger-booked');
}
