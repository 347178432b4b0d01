import type { Glance } from './glance.ts';

/** The one thing to practice next. */
export interface Practice {
  readonly behavior: string;
  readonly times: number;
  /** Milliseconds. */
  readonly totalMs: number;
  readonly when: Glance['tallies'][number]['when'];
  /** The take in which it was seen, its strongest moment (ms), and the picture of that moment. */
  readonly id: string;
  readonly startMs: number;
  readonly strip: string | undefined;
  /** In so many takes in a row it was seen, the newest one included. */
  readonly takesInARow: number;
}

/**
 * What is worth the most to practice: the weightiest habit of the newest take (`shared/summary/tallies.ts`). Null when nothing of it
 * is worth a second look.
 *
 * @param takes Newest first.
 */
export function nextToPractice(takes: readonly Glance[]): Practice | null {
  const [newest] = takes;
  const habit = newest?.tallies.find(({ kind }) => kind === 'habit');
  if (newest === undefined || habit === undefined) return null;
  const { behavior, times, totalMs, when, startMs, strip } = habit;
  const without = takes.findIndex(({ tallies }) => !tallies.some((tally) => tally.behavior === behavior));
  const takesInARow = without === -1 ? takes.length : without;
  return { behavior, times, totalMs, when, id: newest.id, startMs, strip, takesInARow };
}
