import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

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

/** Reads a request to its end. */
export async function seen(request: IncomingMessage): Promise<SeenRequest> {
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
