import type { Gap } from '../rehearsal/gaps.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';
import { covered } from './judgedTime.ts';

/** All moments of one behavior, added up. */
export interface Tally {
  readonly behavior: string;
  readonly kind: BehaviorEvent['kind'];
  readonly times: number;
  /** Milliseconds. */
  readonly totalMs: number;
  readonly longestMs: number;
  /** The most severe of them. */
  readonly strongest: BehaviorEvent;
  /** Where most of it lies; `throughout` when no third of the talk holds more than 60 % of it. */
  readonly when: 'beginning' | 'middle' | 'end' | 'throughout';
}

/** Share of a behavior's time that has to lie in one third of the talk before we say so. Ours. */
const MOSTLY = 0.6;
const THIRDS = ['beginning', 'middle', 'end'] as const;

/** How sure a moment is, 0..1. */
export type Sureness = (event: BehaviorEvent) => number;

/** What the measurement alone knows of how sure it is. */
const asMeasured: Sureness = ({ confidence }) => confidence;

/** A model that has seen the pictures and is not sure makes a moment half as sure. Ours. */
const UNSURE = 0.5;

/** How sure moments are: the person's word and a model's yes leave no doubt, its doubt and a signal that was seen in part do. */
export function surenessOf({ feedback, judgements }: Pick<Timeline, 'feedback' | 'judgements'>): Sureness {
  const words = new Map(feedback.map((one) => [one.eventId, one]));
  const said = new Map(judgements.map((one) => [one.eventId, one]));
  return (event) => {
    const seen = words.get(event.id);
    if (said.get(event.id)?.counts === true) return 1;
    if (seen?.source !== 'vlm') return asMeasured(event);
    return seen.verdict === 'confirmed' ? 1 : UNSURE * asMeasured(event);
  };
}

/**
 * One tally a behavior, the weightiest first: severity times duration times how sure it is. A second of a strong moment weighs three times
 * as much as one that is just past its threshold (ours: an audience minds both how long and how much).
 */
export function talliesOf(
  events: readonly BehaviorEvent[],
  durationMs: number,
  sureness: Sureness = asMeasured,
): Tally[] {
  const groups = new Map<string, [BehaviorEvent, ...BehaviorEvent[]]>();
  for (const event of events) {
    const group = groups.get(event.behavior);
    if (group) group.push(event);
    else groups.set(event.behavior, [event]);
  }
  return [...groups.values()]
    .sort((a, b) => weight(b, sureness) - weight(a, sureness))
    .map((group) => tally(group, durationMs));
}

/** The tallies of all moments of a rehearsal that count, each as sure as it is known to be. */
export function countedTallies(
  timeline: Pick<Timeline, 'events' | 'feedback' | 'judgements'> & {
    readonly rehearsal: Pick<Timeline['rehearsal'], 'durationMs'>;
  },
): Tally[] {
  return talliesOf(countedEvents(timeline), timeline.rehearsal.durationMs, surenessOf(timeline));
}

const lengthOf = (event: BehaviorEvent) => event.endMs - event.startMs;

function weight(group: readonly BehaviorEvent[], sureness: Sureness): number {
  return group.reduce((sum, event) => sum + lengthOf(event) * (0.5 + event.severity) * sureness(event), 0);
}

function tally(group: readonly [BehaviorEvent, ...BehaviorEvent[]], durationMs: number): Tally {
  const [first] = group;
  const totalMs = group.reduce((sum, event) => sum + lengthOf(event), 0);
  const inThirds = THIRDS.map((_, third) =>
    group.reduce((sum, event) => sum + inside(event, (durationMs * third) / 3, (durationMs * (third + 1)) / 3), 0),
  );
  const most = inThirds.findIndex((ms) => ms > MOSTLY * totalMs);
  return {
    behavior: first.behavior,
    kind: first.kind,
    times: group.length,
    totalMs,
    longestMs: Math.max(...group.map(lengthOf)),
    strongest: group.reduce((a, b) => (b.severity > a.severity ? b : a)),
    when: THIRDS[most] ?? 'throughout',
  };
}

/** Milliseconds of an event that lie between two moments. */
function inside({ startMs, endMs }: BehaviorEvent, fromMs: number, toMs: number): number {
  return Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs));
}

/** Share of the talk in which none of these events was going on, 0..1. Times at which nothing could be judged are left out of both. */
export function calmShare(
  events: readonly BehaviorEvent[],
  durationMs: number,
  gaps: readonly Pick<Gap, 'startMs' | 'endMs'>[] = [],
): number {
  const judgedMs = durationMs - covered(gaps, durationMs);
  if (judgedMs <= 0) return 0;
  const busyMs = covered([...events, ...gaps], durationMs) - covered(gaps, durationMs);
  return Math.min(1, Math.max(0, 1 - busyMs / judgedMs));
}
