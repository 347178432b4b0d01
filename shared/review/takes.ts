import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';

/** One behavior in two takes. */
export interface TakeLane {
  readonly behavior: string;
  readonly kind: BehaviorEvent['kind'];
  readonly first: readonly BehaviorEvent[];
  readonly second: readonly BehaviorEvent[];
  /** Moments a minute, each of its own take's length. */
  readonly perMinute: { readonly first: number; readonly second: number };
  readonly change: 'better' | 'same' | 'worse';
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

/** Less than this many moments a minute more or fewer is as before: one in five minutes. Ours. */
const SAME = 0.2;

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
    const perMinute = { first: rate(inFirst, first), second: rate(inSecond, second) };
    const more = (perMinute.second - perMinute.first) * (kind === 'strength' ? 1 : -1);
    const change = Math.abs(more) < SAME ? 'same' : more > 0 ? 'better' : 'worse';
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

function rate(events: readonly BehaviorEvent[], { rehearsal: { durationMs } }: Timeline): number {
  return durationMs > 0 ? (events.length * 60_000) / durationMs : 0;
}
