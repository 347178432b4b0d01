import { Autocorrelator } from 'pitchy';
import { RATE } from '../sound/rate.ts';

/** Samples that pitch is read from: 48 ms, three periods of the lowest voice. */
export const PITCH_WINDOW = 768;
/** From a low voice to a child's (Baken and Orlikoff 2000), in Hz. */
const LOWEST = 60;
const HIGHEST = 500;
const SHORTEST = Math.floor(RATE / HIGHEST);
const LONGEST = Math.ceil(RATE / LOWEST);
/** How much of what is heard repeats itself where a voice is, 0 to 1: below it is breath or noise. Praat's own threshold is 0.45. */
const CLEAR = 0.55;
/** The first period that repeats nearly as well as the best one is the period, the others are several of it (McLeod and Wyvill 2005: 0.8 to 1). */
const NEARLY = 0.88;
/** A voice does not leap by an octave within a syllable: what does was counted twice, or by half. */
const OCTAVE = 12;
const NEAR_OCTAVE = 2;
/** Hops that a voice is followed over: 160 ms. */
const FOLLOWED = 10;

/** Reads the pitch of one hop after the other in Hz; NaN where there is none. */
export type PitchReader = (samples: Float32Array) => number;

/**
 * McLeod's method on pitchy's autocorrelation, within the periods that a voice can have. What it gets wrong by an octave against what came just
 * before is put right. A leap that stays is believed: it was the earlier one that was wrong, or another voice.
 */
export function createPitchReader(): PitchReader {
  const correlator = Autocorrelator.forFloat32Array(PITCH_WINDOW);
  const likeness = new Float32Array(PITCH_WINDOW);
  let recent: number[] = [];
  let silentHops = 0;
  let turned = 0;
  return (samples) => {
    correlator.autocorrelate(samples, likeness);
    normalize(likeness, samples);
    const period = periodOf(likeness);
    if (period === undefined) {
      silentHops += 1;
      if (silentHops > FOLLOWED) recent = [];
      return Number.NaN;
    }
    silentHops = 0;
    const found = RATE / period;
    const usual = median(recent);
    const leap = Number.isNaN(usual) ? 0 : semitones(found, usual);
    const isOctave = Math.abs(Math.abs(leap) - OCTAVE) < NEAR_OCTAVE;
    turned = isOctave ? turned + 1 : 0;
    if (turned > FOLLOWED) recent = [];
    const pitch = isOctave && turned <= FOLLOWED ? found * (leap > 0 ? 0.5 : 2) : found;
    recent = [...recent, pitch].slice(-FOLLOWED);
    return pitch;
  };
}

/** Turns the autocorrelation into McLeod's normalized square difference: 1 where a shift by so many samples changes nothing. */
function normalize(likeness: Float32Array, samples: Float32Array): void {
  let both = 2 * (likeness[0] ?? 0);
  for (let lag = 0; lag <= LONGEST + 1; lag++) {
    likeness[lag] = both === 0 ? 0 : (2 * (likeness[lag] ?? 0)) / both;
    both -= (samples[lag] ?? 0) ** 2 + (samples[samples.length - 1 - lag] ?? 0) ** 2;
  }
}

/** The period in samples, between two of them where it lies there; undefined where nothing repeats. */
function periodOf(likeness: Float32Array): number | undefined {
  const peaks: { readonly lag: number; readonly height: number }[] = [];
  for (let lag = SHORTEST; lag <= LONGEST; lag++) {
    const [before, here, after] = [likeness[lag - 1] ?? 0, likeness[lag] ?? 0, likeness[lag + 1] ?? 0];
    if (here < CLEAR || here < before || here <= after) continue;
    const bend = before - 2 * here + after;
    const shift = bend === 0 ? 0 : (before - after) / (2 * bend);
    peaks.push({ lag: lag + shift, height: here - ((before - after) * shift) / 4 });
  }
  const best = Math.max(...peaks.map(({ height }) => height));
  return peaks.find(({ height }) => height >= NEARLY * best)?.lag;
}

/** From one pitch to another, in semitones. */
export function semitones(pitch: number, from: number): number {
  return 12 * Math.log2(pitch / from);
}

/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
