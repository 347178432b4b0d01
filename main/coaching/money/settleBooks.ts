import { NO_USAGE, usageSchema } from '../../../shared/rehearsal/timeline.ts';
import type { RequestTools } from '../ask/terms.ts';
import { entryOf, UNDER_WAY } from './booking.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * Catches up with what was cut off when the app ended: replies that were not booked yet, and requests of which nobody knows
 * what came of them. To be called before anything is sent.
 */
export async function settleBooks(
  rehearsalIds: readonly string[],
  { repository, answers, ledger, clock }: Omit<RequestTools, 'random' | 'step'>,
): Promise<void> {
  const booked: LedgerEntry[] = [];
  for (const id of rehearsalIds) {
    const { replies, unanswered } = await answers.of(id);
    const before = await repository.usageEntries(id);
    const known = new Map(before.map((entry) => [entry.request, entry]));
    for (const { request, model, images, worstUsd = 0 } of unanswered) {
      // It may have arrived and been billed: what was reserved for all its attempts stands.
      const announced = { ...NO_USAGE, requests: 1, imagesSent: images, usd: worstUsd };
      const usage = usageSchema.parse(known.get(request) ?? announced);
      const at = clock.now().toISOString();
      const reply = { request, at, model, asked: 0, rubricVersion: 0, about: [], outcome: 'interrupted', usage };
      await answers.save(id, reply);
      replies.push(reply);
    }
    const missing = replies.filter(({ usage, request }) => {
      const entry = known.get(request);
      return entry === undefined ? usage.requests > 0 : entry.outcome === UNDER_WAY;
    });
    for (const reply of missing) await repository.appendUsage(id, entryOf(reply));
    // An earlier version named no requests and had no ledger.
    for (const entry of await repository.usageEntries(id)) {
      booked.push({ ...entry, request: entry.request ?? `${id} ${entry.at}` });
    }
  }
  await ledger.book(booked);
}
