import { RATE } from './sound/rate.ts';

/** How somebody speaks who was never there: a source of pulses through the resonances of a mouth, a syllable at a time. */
export interface Spoken {
  /** Syllables a second. */
  readonly rate: number;
  /** Hz, from 0 to 1 through the phrase. */
  readonly pitch: (share: number) => number;
  /** Of the pulses. At 0.05 the loudest vowel reaches half of full scale. */
  readonly loudness?: number;
}

/** First three formants of vowels, in Hz (Peterson and Barney 1952). */
const VOWELS = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [530, 1840, 2480],
  [300, 870, 2240],
  [570, 840, 2410],
] as const;
const WIDTHS = [80, 100, 140] as const;

/** The same numbers on every run, between -1 and 1. */
export function createNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** `seconds` of speech: syllables of a hiss and a vowel each, without a pause. */
export function speak(seconds: number, { rate, pitch, loudness = 0.05 }: Spoken, seed = 1): Float32Array {
  const out = new Float32Array(Math.round(seconds * RATE));
  const noise = createNoise(seed);
  const resonators = WIDTHS.map(createResonator);
  let phase = 0;
  for (let at = 0; at < out.length; at++) {
    const time = at / RATE;
    const syllable = Math.floor(time * rate);
    const place = time * rate - syllable;
    // A consonant takes the first third, and the vowel swells and falls.
    const voiced = place < 0.3 ? 0 : Math.sin((Math.PI * (place - 0.3)) / 0.7) ** 0.5;
    const hiss = place < 0.25 ? 0.05 * Math.sin((Math.PI * place) / 0.25) : 0;
    phase += pitch(time / seconds) / RATE;
    let pulse = 0;
    if (phase >= 1) {
      phase -= 1;
      pulse = 1;
    }
    const vowel = VOWELS[(syllable * 3 + (syllable % 2)) % VOWELS.length] ?? VOWELS[0];
    const next = VOWELS[((syllable + 1) * 3 + ((syllable + 1) % 2)) % VOWELS.length] ?? VOWELS[0];
    const glide = place < 0.7 ? 0 : (place - 0.7) / 0.6;
    let sound = 0;
    for (const [index, resonate] of resonators.entries()) {
      const frequency = (vowel[index] ?? 0) * (1 - glide) + (next[index] ?? 0) * glide;
      sound += resonate(pulse * voiced, frequency) / (index + 1);
    }
    out[at] = loudness * (sound + hiss * noise());
  }
  return out;
}

/** `seconds` of one vowel, held as "um" is. */
export function hold(seconds: number, hertz: number, loudness = 0.05): Float32Array {
  const out = new Float32Array(Math.round(seconds * RATE));
  const resonators = WIDTHS.map(createResonator);
  let phase = 0;
  for (let at = 0; at < out.length; at++) {
    phase += hertz / RATE;
    const pulse = phase >= 1 ? 1 : 0;
    phase -= pulse;
    const swell = Math.min(1, at / 800, (out.length - at) / 800);
    for (const [index, resonate] of resonators.entries())
      out[at] = (out[at] ?? 0) + (loudness * swell * resonate(pulse, [600, 1100, 2400][index] ?? 0)) / (index + 1);
  }
  return out;
}

/** `seconds` of a quiet room. */
export function rest(seconds: number, loudness = 0.0005, seed = 7): Float32Array {
  const noise = createNoise(seed);
  return Float32Array.from({ length: Math.round(seconds * RATE) }, () => loudness * noise());
}

export function joined(...parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function createResonator(width: number): (sample: number, frequency: number) => number {
  let [y1, y2] = [0, 0];
  const radius = Math.exp((-Math.PI * width) / RATE);
  return (sample, frequency) => {
    const y0 = sample + 2 * radius * Math.cos((2 * Math.PI * frequency) / RATE) * y1 - radius * radius * y2;
    [y2, y1] = [y1, y0];
    return y0;
  };
}
