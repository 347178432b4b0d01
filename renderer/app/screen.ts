import type { Film } from '../../shared/bridge.ts';
import type { Baseline, Timeline } from '../../shared/timeline.ts';

/** Which screen is shown; exactly one at a time. */
export type Screen =
  | { readonly kind: 'home' }
  | { readonly kind: 'rehearsing'; readonly stream: MediaStream; readonly calibrated: Baseline | null }
  | { readonly kind: 'analyzing'; readonly film: Film }
  | { readonly kind: 'review'; readonly timeline: Timeline }
  | { readonly kind: 'settings' };

/** What a screen needs of the app around it. */
export interface Frame {
  go(screen: Screen): void;
  /** Shows what went wrong, in a banner. */
  tell(error: unknown): void;
  /** Takes the banner away, because the person tries again. */
  dismiss(): void;
}
