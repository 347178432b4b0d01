import type { Film } from '../../shared/bridge.ts';
import type { Baseline, Language, Timeline } from '../../shared/rehearsal/timeline.ts';
import type { StageMaterial } from '../stage/material/stageMaterial.ts';

/** Where a review begins: at a time in ms, with a moment's card open or none. */
export interface PlaceInReview {
  readonly timeMs: number;
  readonly moment: string | null;
}

/** Which screen is shown; exactly one at a time. */
export type Screen =
  | { readonly kind: 'home' }
  /** `title`: of the talk that is rehearsed once more; empty for one without a name yet. `material`: what was chosen already. */
  | { readonly kind: 'ready'; readonly title: string; readonly material?: StageMaterial }
  | {
      readonly kind: 'rehearsing';
      readonly stream: MediaStream;
      readonly calibrated: Baseline | null;
      readonly title: string;
      readonly material: StageMaterial;
    }
  /** `next`: films that are looked at after this one. */
  | { readonly kind: 'analyzing'; readonly film: Film; readonly next?: readonly Film[] }
  | { readonly kind: 'review'; readonly timeline: Timeline; readonly at?: PlaceInReview }
  | { readonly kind: 'settings' };

/** What a screen needs of the app around it. */
export interface Frame {
  go(screen: Screen): void;
  /** Shows what went wrong, in a banner. */
  tell(error: unknown): void;
  /** Takes the banner away, because the person tries again. */
  dismiss(): void;
  /** The language of all screens from now on. */
  chooseLanguage(language: Language): void;
}

/** The screen that looks at these films one after the other; null when there are none. */
export function analyzing([film, ...next]: readonly Film[]): Screen | null {
  return film === undefined ? null : { kind: 'analyzing', film, next };
}
