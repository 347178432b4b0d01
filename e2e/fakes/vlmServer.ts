import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer for one event, as the coach expects it. */
export interface FakeAnswer {
  id: string;
  verdict: 'confirmed' | 'rejected' | 'unsure';
  observation: string;
  suggestion: string;
}

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as it was sent, to look for what must not be in it. */
  readonly text: string;
  readonly body: Record<string, unknown>;
  /** Ids of the events asked about, in order; none when the closing summary is asked for. */
  readonly ids: readonly string[];
  /** Ids of the habits that the closing summary may be about; null in a request about events. */
  readonly habits: readonly string[] | null;
  readonly language: 'ko' | 'en';
  /** JPEG bytes. */
  readonly images: readonly Buffer[];
}

/** A closing summary, as the coach expects it. */
export interface FakeSummary {
  worked: string;
  work: { behavior: string; point: string; drill: string }[];
}

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

const ANSWER: ServerAct = { kind: 'answer' };

export const SERVER_WORDS = {
  en: {
    observation: 'The server looked at this moment and sees what the audience sees.',
    suggestion: 'Take a breath, look at the audience, and go on from there.',
  },
  ko: {
    observation: '서버가 이 장면을 살펴봤고, 청중에게도 그렇게 보여요.',
    suggestion: '숨을 한 번 고르고 청중을 바라본 다음 이어서 말해 보세요.',
  },
} as const;

const SUMMARY_WORDS = {
  en: {
    worked: 'You kept your face with the audience for long stretches of the talk.',
    point: 'The audience noticed this again and again, so it comes first.',
    drill: 'Say the opening twice in front of a mirror and watch only this.',
  },
  ko: {
    worked: '발표하는 동안 얼굴이 오래 청중을 향해 있었어요.',
    point: '청중의 눈에 여러 번 띄었던 모습이라 먼저 연습하면 좋아요.',
    drill: '거울 앞에서 첫 부분을 두 번 말하면서 이것만 살펴보세요.',
  },
} as const;

/** What each answered request is said to have cost. */
export const REPORTED_USAGE = {
  input_tokens: 1200,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 800,
  output_tokens: 300,
};

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

export interface VlmServer {
  /** Base URL, without /v1. */
  readonly url: string;
  /** Every request about events so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Every request for a closing summary, in order. */
  readonly summaries: readonly SeenRequest[];
  /** Both, in order. */
  readonly all: readonly SeenRequest[];
  /** The most requests that were open at the same time. */
  mostAtOnce(): number;
  /** From now on, to requests about events: these acts in turn, then good answers. */
  act(script: Script): void;
  /** The same to requests for a closing summary. */
  actOnSummary(script: Script): void;
  /** Called when a request has arrived, before it is answered. */
  onRequest: ((request: SeenRequest) => void) | undefined;
  close(): Promise<void>;
}

export type Script = readonly ServerAct[] | ((request: SeenRequest, index: number) => ServerAct);

