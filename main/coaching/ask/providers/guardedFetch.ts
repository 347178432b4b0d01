import type { CoachingReason } from '../../../../shared/rehearsal/timeline.ts';
import type { Fetch } from '../../../egress/fetch.ts';

/** The SDK waits as long as a server tells it to. Longer than this it gives up: "coach again" is there for later. */
const LONGEST_WAIT_MS = 60_000;
/** An answer has a few thousand letters. */
const LARGEST_ANSWER = 4_000_000;

/** The SDK takes further headers from the environment (ANTHROPIC_CUSTOM_HEADERS); only these go out. */
const SENT = /^(accept|content-type|user-agent|anthropic-version|anthropic-beta|x-stainless-.+)$/;

/** Failures before anything was sent: the door's own, Node's codes, undici's, Chromium's names, and a port that fetch never opens. */
const NEVER_SENT =
  /ERR_NOT_AGREED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|bad port|ERR_UNSAFE_PORT|ERR_(?:CERT_|INTERNET_DISCONNECTED|NAME_NOT_RESOLVED|CONNECTION_REFUSED|ADDRESS_UNREACHABLE|PROXY_CONNECTION_FAILED)/;

/** Attempts at one request. */
export interface Attempts {
  /** They reached the server, or may have. */
  readonly reached: number;
  /** Of those, the ones that brought neither a no nor an answer so far: nobody knows what they cost. */
  readonly open: number;
}

/** Asked before each attempt, with what came of those before. Gives why it is not to be made; null when it is. */
export type Permit = (before: Attempts) => Promise<CoachingReason | null>;

export interface GuardedFetch {
  readonly fetch: Fetch;
  /** Attempts so far, and what came of them. */
  attempts(): Attempts;
  /** Why the last attempt was not made; null when it was. */
  denied(): CoachingReason | null;
  /** Whether the server pointed elsewhere the last time. */
  redirected(): boolean;
  /** Milliseconds that the server asked to be left alone for the last time; 0 when it did not. */
  waitMs(): number;
}

/**
 * What the SDK sends with. It goes to one origin only and follows no redirect, so that the key cannot leave with one. It
 * reads the whole answer before handing it on, so that the time-out holds for a server that stalls in the middle.
 */
export function guardedFetch(send: Fetch, address: string, key: string | undefined, permit: Permit): GuardedFetch {
  const { origin } = new URL(address);
  let reached = 0;
  let open = 0;
  let denied: CoachingReason | null = null;
  let redirected = false;
  let waitMs = 0;

  const guarded: Fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) throw new TypeError('The address is not the one that was agreed to.');
    const headers = new Headers();
    for (const [name, value] of new Headers(init?.headers)) if (SENT.test(name)) headers.set(name, value);
    if (key) headers.set('authorization', `Bearer ${key}`);
    denied = await permit({ reached, open });
    if (denied !== null) return new Response(null, { status: 402, headers: { 'x-should-retry': 'false' } });
    init?.signal?.throwIfAborted();
    // Counted before: whoever stops waiting for the answer has sent it all the same.
    reached++;
    open++;
    let response: Response;
    try {
      response = await send(url, { ...init, headers, redirect: 'manual' });
    } catch (error) {
      if (neverSent(error)) {
        reached--;
        open--;
      }
      // Electron's fetch throws where Node's gives the redirect as the answer.
      if (!(error instanceof Error && /redirect/i.test(error.message))) throw error;
      response = new Response(null, { status: 307 });
    }
    redirected = response.status >= 300 && response.status < 400;
    // Who says no, or points elsewhere, sends no bill.
    if (response.status >= 300) open--;
    waitMs = Math.max(0, waitAsked(response.headers) || 0);
    const body = await readWhole(response);
    return new Response(withoutBody(response.status) ? null : body, {
      status: response.status,
      headers: passedOn(response.headers),
    });
  };
  const attempts = () => ({ reached, open });
  return { fetch: guarded, attempts, denied: () => denied, redirected: () => redirected, waitMs: () => waitMs };
}

function neverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return NEVER_SENT.test(`${error.message} ${code}`) || neverSent(error.cause);
}

async function readWhole(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST_ANSWER) throw new TypeError('The answer is too long.');
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function withoutBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

function passedOn(answered: Headers): Headers {
  const headers = new Headers();
  for (const name of ['content-type', 'request-id', 'retry-after', 'retry-after-ms', 'x-should-retry']) {
    const value = answered.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (waitAsked(headers) > LONGEST_WAIT_MS) headers.set('x-should-retry', 'false');
  return headers;
}

function waitAsked(headers: Headers): number {
  const milliseconds = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (!Number.isNaN(milliseconds)) return milliseconds;
  const text = headers.get('retry-after');
  if (text === null) return 0;
  const seconds = Number.parseFloat(text);
  return Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
}
