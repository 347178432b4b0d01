/** Chooses frames for observation: at most `rate` a second, each frame once, without drifting off the beat. */
export interface Sampler {
  /** Whether the frame at `timeMs` is one to look at. Asked once for every frame, with rising times. */
  isDue(timeMs: number): boolean;
}

/** A frame may come this share of the beat early and still count: film clocks round, camera clocks jitter. */
const EARLY = 0.1;

/**
 * A beat of `rate` a second from the first frame on. A frame is due when the next beat has come; beats that no frame
 * met are left out, so a film slower than the rate gives each of its frames once, and a gap gives one frame.
 */
export function createSampler(rate: number): Sampler {
  const period = 1000 / rate;
  let origin: number | undefined;
  let nextBeat = 0;
  return {
    isDue(timeMs) {
      origin ??= timeMs;
      const beats = (timeMs - origin) / period + EARLY;
      if (beats < nextBeat) return false;
      nextBeat = Math.floor(beats) + 1;
      return true;
    },
  };
}
