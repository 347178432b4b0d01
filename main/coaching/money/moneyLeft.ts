import { priceOf } from '../../../shared/coach/coachModels.ts';
import type { Question } from '../ask/provider.ts';
import type { RequestTools, Terms } from '../ask/terms.ts';
import { worstCost } from './budget.ts';

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
