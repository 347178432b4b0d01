import type { CoachingReason } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';

const ANTHROPIC = 'https://api.anthropic.com';
/** Where Ollama listens unless told otherwise. */
const OLLAMA = 'http://127.0.0.1:11434';

/** The server that the settings name, without a trailing slash or /v1. */
export function addressOf(settings: Settings): string {
  const own = settings.provider === 'anthropic' ? ANTHROPIC : OLLAMA;
  return (settings.baseUrl ?? own).replace(/\/+$/, '').replace(/\/v1$/, '');
}

/** The origin of that server: whom a key is given for. */
export function originOf(settings: Settings): string {
  return new URL(addressOf(settings)).origin;
}

/** Whether an address is on this computer. A host name other than localhost is not: anyone can make it point here. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Whether this address may be asked at all. A server of one's own is on this computer, or the person has confirmed that it is
 * not; and a key never travels over plain http, where anyone on the way could read it.
 */
export function mayBeAsked(settings: Settings): boolean {
  const { consent, provider, baseUrl } = settings;
  const address = addressOf(settings);
  const { protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (isLoopback(address)) return true;
  if (provider === 'anthropic') return protocol === 'https:';
  return consent?.away === true && consent.provider === provider && consent.baseUrl === baseUrl;
}

/**
 * Why nothing may be sent now; null when it may. Consent holds for one provider at one address: after a change of either,
 * and so before any address that is not on this computer, the person is asked again.
 */
export function reasonNotToSend(settings: Settings, key: string | undefined): CoachingReason | null {
  if (settings.provider === 'landmarks') return 'chosen';
  if (settings.provider === 'anthropic' && !key) return 'no-key';
  const { consent, provider, baseUrl } = settings;
  if (consent?.provider !== provider || consent.baseUrl !== baseUrl) return 'no-consent';
  return mayBeAsked(settings) ? null : 'no-consent';
}
