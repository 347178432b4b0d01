import type { Session } from 'electron';

/**
 * How the coach reaches its server: through Chromium, in a session that lives in memory and goes through no proxy. Node's
 * own `fetch` takes proxies and trust from the environment (NODE_TLS_REJECT_UNAUTHORIZED, NODE_EXTRA_CA_CERTS,
 * NODE_USE_ENV_PROXY); whoever may set a variable could read the key with it.
 * https://nodejs.org/api/cli.html#environment-variables-1, https://www.electronjs.org/docs/latest/api/session#sesfetchinput-init
 */
export function directFetch(openSession: () => Session): typeof fetch {
  let opened: { readonly session: Session; readonly direct: Promise<void> } | undefined;
  return async (input, init) => {
    // Opened when it is first needed: whoever is never coached by a model never has it.
    opened ??= open(openSession());
    const { session, direct } = opened;
    try {
      await direct;
    } catch (error) {
      // What failed once may work the next time; a session that may go through a proxy is never used.
      if (opened?.direct === direct) opened = undefined;
      throw error;
    }
    return session.fetch(input instanceof Request ? input.url : String(input), init);
  };
}

function open(session: Session) {
  // A new session would fetch a dictionary of its own, from Google, before it is told that it needs none.
  session.setSpellCheckerDictionaryDownloadURL('app://greenroom/none/');
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  return { session, direct: session.setProxy({ mode: 'direct' }) };
}
