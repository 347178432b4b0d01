import type { NotJudged } from '../rehearsal/notJudged.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';

/** Where the speaker's face was, in the order in which it is drawn. */
export const SPENT = ['audience', 'away', 'down', 'gone', 'notJudged'] as const;
export type SpentOn = (typeof SPENT)[number];

/** A part of the rehearsal's time. */
export interface Spent {
  readonly on: SpentOn;
  readonly ms: number;
  /** Of the whole rehearsal, 0..1. */
  readonly share: number;
}

interface Stretch {
  readonly on: SpentOn;
  readonly startMs: number;
  readonly endMs: number;
}

const OF_BEHAVIOR: Readonly<Record<string, SpentOn>> = {
  'out-of-frame': 'gone',
  'turned-away': 'away',
  'looking-away': 'away',
  'looking-down': 'down',
};

/** What is said where two hold at once: what was seen goes before what was not, the larger fact before the smaller. */
const FIRST: readonly SpentOn[] = ['gone', 'away', 'down', 'notJudged'];

type Judged = Pick<Timeline, 'events' | 'feedback' | 'judgements'> & {
  readonly rehearsal: Pick<
    Timeline['rehearsal'],
    'durationMs' | 'gaps' | 'notJudged' | 'coverage' | 'foundWith' | 'sensitivities'
  >;
};

/**
 * How the time was spent: facing the audience, looking away or down, out of the picture, or not to be told. The shares add up to 1. Only
 * moments that count are taken off the audience's time, so a glance too short to be one is the audience's. Empty where looking away is not
 * watched for: then nobody knows who was looked at.
 */
export function timeSpent(timeline: Judged): Spent[] {
  const { durationMs, coverage, foundWith, sensitivities = foundWith } = timeline.rehearsal;
  if (durationMs <= 0 || sensitivities?.['looking-away'] === 'off') return [];
  const stretches = [...seen(countedEvents(timeline)), ...unseen(timeline.rehearsal)];
  const spent = new Map<SpentOn, number>(SPENT.map((on) => [on, 0]));
  const add = (on: SpentOn, ms: number) => spent.set(on, (spent.get(on) ?? 0) + ms);
  const edges = [0, durationMs, ...stretches.flatMap(({ startMs, endMs }) => [startMs, endMs])]
    .map((ms) => Math.min(Math.max(0, ms), durationMs))
    .sort((a, b) => a - b);
  for (const [index, fromMs] of edges.entries()) {
    const toMs = edges[index + 1] ?? durationMs;
    if (toMs <= fromMs) continue;
    const here = stretches.filter(({ startMs, endMs }) => startMs <= fromMs && endMs >= toMs);
    add(FIRST.find((on) => here.some((stretch) => stretch.on === on)) ?? 'audience', toMs - fromMs);
  }
  // Older rehearsals know no more than how much was judged, not when.
  if (timeline.rehearsal.notJudged === undefined) {
    const missing = (1 - (coverage?.['looking-away'] ?? 1)) * durationMs - (spent.get('notJudged') ?? 0);
    const moved = Math.min(Math.max(0, missing), spent.get('audience') ?? 0);
    add('audience', -moved);
    add('notJudged', moved);
  }
  return SPENT.map((on) => ({ on, ms: spent.get(on) ?? 0, share: (spent.get(on) ?? 0) / durationMs }));
}

function seen(events: readonly BehaviorEvent[]): Stretch[] {
  return events.flatMap(({ behavior, startMs, endMs }) => {
    const on = OF_BEHAVIOR[behavior];
    return on === undefined ? [] : [{ on, startMs, endMs }];
  });
}

function unseen({ gaps = [], notJudged = [] }: Judged['rehearsal']): Stretch[] {
  const ofFace = notJudged.filter(({ behavior }) => behavior === 'looking-away');
  const told = ({ reason }: NotJudged): SpentOn => (reason === 'nobody' ? 'gone' : 'notJudged');
  return [
    ...ofFace.map((stretch): Stretch => ({ on: told(stretch), startMs: stretch.startMs, endMs: stretch.endMs })),
    ...gaps.map(({ startMs, endMs }): Stretch => ({ on: 'notJudged', startMs, endMs })),
  ];
}
