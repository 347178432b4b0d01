import type { Source } from '../../perception/source.ts';
import type { Offer } from '../offers.ts';

/**
 * A film as something to watch.
 *
 * @param url Where the app serves it.
 * @param track The video track to look at, from 1; the one in which the most moves when absent.
 */
export function filmSource(url: string, track?: number): Source<Offer> {
  return { offer: () => ({ offer: { kind: 'film', url: new URL(url, location.href).href, track } }) };
}
