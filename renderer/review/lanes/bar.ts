import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Shown } from './view.ts';

/** Shorter than this, a bar could neither be seen nor pressed. CSS pixels. */
export const LEAST_WIDTH = 9;
/** The mildest bar is so high, as a share of the severest. */
const LEAST_HEIGHT = 0.25;

export interface Bar {
  /** CSS pixels from the left edge of what is in sight. */
  readonly left: number;
  readonly width: number;
  /** How severe it was, as a share of the lane's height. */
  readonly height: number;
}

/** Where a moment's bar stands in what is in sight; null when it is not in it. */
export function barIn(
  { startMs, endMs, severity }: Pick<BehaviorEvent, 'startMs' | 'endMs' | 'severity'>,
  { fromMs, toMs, width }: Pick<Shown, 'fromMs' | 'toMs' | 'width'>,
): Bar | null {
  const perMs = width / (toMs - fromMs || 1);
  const left = (startMs - fromMs) * perMs;
  const wide = Math.max(LEAST_WIDTH, (endMs - startMs) * perMs);
  if (left > width || left + wide < 0) return null;
  return { left, width: wide, height: LEAST_HEIGHT + (1 - LEAST_HEIGHT) * severity };
}
