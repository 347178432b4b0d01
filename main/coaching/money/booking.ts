import type { Price } from '../../../shared/coach/coachModels.ts';
import type { Usage } from '../../../shared/rehearsal/timeline.ts';
import type { RehearsalRepository } from '../../rehearsals/repository.ts';
import type { SavedReply } from '../ask/answers/answerBook.ts';
import type { OnStep } from '../steps.ts';
import { costOf, type Tokens } from './budget.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** Outcome of a request that is booked and has none yet. */
export const UNDER_WAY = 'under-way';

export interface Books {
  readonly repository: Pick<RehearsalRepository, 'appendUsage' | 'usageEntries'>;
  readonly ledger: Ledger;
  readonly step: OnStep;
}

/** What is known of a request to be booked. */
export interface Spent {
  /** Attempts that reached the server, or may have. */
  readonly requests: number;
  /** Pictures in each of them. */
  readonly images: number;
  /** As the server reported them. */
  readonly tokens?: Tokens | undefined;
  readonly price: Price;
  /** USD that the attempts may have cost of which nobody knows what they did. */
  readonly openUsd: number;
}

/** Pictures that reached a server are counted even when it reported nothing: the person wants to know. */
export function usageOf({ requests, images, tokens, price, openUsd }: Spent): Usage {
  const { input, cacheWrite, cacheRead, output } = tokens ?? { input: 0, cacheWrite: 0, cacheRead: 0, output: 0 };
  return {
    requests,
    imagesSent: requests * images,
    inputTokens: input + cacheWrite + cacheRead,
    outputTokens: output,
    usd: (tokens === undefined ? 0 : costOf(price, tokens)) + openUsd,
  };
}

/** A reply as it is booked. */
export function entryOf({ request, at, model, outcome, usage }: SavedReply): LedgerEntry {
  return { ...usage, at, model, outcome, request };
}

/** Books what a request can cost, with its rehearsal and in the ledger, before it leaves. */
export async function reserve(rehearsalId: string, entry: LedgerEntry, books: Books): Promise<void> {
  await books.repository.appendUsage(rehearsalId, entry);
  books.step('usage-reserved');
  await books.ledger.book([entry]);
  books.step('cost-reserved');
}

/** Books what a request did cost in the place of what was reserved. One that never left was not booked and is not now. */
export async function settle(rehearsalId: string, reply: SavedReply, books: Books): Promise<void> {
  const entry = entryOf(reply);
  const booked = await books.repository.usageEntries(rehearsalId);
  if (reply.usage.requests === 0 && !booked.some(({ request }) => request === reply.request)) return;
  await books.repository.appendUsage(rehearsalId, entry);
  books.step('usage-booked');
  await books.ledger.book([entry]);
  books.step('ledger-booked');
}
