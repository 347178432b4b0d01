import type { HandLandmarks, LandmarkFrame } from '../landmarks.ts';

/** The hand network takes its turn about twice a second; what it saw stands until the next, which may be missed once. */
const HANDS_STAND_MS = 900;

/** Remembers what the hand network saw last; undefined when that is too long ago to be true, or it never looked. */
export function createFoundHands(): (frame: LandmarkFrame) => readonly HandLandmarks[] | undefined {
  let found: { readonly timeMs: number; readonly hands: readonly HandLandmarks[] } | undefined;
  return ({ timeMs, hands }) => {
    if (hands) found = { timeMs, hands };
    return found !== undefined && timeMs - found.timeMs <= HANDS_STAND_MS ? found.hands : undefined;
  };
}
