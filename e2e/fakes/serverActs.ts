import type { FakeAnswer, FakeSummary } from './goodAnswers.ts';

/** What the server does with one request. */
export type ServerAct =
  /** A good answer, changed by `change` where it is to be a bad one. */
  | { readonly kind: 'answer'; readonly change?: (answers: FakeAnswer[]) => unknown }
  /** A good summary, changed by `change` where it is to be a bad one. */
  | { readonly kind: 'summary'; readonly change: (summary: FakeSummary) => unknown }
  /** A well-formed message with this text in it. */
  | { readonly kind: 'text'; readonly text: string; readonly stopReason?: string }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'empty' }
  /** The answer stops in the middle of its JSON, as when max_tokens is reached. */
  | { readonly kind: 'truncated'; readonly stopReason?: string }
  /** An error as the API words it. `echoKey`: with the Authorization header in its message. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly echoKey?: boolean;
    }
  /** Any bytes, e.g. a page of a hotel's network. */
  | { readonly kind: 'raw'; readonly status: number; readonly type: string; readonly body: string }
  /** A good answer, as soon as `until` resolves. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Sends the head and half of the answer, then nothing more. */
  | { readonly kind: 'stall' }
  /** Sends the answer letter by letter, one every 50 ms: each is in time, the whole never is. */
  | { readonly kind: 'drip' }
  /** Sends half of the answer, then breaks the connection. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number };

export const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>';

const waitLittle = { 'retry-after-ms': '1' };

/** Every way to misbehave that a person can meet, by name. */
export const FAULTS = {
  '401': { kind: 'error', status: 401, echoKey: true },
  '403': { kind: 'error', status: 403, echoKey: true },
  '404': { kind: 'error', status: 404 },
  '413': { kind: 'error', status: 413 },
  '429': { kind: 'error', status: 429, headers: { 'retry-after': '0.001' } },
  '429 without retry-after': { kind: 'error', status: 429 },
  '500': { kind: 'error', status: 500, headers: waitLittle },
  '529': { kind: 'error', status: 529, headers: waitLittle },
  'time-out': { kind: 'hang' },
  'stalled answer': { kind: 'stall' },
  'slow drip': { kind: 'drip' },
  'closed connection': { kind: 'reset' },
  html: { kind: 'raw', status: 200, type: 'text/html', body: PAGE },
  'html error': { kind: 'raw', status: 404, type: 'text/html', body: PAGE },
  max_tokens: { kind: 'truncated' },
  'truncated json': { kind: 'truncated', stopReason: 'end_turn' },
  'broken json': { kind: 'raw', status: 200, type: 'application/json', body: '{"id":"msg_1","content":[' },
  'wrong ids': { kind: 'answer', change: (answers) => answers.map((answer, i) => ({ ...answer, id: `other-${i}` })) },
  'duplicate ids': { kind: 'answer', change: (answers) => [...answers, ...answers] },
  'missing ids': { kind: 'answer', change: () => [] },
  refusal: { kind: 'refusal' },
  empty: { kind: 'empty' },
  'wrong language': {
    kind: 'answer',
    change: (answers) =>
      answers.map((answer) => ({
        ...answer,
        observation: 'Vous regardez vers le bas pendant toute la phrase.',
        suggestion: 'Levez les yeux avant de parler, puis continuez.',
      })),
  },
  'invented numbers': {
    kind: 'answer',
    change: (answers) => answers.map((answer) => ({ ...answer, observation: `${answer.observation} 77.7` })),
  },
} as const satisfies Record<string, ServerAct>;
