import { RATE } from '../../../shared/voice/sound/rate.ts';
import { createResampler } from '../../../shared/voice/sound/resample.ts';
import { createNoise } from '../../../shared/voice/voice.fixture.ts';
import type { Sound } from './listen.ts';

/** Under what a voice is heard. Each is given the same voice. */
export const ROOMS = {
  clean: (sound: Sound) => sound,
  'noise 20 dB': (sound: Sound) => withNoise(sound, 20),
  'noise 10 dB': (sound: Sound) => withNoise(sound, 10),
  'noise 5 dB': (sound: Sound) => withNoise(sound, 5),
  reverberant: reverberant,
  telephone: telephone,
};

/** @param apart How far below the voice, on average, in dB. */
export function withNoise({ rate, samples }: Sound, apart: number): Sound {
  const noise = createNoise(5);
  const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
  const height = Math.sqrt(3 * power * 10 ** (-apart / 10));
  return { rate, samples: samples.map((each) => each + height * noise()) };
}

/** A room that takes 0.6 s to fall silent: four combs and two passes of all (Schroeder 1962). */
function reverberant({ rate, samples }: Sound): Sound {
  const wet = new Float32Array(samples.length);
  for (const delayS of [0.0297, 0.0371, 0.0411, 0.0437]) {
    const delay = Math.round(delayS * rate);
    const gain = 10 ** ((-3 * delayS) / 0.6);
    const line = new Float32Array(samples.length);
    for (let at = 0; at < line.length; at++) {
      line[at] = (samples[at] ?? 0) + gain * (line[at - delay] ?? 0);
      wet[at] = (wet[at] ?? 0) + (line[at] ?? 0) / 4;
    }
  }
  return { rate, samples: samples.map((each, at) => 0.6 * each + 0.3 * (wet[at] ?? 0)) };
}

/** 8 kHz, 300 to 3400 Hz, eight bits of mu-law. */
function telephone({ rate, samples }: Sound): Sound {
  const wide = createResampler(rate).push(samples);
  const narrow = new Float32Array(wide.length >> 1);
  let [low, high] = [0, 0];
  for (let at = 0; at < narrow.length; at++) {
    const sample = ((wide[2 * at] ?? 0) + (wide[2 * at + 1] ?? 0)) / 2;
    low += 0.21 * (sample - low);
    high = sample - low;
    const law = (Math.sign(high) * Math.log1p(255 * Math.min(1, Math.abs(high)))) / Math.log(256);
    const step = Math.round(law * 127) / 127;
    narrow[at] = (Math.sign(step) * (256 ** Math.abs(step) - 1)) / 255;
  }
  return { rate: RATE / 2, samples: narrow };
}

/** One after the other, with `seconds` of a quiet room between. */
export function inRow(sounds: readonly Sound[], seconds: number): Sound {
  const [first] = sounds;
  if (first === undefined) throw new Error('There is no sound.');
  const noise = createNoise(9);
  const parts = sounds.flatMap(({ samples }) => [samples, new Float32Array(Math.round(seconds * first.rate))]);
  const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { rate: first.rate, samples: samples.map((each) => each + 0.0004 * noise()) };
}
