import type { Opened } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';
import type { Baseline, Language, Timeline } from '../../shared/rehearsal/timeline.ts';
import type { FilmQueue } from '../queue/filmQueue.ts';
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
  /** The films of the queue. */
  | { readonly kind: 'analyzing' }
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
  /** The films that are watched. */
  readonly queue: FilmQueue;
}

/** Has these films watched one after the other, and shows how far they are. */
export function watchFilms({ queue, go, tell }: Pick<Frame, 'queue' | 'go' | 'tell'>, opened: readonly Opened[]): void {
  const [first] = opened;
  if (first === undefined) return;
  if (opened.length === 1 && 'problem' in first) {
    tell(new GreenroomError(first.problem.kind, first.problem.details));
    return;
  }
  queue.add(opened);
  go({ kind: 'analyzing' });
}
