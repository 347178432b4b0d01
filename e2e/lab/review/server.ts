import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Item } from '../judges/item.ts';
import { addVerdict, readVerdicts } from '../judges/verdicts.ts';
import { reviewVerdictSchema } from './labReview.ts';
import { reviewCase } from './reviewCase.ts';

/** What the page may do: everything from here, nothing from elsewhere. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};
const LONGEST_BODY = 10_000;

export interface ReviewServer {
  /** Address of the page. Whoever does not know it gets nothing. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ReviewOptions {
  readonly items: readonly Item[];
  /** File of verdicts. */
  readonly verdicts: string;
  /** Folder of the built pages of e2e/. */
  readonly pages: string;
  readonly now: () => Date;
}

/** Serves the review page on this computer only, at an address with a random token. */
export async function openReview(options: ReviewOptions): Promise<ReviewServer> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => end(response, 500, error.message));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page of another site can make this computer's name point here; it cannot change the Host that is asked for.
    if (request.headers.host !== `127.0.0.1:${port}`) return end(response, 403, 'Wrong host');
    const { pathname } = new URL(request.url ?? '/', origin);
    const [, given, ...rest] = pathname.split('/');
    if (given !== token) return end(response, 404, 'Not found');
    const path = rest.join('/');
    if (request.method === 'POST' && path === 'verdicts') {
      if (request.headers.origin !== origin) return end(response, 403, 'Wrong origin');
      return takeVerdict(request, response);
    }
    if (request.method !== 'GET') return end(response, 405, 'Not allowed');
    if (path === 'items') return sendJson(response, await listOf(options));
    const item = options.items.find(({ key }) => path === `items/${key}`);
    if (item) return sendJson(response, reviewCase(item));
    return sendPage(response, path);
  }

  async function takeVerdict(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const said = reviewVerdictSchema.safeParse(JSON.parse(await bodyOf(request)));
    if (!said.success || !options.items.some(({ key }) => key === said.data.key))
      return end(response, 400, 'Unknown case');
    await addVerdict(options.verdicts, { ...said.data, judge: 'person', at: options.now().toISOString() });
    return sendJson(response, {});
  }

  async function sendPage(response: ServerResponse, path: string): Promise<void> {
    const file = normalize(join(options.pages, path));
    const type = TYPES[extname(file)];
    if (!file.startsWith(normalize(`${options.pages}/`)) || type === undefined) return end(response, 404, 'Not found');
    const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
      throw error;
    });
    if (content === undefined) return end(response, 404, 'Not found');
    response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(content);
  }

  return {
    url: `${origin}/${token}/lab/pages/review.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

async function listOf({ items, verdicts }: ReviewOptions) {
  const said = await readVerdicts(verdicts);
  const verdictOn = (key: string) => said.find((each) => each.judge === 'person' && each.key === key)?.verdict ?? null;
  return { items: items.map(({ key }) => ({ key, verdict: verdictOn(key) })) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > LONGEST_BODY) throw new Error('Too long');
  }
  return text;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain' }).end(text);
}