/** Imitates POST /v1/messages of the Anthropic API on a free port of this computer. Without a script it answers well. */
export async function startVlmServer(options: { script?: Script } = {}): Promise<VlmServer> {
  const all: SeenRequest[] = [];
  const events = { requests: [] as SeenRequest[], script: options.script ?? [], start: 0 };
  const summaries = { requests: [] as SeenRequest[], script: [] as Script, start: 0 };
  let open = 0;
  let mostAtOnce = 0;

  const server = createServer((request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++open);
    response.on('close', () => open--);
    seen(request).then(
      (request) => {
        const kind = request.habits === null ? events : summaries;
        kind.requests.push(request);
        all.push(request);
        fake.onRequest?.(request);
        const index = kind.requests.length - 1 - kind.start;
        const { script } = kind;
        const act = typeof script === 'function' ? script(request, index) : (script[index] ?? ANSWER);
        respond(act, request, response);
      },
      (error) => response.destroy(error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fake: VlmServer = {
    url: `http://127.0.0.1:${port}`,
    requests: events.requests,
    summaries: summaries.requests,
    all,
    onRequest: undefined,
    mostAtOnce: () => mostAtOnce,
    act(next) {
      events.script = next;
      events.start = events.requests.length;
    },
    actOnSummary(next) {
      summaries.script = next;
      summaries.start = summaries.requests.length;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
  return fake;
}

async function seen(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const blocks = blocksOf(body);
  const said = blocks.map((block) => block.text ?? '').join('\n');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    text,
    body,
    ids: [...said.matchAll(/^Event (\S+)$/gm)].map(([, id]) => id ?? ''),
    habits: said.includes('closing SUMMARY') ? [...said.matchAll(/^Habit (\S+): /gm)].map(([, id]) => id ?? '') : null,
    language: said.includes('Reply language: Korean') ? 'ko' : 'en',
    images: blocks.flatMap((block) =>
      block.source?.data === undefined ? [] : [Buffer.from(block.source.data, 'base64')],
    ),
  };
}

interface Block {
  type: string;
  text?: string;
  source?: { data?: string };
}

function blocksOf(body: Record<string, unknown>): Block[] {
  const messages = (body.messages ?? []) as { content: string | Block[] }[];
  return messages.flatMap(({ content }) => (typeof content === 'string' ? [{ type: 'text', text: content }] : content));
}

function respond(act: ServerAct, request: SeenRequest, response: ServerResponse): void {
  if (request.method !== 'POST' || request.path !== '/v1/messages') {
    sendError(response, 404, 'Not found');
    return;
  }
  const good = goodAnswers(request);
  switch (act.kind) {
    case 'answer':
      sendMessage(response, request, act.change ? inJson(request, act.change(good)) : goodText(request));
      return;
    case 'summary':
      sendMessage(response, request, JSON.stringify(act.change(goodSummary(request))));
      return;
    case 'text':
      sendMessage(response, request, act.text, act.stopReason);
      return;
    case 'refusal':
      sendMessage(response, request, 'I cannot help with this.', 'refusal');
      return;
    case 'empty':
      sendMessage(response, request, null);
      return;
    case 'truncated': {
      const whole = goodText(request);
      sendMessage(response, request, whole.slice(0, whole.length - 40), act.stopReason ?? 'max_tokens');
      return;
    }
    case 'error':
      sendError(response, act.status, act.echoKey ? `Bad: ${request.headers.authorization}` : 'No.', act.headers);
      return;
    case 'raw':
      response.writeHead(act.status, { 'content-type': act.type }).end(act.body);
      return;
    case 'held':
      act.until.then(
        () => sendMessage(response, request, goodText(request)),
        (error) => response.destroy(error),
      );
      return;
    case 'hang':
      return;
    case 'drip': {
      const letters = message(request, goodText(request), 'end_turn');
      response.writeHead(200, { 'content-type': 'application/json' });
      let sent = 0;
      const timer = setInterval(() => response.write(letters[sent++ % letters.length]), 50);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'stall':
    case 'reset': {
      const whole = message(request, goodText(request), 'end_turn');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
      // The other side has to have seen some of it before the line goes dead.
      response.write(whole.slice(0, whole.length / 2), () => {
        if (act.kind === 'reset') response.destroy();
      });
      return;
    }
    case 'redirect':
      response.writeHead(act.status ?? 307, { location: act.to }).end();
      return;
  }
}

function goodAnswers({ ids, language }: SeenRequest): FakeAnswer[] {
  return ids.map((id) => ({ id, verdict: 'confirmed', ...SERVER_WORDS[language] }));
}

function goodSummary({ habits, language }: SeenRequest): FakeSummary {
  const { worked, point, drill } = SUMMARY_WORDS[language];
  return { worked, work: (habits ?? []).slice(0, 3).map((behavior) => ({ behavior, point, drill })) };
}

/** The good answer to whatever was asked. */
function goodText(request: SeenRequest): string {
  if (request.habits !== null) return JSON.stringify({ language: request.language, ...goodSummary(request) });
  return inJson(request, goodAnswers(request));
}

function inJson({ language }: SeenRequest, answers: unknown): string {
  return JSON.stringify({ language, answers });
}

function message({ body }: SeenRequest, text: string | null, stopReason: string): string {
  return JSON.stringify({
    id: 'msg_fake',
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: text === null ? [] : [{ type: 'text', text }],
    stop_reason: stopReason,
    stop_sequence: null,
    usage: REPORTED_USAGE,
  });
}

function sendMessage(
  response: ServerResponse,
  request: SeenRequest,
  text: string | null,
  stopReason = 'end_turn',
): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_fake' })
    .end(message(request, text, stopReason));
}

function sendError(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const body = { type: 'error', error: { type: 'api_error', message: text }, request_id: 'req_fake' };
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
