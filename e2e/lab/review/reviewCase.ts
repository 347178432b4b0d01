import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import type { Item } from '../judges/item.ts';
import { figureOf } from './figure.ts';
import type { ReviewCase } from './labReview.ts';

/** Observations further apart than this are shown; more of them nobody would see. */
const APART_MS = 70;

/** A case as the review page shows it. */
export function reviewCase({ key, labels, frames }: Item): ReviewCase {
  const shown: ReviewCase['frames'] = [];
  let aspect = 1;
  let hands: LandmarkFrame['hands'];
  for (const made of frames()) {
    // Between its turns the hand network does not run; what it found stands until then.
    hands = made.hands ?? hands;
    const frame = hands === undefined ? made : { ...made, hands };
    aspect = frame.width / frame.height;
    if (frame.timeMs - (shown.at(-1)?.timeMs ?? Number.NEGATIVE_INFINITY) < APART_MS) continue;
    const lines = figureOf(frame).map(({ points, ...line }) => ({ ...line, points: points.map(rounded) }));
    shown.push({ timeMs: Math.round(frame.timeMs), lines });
  }
  return { key, durationMs: labels.durationMs, aspect, labels: labels.behaviors, frames: shown };
}

/** To a tenth of a pixel of the page. */
function rounded(value: number): number {
  return Math.round(value * 5000) / 5000;
}
