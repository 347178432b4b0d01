import type { Behavior } from '../../../shared/behaviors/behavior.ts';
import { withSensitivity } from '../../../shared/behaviors/sensitivity.ts';
import { replay, type SavedSignals } from '../../../shared/detector/replay.ts';
import type { BehaviorEvent, Sensitivity } from '../../../shared/rehearsal/timeline.ts';

/** A stretch of a rehearsal, with what was measured in it. */
export type Moment = Pick<BehaviorEvent, 'behavior' | 'startMs' | 'endMs' | 'measured'>;

/** One rehearsal as the person left it. */
export interface JudgedRehearsal {
  readonly title: string;
  /** As its audience sees them, before any sensitivity. */
  readonly behaviors: readonly Behavior[];
  readonly saved: SavedSignals;
  /** `isReal`: the person says that it happened and counts; else that it was fine. */
  readonly judged: readonly (Moment & { readonly isReal: boolean })[];
  /** What the person said nothing of. */
  readonly others: readonly Moment[];
}

/**
 * A way to watch for a behavior: one of the app's steps, or a limit of the person's own, moved by a share of the way from where it
 * begins to where it is severe.
 */
export type Watch = { readonly step: Sensitivity } | { readonly shift: number };

/** A moment, and whether each way to watch finds it, in their order. */
export interface Weighed extends Moment {
  readonly title: string;
  readonly foundBy: readonly boolean[];
}

/** A moment that the person judged. */
export interface Judged extends Weighed {
  readonly isReal: boolean;
}

/** What is known of one behavior. */
export interface Evidence {
  /** As the audience of these rehearsals sees it. */
  readonly behavior: Behavior;
  /** Whether its limits were other ones in some rehearsals than in others, because their audiences sat elsewhere. */
  readonly isMixed: boolean;
  /** Judged moments that the saved signals show again; only of these is it known what would become of them. */
  readonly judged: readonly Judged[];
  /** Judged moments of all, and in how many rehearsals. */
  readonly real: number;
  readonly fine: number;
  readonly rehearsals: number;
  readonly others: readonly Weighed[];
}

/** Watches for one behavior in every rehearsal in all of the given ways, from the saved signals. */
export function evidenceOf(
  behavior: Behavior,
  rehearsals: readonly JudgedRehearsal[],
  ways: readonly Watch[],
): Evidence {
  const of = ({ behavior: id }: Moment) => id === behavior.id;
  const judged: Judged[] = [];
  const others: Weighed[] = [];
  const asSeen: Behavior[] = [];
  let [real, fine] = [0, 0];
  for (const { title, behaviors, saved, ...said } of rehearsals) {
    const mine = said.judged.filter(of);
    if (mine.length === 0) continue;
    real += mine.filter(({ isReal }) => isReal).length;
    fine += mine.filter(({ isReal }) => !isReal).length;
    const seen = behaviors.find(({ id }) => id === behavior.id) ?? behavior;
    asSeen.push(seen);
    const found = ways.map((way) => foundIn(saved, seen, way));
    const weigh = <M extends Moment>(moment: M) => ({
      ...moment,
      title,
      foundBy: found.map((events) => events.some((event) => overlaps(event, moment))),
    });
    judged.push(...mine.map(weigh).filter(({ foundBy }) => foundBy.includes(true)));
    others.push(...said.others.filter(of).map(weigh));
  }
  const [first = behavior] = asSeen;
  return {
    behavior: first,
    isMixed: asSeen.some(({ enter, severe }) => enter !== first.enter || severe !== first.severe),
    judged,
    real,
    fine,
    rehearsals: asSeen.length,
    others,
  };
}

function foundIn(saved: SavedSignals, behavior: Behavior, way: Watch): readonly BehaviorEvent[] {
  if (!('step' in way)) return replay([moved(behavior, way.shift)], saved);
  return way.step === 'off' ? [] : replay([withSensitivity(behavior, way.step)], saved);
}

/** The behavior with both limits moved by a share of the way from `enter` to `severe`; how long it must last stays. */
export function moved(behavior: Behavior, shift: number): Behavior {
  const by = shift * (behavior.severe - behavior.enter);
  return { ...behavior, enter: behavior.enter + by, leave: behavior.leave + by };
}

function overlaps(a: Moment, b: Moment): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs;
}
