import type { BehaviorEvent, Unit } from '../../rehearsal/timeline.ts';
import { isYesOrNo } from '../../signals/signals.ts';
import type { Words } from '../words.ts';
import { amountOf } from './amounts.ts';

/** A measured value and its limit as short texts, for a table and for a bar with a mark on it. */
export interface MeasuredAmounts {
  readonly value: string;
  /** "25°"; "at least 87%" where less is the habit. Of what it is a share, the value or the sentence says. */
  readonly limit: string;
  /** Beside the mark. A score is in no unit that a person knows: there the mark says only which side of it counts. */
  readonly mark: string;
}

const OF_THE_BODY: ReadonlySet<Unit> = new Set(['faces', 'shoulders', 'shouldersPerSecond']);

/**
 * What the sentence about the measurement leaves to show. Nothing where the answer is yes or no, and nothing for a strength:
 * its best instant tells less than "within 12°".
 */
export function measuredAmounts(words: Words, { kind, measured }: BehaviorEvent): MeasuredAmounts | undefined {
  const { signal, value, threshold, unit } = measured;
  if (kind === 'strength' || isYesOrNo(signal)) return undefined;
  const { review } = words;
  const below = value < threshold;
  const number = OF_THE_BODY.has(unit) ? words.amounts.percent({ value: threshold }) : amountOf(words, unit, threshold);
  const limit = below ? review.atLeast({ value: number }) : number;
  const mark = below ? limit : review.threshold({ value: limit });
  return {
    value: amountOf(words, unit, value),
    limit,
    mark: unit === 'score' ? review.countsFrom[below ? 'below' : 'above'] : mark,
  };
}
