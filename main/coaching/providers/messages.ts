import Anthropic, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { CoachingReason } from '../../../shared/timeline.ts';
import { readAnswers } from '../answer.ts';
import { maxOutputTokens, type Tokens } from '../budget.ts';
import type { Piece } from '../prompt.ts';
import type { Outcome, Question, Reply } from '../provider.ts';
import { guardedFetch } from './guardedFetch.ts';

/** A server that answers POST /v1/messages. */
export interface MessagesServer {
  /** Without /v1. */
  readonly address: string;
  readonly key?: string | undefined;
  readonly model: string;
  readonly fetch?: typeof fetch | undefined;
  /** For each attempt, from the request to the last byte of the answer. */
  readonly timeoutMs?: number | undefined;
  /** After the first attempt; on 408, 409, 429, 5xx and broken connections. */
  readonly maxRetries?: number | undefined;
}

type Body = Anthropic.MessageCreateParamsNonStreaming;

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

/** Sends one question and reads what comes back. `form` is how this server wants to be told the instructions and the format. */
export async function askServer(
  server: MessagesServer,
  question: Question,
  form: Pick<Body, 'system' | 'output_config'>,
  signal: AbortSignal,
): Promise<Reply> {
  const guarded = guardedFetch(server.fetch ?? fetch, server.address, server.key);
  const client = new Anthropic({
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
  try {
    const { data } = await client.messages
      .create(
        {
          model: server.model,
          max_tokens: maxOutputTokens(question.events),
          messages: [{ role: 'user', content: question.pieces.map(block) }],
          ...form,
        },
        { signal },
      )
      .withResponse();
    const tokens = tokensOf(data);
    return { outcome: outcomeOf(data), ...(tokens && { tokens }), requests: guarded.reached() };
  } catch (error) {
    return { outcome: { kind: 'failed', reason: reasonOf(error, guarded.reached()) }, requests: guarded.reached() };
  }
}

function block(piece: Piece): Anthropic.ContentBlockParam {
  if ('text' in piece) return { type: 'text', text: piece.text };
  const data = Buffer.from(piece.jpeg).toString('base64');
  return { type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data } };
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

function outcomeOf(data: unknown): Outcome {
  const message = messageSchema.safeParse(data);
  if (!message.success) return { kind: 'failed', reason: 'bad-answer' };
  const { stop_reason, content } = message.data;
  if (stop_reason === 'refusal') return { kind: 'failed', reason: 'refused' };
  // Whatever was said before the limit may be cut in the middle of a sentence.
  if (stop_reason === 'max_tokens' || stop_reason === 'model_context_window_exceeded') {
    return { kind: 'failed', reason: 'bad-answer' };
  }
  const text = content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
  const answers = readAnswers(text);
  return answers ? { kind: 'answered', answers } : { kind: 'failed', reason: 'bad-answer' };
}

/** The error itself goes no further: its message can repeat what the server said, and a server can repeat the key. */
function reasonOf(error: unknown, reached: number): CoachingReason {
  if (error instanceof APIUserAbortError) return 'canceled';
  if (error instanceof APIConnectionTimeoutError) return 'timed-out';
  if (error instanceof APIConnectionError) return reached > 0 ? 'server-error' : 'offline';
  if (error instanceof APIError) return reasonOfStatus(error.status);
  return 'bad-answer';
}

function reasonOfStatus(status: number | undefined): CoachingReason {
  if (status === 401 || status === 403) return 'bad-key';
  if (status === 408) return 'timed-out';
  if (status === 429) return 'rate-limited';
  return 'server-error';
}
