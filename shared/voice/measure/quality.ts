import { HEARING } from '../voiceSignals.ts';
import { createUsual } from './usual.ts';

/** What no microphone gives: below it, its sound is switched off, in shares of full scale. */
const NOTHING = 1e-5;
/** A noise gate is silent between two sentences; for so long is nobody. Ours. */
const SILENT_MS = 8000;
/**
 * So much louder must speech be than what is heard between, in dB: at 5 dB of signal to noise it is 6, at 10 it is 10, and pitch and syllables are
 * still found there (measured, `npm run eval:voice`).
 */
const LEAST_APART = 8;
/** Hops of each before they are compared: half a second of noise, two of speech. */
const LEAST_NOISE = 30;
const LEAST_SPEECH = 125;
/** Above this a sample is at the end of what the microphone can tell. */
const FULL = 0.99;
/** Share of such samples within three seconds that bends how loud something is. Ours. */
const MOST_FULL = 0.002;
const CLIPPED_SAMPLES = 48_000;

/** Watches how well anything is heard. */
export interface Quality {
  samples(samples: Float32Array, startMs: number): void;
  level(level: number, speech: boolean): void;
  /** One of `HEARING`. */
  hearing(timeMs: number): number;
}

export function createQuality(): Quality {
  const speech = createUsual({ min: -140, max: 0, step: 0.5 });
  const between = createUsual({ min: -140, max: 0, step: 0.5 });
  let soundMs: number | undefined;
  let full = 0;
  return {
    samples(samples, startMs) {
      let loudest = 0;
      let over = 0;
      for (const sample of samples) {
        const size = Math.abs(sample);
        if (size > loudest) loudest = size;
        if (size > FULL) over += 1;
      }
      soundMs ??= startMs;
      if (loudest > NOTHING) soundMs = startMs;
      full = full * (1 - samples.length / CLIPPED_SAMPLES) + over / CLIPPED_SAMPLES;
    },
    level(level, isSpeech) {
      (isSpeech ? speech : between).add(level);
    },
    hearing(timeMs) {
      if (soundMs !== undefined && timeMs - soundMs >= SILENT_MS) return HEARING.silent;
      const isKnown = speech.count() >= LEAST_SPEECH && between.count() >= LEAST_NOISE;
      if (isKnown && speech.at(0.5) - between.at(0.5) < LEAST_APART) return HEARING.noisy;
      return full > MOST_FULL ? HEARING.clipped : HEARING.clear;
    },
  };
}
