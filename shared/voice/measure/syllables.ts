import type { Hop } from './hops.ts';

/** Between two nuclei the level falls by at least so much, in dB (de Jong and Wempe 2009). */
const DIP = 2;
/** So far below the loudest there is no nucleus, in dB (de Jong and Wempe 2009). */
const BELOW_LOUDEST = 25;
/** The loudest is what is loudest now: it is forgotten by so much a second, in dB. Ours. */
const FORGETS = 0.5;

/** Finds the nuclei of syllables, one hop after the other. */
export interface Syllables {
  /** Gives when a nucleus was, as soon as the level has fallen after it; undefined otherwise. */
  push(hop: Hop): number | undefined;
}

/**
 * Nuclei as de Jong and Wempe count them (Behavior Research Methods 41, 2009): peaks of intensity in speech that are voiced, with a dip to the next
 * one. They looked at a whole file; here a peak is told by the dip after it.
 */
export function createSyllables(): Syllables {
  let loudest = Number.NEGATIVE_INFINITY;
  let lastMs: number | undefined;
  let peak: Hop | undefined;
  let isVoiced = false;
  let lowest = Number.POSITIVE_INFINITY;
  return {
    push(hop) {
      const { timeMs, level, speech, pitch } = hop;
      if (lastMs !== undefined) loudest -= (FORGETS * (timeMs - lastMs)) / 1000;
      lastMs = timeMs;
      if (speech) loudest = Math.max(loudest, level);
      if (peak === undefined) {
        lowest = Math.min(lowest, level);
        if (level - lowest >= DIP) {
          peak = hop;
          isVoiced = !Number.isNaN(pitch);
        }
        return undefined;
      }
      if (level > peak.level) {
        peak = hop;
        isVoiced = !Number.isNaN(pitch);
        return undefined;
      }
      if (peak.level - level < DIP) return undefined;
      const nucleus = peak.speech && isVoiced && peak.level > loudest - BELOW_LOUDEST ? peak.timeMs : undefined;
      peak = undefined;
      lowest = level;
      return nucleus;
    },
  };
}
