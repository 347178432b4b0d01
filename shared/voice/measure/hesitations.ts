import { bandPass, type Filter } from './filters.ts';
import { HOP, HOP_MS, type Hop } from './hops.ts';
import { inDb } from './level.ts';
import { semitones } from './pitch.ts';

/** Middles of the bands that a vowel is told by, in Hz: an octave each, over the first three formants. */
const BANDS = [250, 500, 1000, 2000, 4000] as const;
/**
 * A vowel that stays for so long is held, not spoken: spoken ones last 60 to 200 ms, and the last one before a pause up to 300 (Klatt 1976). Goto
 * (1999) finds filled pauses by the same two things, a pitch and a spectrum that stay.
 */
const HELD_MS = 360;
const HELD = Math.round(HELD_MS / HOP_MS);
/** How much pitch may move in it, in semitones, and each band on average, in dB. Ours, on spoken and held vowels of espeak-ng. */
const MOST_PITCH = 1.2;
const MOST_BANDS = 1.6;

/** Levels of `BANDS` of one hop after the other, in dB. */
export function createBands(): (samples: Float32Array) => number[] {
  const filters: Filter[] = BANDS.map((frequency) => bandPass(frequency, 1));
  return (samples) =>
    filters.map((filter) => {
      let power = 0;
      for (let at = 0; at < HOP; at++) power += filter(samples[at] ?? 0) ** 2;
      return inDb(power / HOP);
    });
}

/** Finds vowels that are held: "um", "uh", 음, 어, 그. */
export interface Hesitations {
  /** Gives when a vowel began that is now known to be held, once; undefined otherwise. */
  push(hop: Hop): number | undefined;
}

export function createHesitations(): Hesitations {
  let recent: Hop[] = [];
  let told = false;
  return {
    push(hop) {
      if (!hop.speech || Number.isNaN(hop.pitch)) {
        recent = [];
        told = false;
        return undefined;
      }
      recent = [...recent, hop].slice(-HELD);
      const [first] = recent;
      if (first === undefined || recent.length < HELD) return undefined;
      if (!isHeld(recent)) {
        told = false;
        return undefined;
      }
      if (told) return undefined;
      told = true;
      return first.timeMs;
    },
  };
}

function isHeld(hops: readonly Hop[]): boolean {
  const pitches = hops.map(({ pitch }) => pitch);
  if (semitones(Math.max(...pitches), Math.min(...pitches)) > MOST_PITCH) return false;
  const spreads = BANDS.map((_, band) => spread(hops.map(({ bands, level }) => (bands[band] ?? 0) - level)));
  return spreads.reduce((sum, each) => sum + each, 0) / BANDS.length <= MOST_BANDS;
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
