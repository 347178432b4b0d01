import { GreenroomError } from '../../shared/problem.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { KeyState, Settings, SettingsChange } from '../../shared/settings.ts';
import type { Clock } from '../clock.ts';
import { originOf } from './address.ts';
import type { ApiKey } from './apiKey.ts';
import { askToSend, askToTest, type Confirm, type Consent, consentIn, withConsent } from './consent.ts';
import type { Fetch } from './fetch.ts';

/** The door to the network. It holds the key, the consent and the address; nothing else in the app can send. */
export interface Egress {
  /**
   * Sends one request under a consent that was given here, to its server, with the key that was given for that server. Throws
   * NotAgreed without sending where the consent does not cover it, or was taken back since.
   */
  send(consent: Consent, url: string | URL, init?: RequestInit): Promise<Response>;
  /** `send` with the consent that the settings hold at that moment: what the coach has in the place of fetch. */
  readonly sendMoments: Fetch;
  /** Asks for a test of the connection, where it has to, and gives what it is sent with. Throws `canceled`. */
  openForTest(): Promise<{ readonly settings: Settings; readonly fetch: Fetch }>;
  /** Stands for the key wherever it has to be known that there is one; `send` alone puts the key in its place. */
  keyStandIn(): string | undefined;
  keyState(): KeyState;
  /** Saves a key for the server that the settings name. Throws key-missing for an empty one. */
  writeKey(key: string): KeyState;
  forgetKey(): KeyState;
  /** Changes settings as a page may; a consent does not survive a change of provider or address. */
  write(change: SettingsChange): Settings;
  /** Asks the person for consent to what the settings name, in a dialog. Says whether they agreed. */
  agree(): Promise<boolean>;
  withdraw(): Settings;
}

export interface EgressTools {
  readonly settings: { read(): Settings; write(change: Partial<Settings>): Settings };
  readonly key: ApiKey;
  readonly confirm: Confirm;
  readonly clock: Clock;
  language(): Language;
  /** What really sends. */
  readonly fetch: Fetch;
}

/** Nothing was sent, because nobody agreed to it. */
export class NotAgreed extends Error {
  readonly code = 'ERR_NOT_AGREED';
  constructor(why: string) {
    super(`Not sent: ${why}`);
    this.name = 'NotAgreed';
  }
}

/** A test is a few words long. */
const LONGEST_TEST = 2000;
const STAND_IN = 'held-by-egress';

export function createEgress({ settings, key, confirm, clock, language, fetch }: EgressTools): Egress {
  /** Consents come from here and nowhere else: one that is merely written down in the right shape opens nothing. */
  const given = new WeakSet<Consent>();
  function give(consent: Consent): Consent {
    given.add(consent);
    return consent;
  }

  async function send(consent: Consent, url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    if (!given.has(consent)) throw new NotAgreed('nobody was asked.');
    if (origin !== new URL(consent.address).origin) throw new NotAgreed('the address is another one.');
    if (consent.what === 'moments' && !stands(consent)) throw new NotAgreed('it was taken back.');
    if (consent.what === 'test' && !isTest(init.body)) throw new NotAgreed('it is more than a test.');
    const headers = new Headers(init.headers);
    headers.delete('authorization');
    if (consent.provider === 'anthropic') {
      const secret = key.read(origin);
      if (secret === undefined) throw new NotAgreed('there is no key for this server.');
      headers.set('authorization', `Bearer ${secret}`);
    }
    return fetch(url, { ...init, headers, redirect: 'manual' });
  }
  function stands(consent: Consent): boolean {
    const now = consentIn(settings.read());
    return now?.provider === consent.provider && now.address === consent.address;
  }
  const sendUnder = (consentNow: () => Consent | null): Fetch => {
    return async (input, init) => {
      const consent = consentNow();
      if (consent === null) throw new NotAgreed('nobody agreed to it.');
      return send(give(consent), input instanceof Request ? input.url : input, init);
    };
  };
  const keyState = () => key.state(originOf(settings.read()));

  return {
    send,
    sendMoments: sendUnder(() => consentIn(settings.read())),
    async openForTest() {
      // As they were when the person was asked: the key must not go where a change meanwhile would send it.
      const now = settings.read();
      const consent =
        keyState() === 'none' && now.provider === 'anthropic' ? null : await askToTest(now, language(), confirm);
      return { settings: now, fetch: sendUnder(() => consent) };
    },
    keyStandIn: () => (keyState() === 'none' ? undefined : STAND_IN),
    keyState,
    writeKey(text) {
      if (text.trim() === '') throw new GreenroomError('key-missing');
      return key.write(text.trim(), originOf(settings.read()));
    },
    forgetKey: () => key.forget(),
    write: (change) => settings.write(withConsent(settings.read(), change)),
    async agree() {
      const consent = await askToSend(settings.read(), language(), confirm, clock.now);
      if (consent !== null) settings.write({ consent });
      return consent !== null;
    },
    withdraw: () => settings.write({ consent: null }),
  };
}

function isTest(body: RequestInit['body']): boolean {
  return typeof body === 'string' && body.length <= LONGEST_TEST && !body.includes('"image"');
}
