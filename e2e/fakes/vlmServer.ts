import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respond } from './respond.ts';
import { type SeenRequest, seen } from './seenRequest.ts';
import type { ServerAct } from './serverActs.ts';

const ANSWER: ServerAct = { kind: 'answer' };

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
