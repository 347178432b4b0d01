import { isYesOrNo } from '../signals/signals.ts';
import type { BehaviorEvent } from '../timeline.ts';
import type { Words } from './words.ts';

/** A measured value and its limit as short texts, for a table and for a bar with a mark on it. */
export interface MeasuredAmounts {
  readonly value: string;
  /** "25°"; "at least 87%" where less is the habit. */
  readonly limit: string;
  /** Beside the mark. A score is in no unit that a person knows: there the mark says only which side of it counts. */
  readonly mark: string;
}

/**
 * What the sentence about the measurement leaves to show. Nothing where the answer is yes or no, and nothing for a strength:
 * its best instant tells less than "within 12°".
 */
export function measuredAmounts(words: Words, { kind, measured }: BehaviorEvent): MeasuredAmounts | undefined {
  const { signal, value, threshold, unit } = measured;
  if (kind === 'strength' || isYesOrNo(signal)) return undefined;
  const { review } = words;
  const amount = words.amounts[unit];
  const below = value < threshold;
  const limit = below ? review.atLeast(amount(threshold)) : amount(threshold);
  const mark = below ? limit : review.threshold(limit);
  return { value: amount(value), limit, mark: unit === 'score' ? review.countsFrom[below ? 'below' : 'above'] : mark };
}
