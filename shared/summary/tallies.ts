import type { BehaviorEvent } from '../timeline.ts';

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

/**
 * One tally a behavior, the weightiest first. A second of a strong moment weighs three times as much as one that is just past
 * its threshold (ours: an audience minds both how long and how much).
 */
export function talliesOf(events: readonly BehaviorEvent[], durationMs: number): Tally[] {
  const groups = new Map<string, [BehaviorEvent, ...BehaviorEvent[]]>();
  for (const event of events) {
    const group = groups.get(event.behavior);
    if (group) group.push(event);
    else groups.set(event.behavior, [event]);
  }
  return [...groups.values()].sort((a, b) => weight(b) - weight(a)).map((group) => tally(group, durationMs));
}

const lengthOf = (event: BehaviorEvent) => event.endMs - event.startMs;

function weight(group: readonly BehaviorEvent[]): number {
  return group.reduce((sum, event) => sum + lengthOf(event) * (0.5 + event.severity), 0);
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

/** Share of the talk in which none of these events was going on, 0..1. */
export function calmShare(events: readonly BehaviorEvent[], durationMs: number): number {
  if (durationMs <= 0) return 0;
  let busyMs = 0;
  let until = 0;
  for (const event of [...events].sort((a, b) => a.startMs - b.startMs)) {
    busyMs += Math.max(0, Math.min(event.endMs, durationMs) - Math.max(event.startMs, until));
    until = Math.max(until, event.endMs);
  }
  return Math.min(1, Math.max(0, 1 - busyMs / durationMs));
}
