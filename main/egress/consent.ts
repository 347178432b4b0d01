import { GreenroomError } from '../../shared/problem.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { ProviderId, Settings, SettingsChange } from '../../shared/settings.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { addressOf, isLoopback, mayBeAsked } from './address.ts';

/** What the person has said yes to: what may be sent, to whom, and where. */
export interface Consent {
  readonly provider: Exclude<ProviderId, 'landmarks'>;
  /** The server, without a trailing slash or /v1. */
  readonly address: string;
  /** The pictures and measurements of moments, or one short request without a picture. */
  readonly what: 'moments' | 'test';
}

/** A question that the main process asks in a dialog of its own, which no page can draw, answer or read. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly yes: string;
  readonly no: string;
}

export type Confirm = (question: Question) => Promise<boolean>;

/** The consent that the settings hold for the provider and address that they name; null when it was given for others. */
export function consentIn(settings: Settings): Consent | null {
  const { provider, baseUrl, consent } = settings;
  if (provider === 'landmarks' || consent?.provider !== provider || consent.baseUrl !== baseUrl) return null;
  return mayBeAsked(settings) ? { provider, address: addressOf(settings), what: 'moments' } : null;
}

/** What a change of the settings does to the consent: it was given for one provider at one address, and goes with either. */
export function withConsent(before: Settings, change: SettingsChange): Partial<Settings> {
  const { provider = before.provider, baseUrl = before.baseUrl } = change;
  const moved = provider !== before.provider || baseUrl !== before.baseUrl;
  // What is undefined is not in the change; what is not in it stays.
  const changes = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return moved ? { ...changes, consent: null } : changes;
}

/**
 * Asks the person whether pictures may be sent to the provider and address of the settings, naming both. What is saved holds for
 * exactly these, whatever the settings say by the time of the answer; null when the answer was no.
 *
 * Throws address-refused for an address that nothing may be sent to.
 */
export async function askToSend(
  settings: Settings,
  language: Language,
  confirm: Confirm,
  now: () => Date,
): Promise<Settings['consent']> {
  const { provider, baseUrl } = settings;
  if (provider === 'landmarks') return null;
  const address = addressOf(settings);
  const here = isLoopback(address);
  const asked = { provider, baseUrl, passages: true, ...(!here && { away: true }) };
  if (!mayBeAsked({ ...settings, consent: { ...asked, at: '' } }))
    throw new GreenroomError('address-refused', { address });
  const { coaching, settings: words } = wordsFor(language);
  const { message, detail, yes, no } = coaching.consent.confirmation;
  const agreed = await confirm({
    message: message({ address }),
    detail: detail({ provider: words.providers[provider], here, key: provider === 'anthropic' }),
    yes,
    no,
  });
  return agreed ? { ...asked, at: now().toISOString() } : null;
}

/**
 * The consent to a test of the connection. The person asks for it, so the provider's own server, one on this computer and one
 * that was agreed to need no question; a test carries the key, and goes nowhere else before a yes.
 *
 * Throws `canceled` when the answer was no; null for an address that may not be asked.
 */
export async function askToTest(settings: Settings, language: Language, confirm: Confirm): Promise<Consent | null> {
  const { provider, baseUrl } = settings;
  if (provider === 'landmarks' || !mayBeAsked(settings)) return null;
  const address = addressOf(settings);
  const known = baseUrl === null || isLoopback(address) || consentIn(settings) !== null;
  const { testMessage, testDetail, testYes, no } = wordsFor(language).coaching.consent.confirmation;
  if (!known && !(await confirm({ message: testMessage({ address }), detail: testDetail, yes: testYes, no })))
    throw new GreenroomError('canceled');
  return { provider, address, what: 'test' };
}
