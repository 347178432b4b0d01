import type { BehaviorEvent } from '../rehearsal/timeline.ts';
import type { Glance } from './glance.ts';

/** One behavior over the takes of a talk. */
export interface Progress {
  readonly behavior: string;
  readonly kind: BehaviorEvent['kind'];
  /** Moments a minute of judged time, oldest take first; null where a take could not tell. */
  readonly perMinute: readonly (number | null)[];
  readonly trend: 'better' | 'worse' | 'same' | 'unknown';
}

/** Less than this could be judged, and a moment more or less would change everything: half a minute. Ours. */
const TOO_SHORT_MS = 30_000;
/** Moments a minute: less than one in four minutes more or less is how takes differ anyway. Ours. */
const SAME = 0.25;

/**
 * How each behavior goes over the takes, the one that is most frequent in any take first, habits above strengths. A behavior that was not
 * seen once in any take is left out.
 *
 * @param takes Oldest first.
 * @param most So many habits at most; of strengths one less than half as many.
 */
export function progressOf(takes: readonly Glance[], most = 4): Progress[] {
  const kinds = new Map(takes.flatMap(({ tallies }) => tallies.map(({ behavior, kind }) => [behavior, kind] as const)));
  const all = [...kinds].map(([behavior, kind]): Progress => {
    const perMinute = takes.map((take) => rateOf(take, behavior));
    return { behavior, kind, perMinute, trend: trendOf(perMinute, kind) };
  });
  const known = all.filter(({ perMinute }) => perMinute.filter((rate) => rate !== null).length >= 2);
  const sorted = known.sort((a, b) => highest(b) - highest(a) || a.behavior.localeCompare(b.behavior));
  const of = (wanted: BehaviorEvent['kind']) => sorted.filter(({ kind }) => kind === wanted);
  return [...of('habit').slice(0, most), ...of('strength').slice(0, Math.max(1, most / 2 - 1))];
}

function rateOf({ tallies, unseenMs }: Glance, behavior: string): number | null {
  const tally = tallies.find((one) => one.behavior === behavior);
  const judgedMs = tally?.judgedMs ?? unseenMs[behavior] ?? 0;
  return perMinuteOf(tally?.times ?? 0, judgedMs);
}

/** Moments a minute; null when too little could be judged to tell. */
export function perMinuteOf(times: number, judgedMs: number): number | null {
  return judgedMs < TOO_SHORT_MS ? null : (times * 60_000) / judgedMs;
}

/** What became of a behavior, from one rate to a later one, both in moments a minute. */
export function changeOf(
  first: number | null | undefined,
  last: number | null | undefined,
  kind: BehaviorEvent['kind'],
): Progress['trend'] {
  if (first == null || last == null) return 'unknown';
  if (Math.abs(last - first) < SAME) return 'same';
  return last < first === (kind === 'habit') ? 'better' : 'worse';
}

/** From the first take that can tell to the last. */
function trendOf(perMinute: readonly (number | null)[], kind: BehaviorEvent['kind']): Progress['trend'] {
  const known = perMinute.filter((rate) => rate !== null);
  return known.length < 2 ? 'unknown' : changeOf(known[0], known.at(-1), kind);
}

function highest({ perMinute }: Progress): number {
  return Math.max(...perMinute.map((rate) => rate ?? 0));
}
