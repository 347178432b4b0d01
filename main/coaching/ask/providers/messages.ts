import { z } from 'zod';
import type { CoachingReason } from '../../../../shared/rehearsal/timeline.ts';
import type { Fetch } from '../../../egress/fetch.ts';
import type { Tokens } from '../../money/budget.ts';
import type { Body } from '../body.ts';
import { orAborted } from '../orAborted.ts';
import type { Outcome, Reply } from '../provider.ts';
import { type GuardedFetch, guardedFetch, type Permit } from './guardedFetch.ts';

type Sdk = typeof import('@anthropic-ai/sdk');

/** A server that answers POST /v1/messages. */
export interface MessagesServer {
  /** Without /v1. */
  readonly address: string;
  readonly key?: string | undefined;
  readonly model: string;
  readonly fetch?: Fetch | undefined;
  /** For each attempt, from the request to the last byte of the answer. */
  readonly timeoutMs?: number | undefined;
  /** After the first attempt; on 408, 409, 429, 5xx and broken connections. */
  readonly maxRetries?: number | undefined;
}

const tokenCount = z.number().int().nonnegative();
const usageSchema = z.object({
  usage: z.object({
    input_tokens: tokenCount.default(0),
    output_tokens: tokenCount.default(0),
    cache_creation_input_tokens: tokenCount.nullish(),
    cache_read_input_tokens: tokenCount.nullish(),
  }),
});
const messageSchema = z.object({
  stop_reason: z.string().nullish(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
});

/** Sends one request and reads what comes back. Without a permit each attempt is made. */
export async function sendBody(
  server: MessagesServer,
  body: Body,
  signal: AbortSignal,
  permit: Permit = async () => null,
): Promise<Reply> {
  const guarded = guardedFetch(server.fetch ?? nowhere, server.address, server.key, permit);
  // Loaded when something is sent: most starts of the app send nothing, and need not wait for half of its code.
  const sdk = await import('@anthropic-ai/sdk');
  const client = new sdk.default({
    // Explicit, every one: what is left out the SDK takes from the environment. Without a key guardedFetch sends none.
    apiKey: server.key || 'none',
    authToken: null,
    webhookKey: null,
    baseURL: server.address,
    fetch: guarded.fetch,
    timeout: server.timeoutMs ?? 60_000,
    maxRetries: server.maxRetries ?? 2,
    logLevel: 'off',
    openTelemetry: false,
  });
  /** @param known Attempts that have told what they cost. */
  const told = (known: 0 | 1) => {
    const { reached, open } = guarded.attempts();
    return { requests: reached, open: open - known, ...(guarded.waitMs() > 0 && { waitMs: guarded.waitMs() }) };
  };
  try {
    // The SDK does not look up from waiting between two attempts; a person who cancels is not made to wait with it.
    const { data } = await orAborted(client.messages.create(body, { signal }).withResponse(), signal);
    const tokens = tokensOf(data);
    return { outcome: outcomeOf(data), ...(tokens && { tokens }), ...told(tokens ? 1 : 0) };
  } catch (error) {
    return { outcome: { kind: 'failed', reason: reasonOf(error, sdk, guarded, signal) }, ...told(0) };
  }
}

/** Whoever is given no way out has none. */
async function nowhere(): Promise<never> {
  throw new Error('Nothing was given to send with (ERR_NOT_AGREED).');
}

/** Read by itself, before the answer: what was billed counts however odd the rest is. */
function tokensOf(data: unknown): Tokens | undefined {
  const read = usageSchema.safeParse(data);
  if (!read.success) return undefined;
  const { usage } = read.data;
  return {
    input: usage.input_tokens,
    cacheWrite: usage.cache_creation_input_tokens ?? 0,
    cacheRead: usage.cache_read_input_tokens ?? 0,
    output: usage.output_tokens,
  };
}

/** An answer that was cut off counts: what is whole in it can be used. */
function outcomeOf(data: unknown): Outcome {
  const message = messageSchema.safeParse(data);
  if (!message.success) return { kind: 'failed', reason: 'bad-answer' };
  const { stop_reason, content } = message.data;
  if (stop_reason === 'refusal') return { kind: 'failed', reason: 'refused' };
  return { kind: 'answered', text: content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('') };
}

/** The error itself goes no further: its message can repeat what the server said, and a server can repeat the key. */
function reasonOf(error: unknown, sdk: Sdk, guarded: GuardedFetch, signal: AbortSignal): CoachingReason {
  if (signal.aborted) return 'canceled';
  const denied = guarded.denied();
  if (denied !== null) return denied;
  if (guarded.redirected()) return 'redirected';
  if (error instanceof sdk.APIConnectionTimeoutError) return 'timed-out';
  if (error instanceof sdk.APIConnectionError) return guarded.attempts().reached > 0 ? 'server-error' : 'offline';
  if (error instanceof sdk.APIError) return reasonOfStatus(error.status);
  return 'bad-answer';
}

const REASONS: Readonly<Record<number, CoachingReason>> = {
  401: 'bad-key',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  408: 'timed-out',
  413: 'too-large',
  429: 'rate-limited',
};

function reasonOfStatus(status: number | undefined): CoachingReason {
  if (status === undefined) return 'server-error';
  return REASONS[status] ?? (status >= 400 && status < 500 ? 'not-accepted' : 'server-error');
}
