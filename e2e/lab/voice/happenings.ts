import type { BehaviorId } from '../../../shared/behaviors/catalogue.ts';
import { createResampler } from '../../../shared/voice/sound/resample.ts';
import { hold } from '../../../shared/voice/voice.fixture.ts';
import type { Sound } from './listen.ts';
import { espeak } from './programs.ts';
import { inRow } from './rooms.ts';
import { TEXTS, type VoiceLanguage } from './texts.ts';

/** A habit or a strength that is put into calm speech, and where. */
export interface Happening {
  readonly behavior: BehaviorId;
  readonly sound: Sound;
  readonly startMs: number;
  readonly endMs: number;
}

const CALM = { speed: 150 };
const REST_S = 0.5;

const spoken = (
  language: VoiceLanguage,
  manner: Parameters<typeof espeak>[2],
  texts = TEXTS[language] as readonly string[],
) => Promise.all(texts.map((text) => espeak(language, text, manner))).then((sounds) => inRow(sounds, REST_S));

/** Calm speech of so many rounds of the text, at three voices. */
export async function calm(language: VoiceLanguage, rounds: number): Promise<Sound> {
  const voices = await Promise.all([40, 45, 55].map((pitch) => spoken(language, { ...CALM, pitch })));
  return inRow(
    Array.from({ length: rounds }, (_, round) => voices[round % voices.length] ?? voices[0]).flatMap(
      (each) => each ?? [],
    ),
    REST_S,
  );
}

/** Each behavior once, after and before calm speech. */
export async function happenings(language: VoiceLanguage): Promise<Happening[]> {
  const usual = await spoken(language, CALM);
  const after = await spoken(language, CALM, TEXTS[language].slice(0, 3));
  const between = async (behavior: BehaviorId, made: Sound): Promise<Happening> => {
    const lengthMs = ({ samples, rate }: Sound) => (samples.length * 1000) / rate;
    const startMs = lengthMs(usual) + REST_S * 1000;
    return { behavior, sound: inRow([usual, made, after], REST_S), startMs, endMs: startMs + lengthMs(made) };
  };
  const scaled = ({ rate, samples }: Sound, by: number): Sound => ({ rate, samples: samples.map((each) => each * by) });
  const vowel = (hertz: number): Sound => {
    const up = hold(0.7, hertz, 0.02);
    return { rate: usual.rate, samples: stretched(up, usual.rate) };
  };
  const texts = TEXTS[language] as readonly string[];
  const words = await Promise.all(
    texts.slice(0, 6).map((text) => espeak(language, text.split(/[ ,]+/).slice(0, 3).join(' '), CALM)),
  );
  return [
    await between('rushing', await spoken(language, { speed: 225 })),
    await between('dragging', await spoken(language, { speed: 95 })),
    await between('monotone', await spoken(language, { ...CALM, range: 0 })),
    await between('varied-pitch', await spoken(language, { ...CALM, range: 250 })),
    await between('too-quiet', scaled(await spoken(language, CALM, texts.slice(0, 4)), 10 ** (-12 / 20))),
    await between('dead-air', { rate: usual.rate, samples: new Float32Array(6 * usual.rate) }),
    await between('no-pauses', await espeak(language, texts.join(' ').replaceAll(/[.,]/g, ''), CALM)),
    await between(
      'filler-run',
      inRow(
        words.flatMap((word, index) => [vowel(index % 2 === 0 ? 105 : 190), word]),
        0.15,
      ),
    ),
  ];
}

/** Sound at 16 kHz at another rate. */
function stretched(samples: Float32Array, rate: number): Float32Array {
  // A resampler brings a rate to 16 kHz: told another rate than it is, it brings it to any.
  return createResampler((16_000 * 16_000) / rate).push(samples);
}
