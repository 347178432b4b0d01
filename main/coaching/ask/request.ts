import { priceOf } from '../../../shared/coach/coachModels.ts';
import type { CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import { reserve, settle, UNDER_WAY, usageOf } from '../money/booking.ts';
import { costOfAsking, moneyLeft } from '../money/moneyLeft.ts';
import type { SavedReply } from './answers/answerBook.ts';
import { contentOf } from './body.ts';
import type { Question } from './provider.ts';
import type { Permit } from './providers/guardedFetch.ts';
import { RUBRIC_VERSION } from './rubric.ts';
import type { RequestTools, Terms } from './terms.ts';

export interface Answered {
  /** What the model said; empty when it said nothing. */
  readonly text: string;
  /** Why it said nothing. */
  readonly failure?: CoachingReason;
  /** Milliseconds that the server asked to be left alone for. */
  readonly waitMs?: number;
}

/** What is sent, and what it is about. */
export interface Outgoing {
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
  { question, about, mayLeave }: Outgoing,
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
