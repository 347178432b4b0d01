import { NO_USAGE } from '../../shared/timeline.ts';
import type { LedgerEntry } from './ledger.ts';
import { entryOf, type RequestTools } from './request.ts';

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
    for (const { request, model, images } of unanswered) {
      // It may have arrived and been billed; that the pictures left is what can be said.
      const usage = { ...NO_USAGE, requests: 1, imagesSent: images };
      const at = clock.now().toISOString();
      const reply = { request, at, model, asked: 0, rubricVersion: 0, about: [], outcome: 'interrupted', usage };
      await answers.save(id, reply);
      replies.push(reply);
    }
    const before = await repository.usageEntries(id);
    const known = new Set(before.map(({ request }) => request));
    const missing = replies.filter(({ usage, request }) => usage.requests > 0 && !known.has(request)).map(entryOf);
    for (const entry of missing) await repository.appendUsage(id, entry);
    // An earlier version named no requests and had no ledger.
    for (const entry of [...before, ...missing]) {
      booked.push({ ...entry, request: entry.request ?? `${id} ${entry.at}` });
    }
  }
  await ledger.book(booked);
}
