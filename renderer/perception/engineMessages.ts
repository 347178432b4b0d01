import type { Problem } from '../../shared/problem.ts';
import type { Bundles, ObserveOptions, Seen } from './messages.ts';

/** To the engine's worker. `open` comes first, once; the others name their observation, and there is one at a time. */
export type ToEngine<Offer> =
  | { readonly type: 'open'; readonly bundles: Bundles }
  | { readonly type: 'observe'; readonly id: number; readonly offer: Offer; readonly options: ObserveOptions }
  | ({ readonly id: number } & ToObservation);

export type ToObservation =
  /** Frames count from here on. Only sources that wait to be begun need it: the camera. */
  | { readonly type: 'begin' }
  /** Frames do not count until it is resumed. Camera only.*/
  | { readonly type: 'pause' }
  /** Frames count again. `lastedMs`: how long the pause was, by the clock of whoever paused; it is taken out of the times. */
  | { readonly type: 'resume'; readonly lastedMs: number }
  /** No more frames; finish what has been seen. */
  | { readonly type: 'stop' }
  /** Nobody listens any more: close every frame that is here. */
  | { readonly type: 'cancel' }
  /** Whoever observes has dealt with one more of what was seen. */
  | { readonly type: 'taken' };

/** From the engine's worker. */
export type FromEngine = { readonly id: number } & (
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'failed'; readonly problem: Problem }
  /** The last one of an observation: no frame of it is open. When the networks broke, the worker is of no further use. */
  | { readonly type: 'ended'; readonly usable: boolean }
);
