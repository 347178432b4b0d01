import type { Score } from './score.ts';

/** What a behavior is to reach before it may be on by default. */
export interface Goals {
  /** At least. */
  readonly f1: number;
  /** Onset error in ms that nine in ten may not exceed, beyond the duration from which the behavior counts. */
  readonly onsetMs: number;
  /** False alarms in ten calm minutes, at most. */
  readonly inTenCalmMinutes: number;
}

export const TRACK_GOALS: Goals = { f1: 0.95, onsetMs: 400, inTenCalmMinutes: 1 };
/** Films have a few labels of each behavior: one early event among three says nothing about nine in ten. */
export const FILM_GOALS: Goals = { f1: 0.85, onsetMs: Number.POSITIVE_INFINITY, inTenCalmMinutes: 1 };

/**
 * One line for each goal that a behavior does not reach. A behavior without labels reaches nothing and misses nothing.
 *
 * @param lasts The duration in ms from which each behavior counts, by id.
 */
export function shortfalls(
  scores: readonly Score[],
  goals: Goals,
  lasts: Readonly<Record<string, number>>,
): readonly string[] {
  return scores.flatMap(({ behavior, f1, onset, inTenCalmMinutes, missed, falseAlarms }) => {
    const latest = goals.onsetMs + (lasts[behavior] ?? 0);
    return [
      ...(f1 < goals.f1
        ? [`${behavior}: F1 ${f1.toFixed(3)}, not ${goals.f1} (${missed} missed, ${falseAlarms} false)`]
        : []),
      ...(onset.p90 > latest ? [`${behavior}: onset ${Math.round(onset.p90)} ms off, not within ${latest} ms`] : []),
      ...(inTenCalmMinutes > goals.inTenCalmMinutes
        ? [`${behavior}: ${inTenCalmMinutes.toFixed(2)} false alarms in ten calm minutes`]
        : []),
    ];
  });
}

/** The same in a sentence, and when there is none that too. */
export function goalsInWords(short: readonly string[]): string {
  return short.length === 0
    ? 'Every labelled behavior reaches its goals.'
    : `Goals not reached: ${short.join('; ')}. What does not reach them is to be off by default.`;
}
