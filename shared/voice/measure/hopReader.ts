import type { SoundFrame } from '../sound/onClock.ts';
import { FRAME, RATE } from '../sound/rate.ts';
import { createKWeighting } from './filters.ts';
import { createBands } from './hesitations.ts';
import { HOP, type Hop } from './hops.ts';
import { LEVEL_WINDOW, levelOf } from './level.ts';
import { createPitchReader, PITCH_WINDOW } from './pitch.ts';

/** How sure it must be that somebody speaks for speech to begin, and how unsure for it to end: Silero's own. */
const BEGINS = 0.5;
const ENDS = 0.35;
/** From the middle of the window to its end, in frames. */
const BEHIND = LEVEL_WINDOW / 2 / FRAME;
const MIDDLE = (LEVEL_WINDOW - PITCH_WINDOW) / 2;

/** Measures one frame after the other. What is measured lies 64 ms back: it is the middle of what has been heard. */
export type HopReader = (frame: SoundFrame, speech: number) => Hop[];

/** @param speech In what is returned: how sure it is that somebody speaks in the frame, 0 to 1. */
export function createHopReader(): HopReader {
  const weigh = createKWeighting();
  const bandsOf = createBands();
  const pitchOf = createPitchReader();
  const heard = new Float32Array(LEVEL_WINDOW);
  let probabilities: number[] = [];
  let isSpeech = false;
  const powers: number[] = [];
  const bands: number[][] = [];

  return ({ startMs, samples }, speech) => {
    probabilities = [...probabilities, speech].slice(-BEHIND - 1);
    const hops: Hop[] = [];
    for (let from = 0; from < FRAME; from += HOP) {
      const fresh = samples.subarray(from, from + HOP);
      heard.copyWithin(0, HOP);
      heard.set(fresh, LEVEL_WINDOW - HOP);
      let power = 0;
      for (const sample of fresh) power += weigh(sample) ** 2;
      powers.push(power / HOP);
      bands.push(bandsOf(fresh));
      if (powers.length > LEVEL_WINDOW / 2 / HOP) {
        powers.shift();
        bands.shift();
      }
      const endMs = startMs + ((from + HOP) * 1000) / RATE;
      // The first half of a frame completes what lies one frame further back.
      const sure = probabilities[from === 0 ? 0 : 1] ?? 0;
      isSpeech = sure >= (isSpeech ? ENDS : BEGINS);
      hops.push({
        timeMs: endMs - (LEVEL_WINDOW * 500) / RATE,
        speech: isSpeech,
        pitch: pitchOf(heard.subarray(MIDDLE, MIDDLE + PITCH_WINDOW)),
        level: levelOf(heard),
        power: powers[0] ?? 0,
        bands: bands[0] ?? [],
      });
    }
    return hops;
  };
}
