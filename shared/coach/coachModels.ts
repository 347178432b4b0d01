import type { ProviderId } from '../settings.ts';

/** When the models and prices below were read from the vendor's price list. */
export const PRICES_AS_OF = '2026-11-01';

/** USD per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Prices of a whole request whose prompt has more tokens than `above`. */
  readonly long?: { readonly above: number; readonly input: number; readonly output: number };
}

/** The models that can be chosen at Anthropic, the cheapest first. All of them look at pictures. */
export const PRICES: Readonly<Record<string, Price>> = {
  'claude-haiku-5-5': { input: 0.1, output: 0.5, long: { above: 100_000, input: 0.5, output: 2.5 } },
  'claude-sonnet-5-5': { input: 2, output: 10 },
  'claude-opus-5-5': { input: 4, output: 20 },
};

/** Writing the prompt cache costs more than plain input, reading it less: the vendor's factors for a five-minute cache. */
export const CACHE_WRITE_FACTOR = 1.25;
export const CACHE_READ_FACTOR = 0.1;

const FREE: Price = { input: 0, output: 0 };
const DEAREST: Price = { input: 4, output: 20 };

/**
 * A compatible server is the person's own and bills nothing. A model that is not in the list counts as the dearest one:
 * the ceiling must hold for it, too.
 */
export function priceOf(provider: ProviderId, model: string): Price {
  if (provider !== 'anthropic') return FREE;
  return Object.hasOwn(PRICES, model) ? (PRICES[model] ?? DEAREST) : DEAREST;
}
