import type { Session } from 'electron';

/**
 * How the coach reaches its server: through Chromium, in a session that lives in memory and goes through no proxy. Node's
 * own `fetch` takes proxies and trust from the environment (NODE_TLS_REJECT_UNAUTHORIZED, NODE_EXTRA_CA_CERTS,
 * NODE_USE_ENV_PROXY); whoever may set a variable could read the key with it.
 * https://nodejs.org/api/cli.html#environment-variables-1, https://www.electronjs.org/docs/latest/api/session#sesfetchinput-init
 */
export function directFetch(session: Session): typeof fetch {
  const direct = session.setProxy({ mode: 'direct' });
  return async (input, init) => {
    await direct;
    return session.fetch(input instanceof Request ? input.url : String(input), init);
  };
}
