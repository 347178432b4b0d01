import type { Settings } from '../../../shared/settings.ts';
import { addressOf } from '../../egress/address.ts';
import type { Fetch } from '../../egress/fetch.ts';
import type { Provider } from './provider.ts';
import { anthropicProvider } from './providers/anthropic.ts';
import { compatibleProvider } from './providers/compatible.ts';

/** How requests are sent. */
export interface Network {
  readonly fetch?: Fetch | undefined;
  /** For each attempt of a request. Default: a minute. */
  readonly timeoutMs?: number | undefined;
  /** After the first attempt of a request. Default: 2. */
  readonly maxRetries?: number | undefined;
}

/** The provider that the settings name, at its address. */
export function chooseProvider(settings: Settings, key: string | undefined, network: Network): Provider {
  const { fetch, timeoutMs, maxRetries } = network;
  const server = { address: addressOf(settings), model: settings.model, fetch, timeoutMs, maxRetries };
  return settings.provider === 'anthropic' ? anthropicProvider({ ...server, key }) : compatibleProvider(server);
}
