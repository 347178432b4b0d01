import { priceOf } from '../../../shared/coach/coachModels.ts';
import {
  type ConnectionOutcome,
  type ConnectionTest,
  connectionOutcomeSchema,
} from '../../../shared/coach/connection.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Clock } from '../../clock.ts';
import { addressOf, mayBeAsked } from '../../egress/address.ts';
import { type Spent, UNDER_WAY, usageOf } from '../money/booking.ts';
import { worstCost } from '../money/budget.ts';
import type { Ledger } from '../money/ledger.ts';
import type { Network } from './chooseProvider.ts';
import { sendBody } from './providers/messages.ts';

interface TestTools extends Network {
  readonly clock: Clock;
  readonly random: () => string;
  readonly ledger: Ledger;
}

/**
 * Sends one tiny request, of a few words and no picture, to the server of the settings. The person asks for it, so it needs
 * no consent to pictures; the rules for addresses hold. What it costs is booked.
 */
export async function testConnection(
  settings: Settings,
  key: string | undefined,
  tools: TestTools,
): Promise<ConnectionTest> {
  const { provider, model } = settings;
  const address = addressOf(settings);
  const { host } = new URL(address);
  const done = (outcome: ConnectionOutcome, ms = 0): ConnectionTest => ({ outcome, model, host, ms });
  if (provider === 'anthropic' && !key) return done('no-key');
  if (!mayBeAsked(settings)) return done('address-refused');
  const { fetch, timeoutMs, clock } = tools;
  const server = { address, model, fetch, timeoutMs, maxRetries: 0, key: provider === 'anthropic' ? key : undefined };
  const body = {
    model,
    // Enough for a model that thinks before it says one word.
    max_tokens: 1024,
    messages: [{ role: 'user' as const, content: 'This is a test of the connection. Answer with the one word: ready' }],
  };
  const price = priceOf(provider, model);
  const worstUsd = worstCost(price, body);
  const request = tools.random();
  const book = (spent: Pick<Spent, 'requests' | 'openUsd' | 'tokens'>, said: string) => {
    const usage = usageOf({ ...spent, images: 0, price });
    return tools.ledger.book([{ ...usage, at: clock.now().toISOString(), model, outcome: said, request }]);
  };
  await book({ requests: 1, openUsd: worstUsd }, UNDER_WAY);
  const started = clock.now().getTime();
  const { outcome, tokens, requests, open } = await sendBody(server, body, new AbortController().signal);
  const at = clock.now();
  const said = outcome.kind === 'answered' ? 'answered' : outcome.reason;
  await book({ requests, openUsd: open * worstUsd, tokens }, said);
  return done(outcome.kind === 'answered' ? 'works' : meant(outcome.reason), at.getTime() - started);
}

function meant(reason: string): ConnectionOutcome {
  if (reason === 'bad-answer') return 'not-a-server';
  return connectionOutcomeSchema.safeParse(reason).data ?? 'server-error';
}
