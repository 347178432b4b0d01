import { GreenroomError } from '../../shared/problem.ts';
import type { Settings, SettingsChange } from '../../shared/settings.ts';
import type { Language } from '../../shared/timeline.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { addressOf, isLoopback, mayBeAsked } from '../coaching/address.ts';

/** A question that the main process asks in a dialog of its own, which no page can draw, answer or read. */
export interface Question {
  readonly message: string;
  readonly detail: string;
  readonly yes: string;
  readonly no: string;
}

export type Confirm = (question: Question) => Promise<boolean>;

/** The origin of the server that the settings name: whom a key is given for. */
export function originOf(settings: Settings): string {
  return new URL(addressOf(settings)).origin;
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
 * Asks the person whether pictures may be sent to the provider and address of the settings, naming both. The consent holds for
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
  const consent = { provider, baseUrl, at: now().toISOString(), ...(!isLoopback(address) && { away: true }) };
  if (!mayBeAsked({ ...settings, consent })) throw new GreenroomError('address-refused', { address });
  const { coaching, settings: words } = wordsFor(language);
  const { confirmation } = coaching.consent;
  const yes = await confirm({
    message: confirmation.message({ address }),
    detail: confirmation.detail({
      provider: words.providers[provider],
      here: isLoopback(address),
      key: provider === 'anthropic',
    }),
    yes: confirmation.yes,
    no: confirmation.no,
  });
  return yes ? { ...consent, at: now().toISOString() } : null;
}

/**
 * Asks before a test of the connection goes to a server elsewhere that nothing was agreed to for; it carries the key. The
 * provider's own server and one on this computer need no question. Throws `canceled` when the answer was no.
 */
export async function askToTest(settings: Settings, language: Language, confirm: Confirm): Promise<void> {
  const { provider, baseUrl, consent } = settings;
  const address = addressOf(settings);
  const agreed = consent?.provider === provider && consent.baseUrl === baseUrl;
  if (provider !== 'anthropic' || baseUrl === null || agreed || isLoopback(address)) return;
  if (!mayBeAsked(settings)) return;
  const { confirmation } = wordsFor(language).coaching.consent;
  const yes = await confirm({
    message: confirmation.testMessage({ address }),
    detail: confirmation.testDetail,
    yes: confirmation.testYes,
    no: confirmation.no,
  });
  if (!yes) throw new GreenroomError('canceled');
}
