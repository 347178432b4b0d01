import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';
import { judgedMs } from '../summary/judgedTime.ts';
import { changeOf, type Progress, perMinuteOf } from '../talks/progress.ts';

/** One behavior in two takes. */
export interface TakeLane {
  readonly behavior: string;
  readonly kind: BehaviorEvent['kind'];
  readonly first: readonly BehaviorEvent[];
  readonly second: readonly BehaviorEvent[];
  /** Moments a minute of the time in which it could be judged, each take by itself; null where that is too short to tell. */
  readonly perMinute: { readonly first: number | null; readonly second: number | null };
  readonly change: Progress['trend'];
}

/** Two takes of a talk on one axis: both begin at 0. */
export interface Takes {
  readonly first: Timeline;
  readonly second: Timeline;
  /** As long as the longer of the two. */
  readonly spanMs: number;
  /** Strengths above habits, in the order of the catalogue; what a newer version saved comes last. */
  readonly lanes: readonly TakeLane[];
}

/** Lays two takes over each other, the earlier one first. Only moments that count are compared. */
export function alignTakes(one: Timeline, other: Timeline): Takes {
  const [first, second] = one.rehearsal.startedAt <= other.rehearsal.startedAt ? [one, other] : [other, one];
  const [ofFirst, ofSecond] = [countedEvents(first), countedEvents(second)];
  const order = new Map<string, number>(BEHAVIORS.map(({ id }, index) => [id, index]));
  const place = ({ kind, behavior }: TakeLane) =>
    (kind === 'strength' ? 0 : 2 * BEHAVIORS.length) + (order.get(behavior) ?? BEHAVIORS.length);
  const kinds = new Map([...ofFirst, ...ofSecond].map(({ behavior, kind }) => [behavior, kind]));
  const lanes = [...kinds].map(([behavior, kind]): TakeLane => {
    const own = (events: readonly BehaviorEvent[]) => events.filter((event) => event.behavior === behavior);
    const [inFirst, inSecond] = [own(ofFirst), own(ofSecond)];
    const rate = (events: readonly BehaviorEvent[], { rehearsal }: Timeline) =>
      perMinuteOf(events.length, judgedMs(rehearsal, behavior));
    const perMinute = { first: rate(inFirst, first), second: rate(inSecond, second) };
    const change = changeOf(perMinute.first, perMinute.second, kind);
    return { behavior, kind, first: inFirst, second: inSecond, perMinute, change };
  });
  const ends = [...ofFirst, ...ofSecond].map(({ endMs }) => endMs);
  return {
    first,
    second,
    spanMs: Math.max(first.rehearsal.durationMs, second.rehearsal.durationMs, ...ends, 1),
    lanes: lanes.sort((a, b) => place(a) - place(b) || a.behavior.localeCompare(b.behavior)),
  };
}
