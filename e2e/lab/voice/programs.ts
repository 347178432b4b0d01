import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Sound } from './listen.ts';
import type { VoiceLanguage } from './texts.ts';

const run = promisify(execFile);
const VOICES: Readonly<Record<VoiceLanguage, string>> = { en: 'en-us', ko: 'ko' };

/** How espeak-ng is to speak. */
export interface Manner {
  /** Its own measure: words a minute. */
  readonly speed: number;
  /** Pitch, 0 to 99. */
  readonly pitch?: number;
  /** How much pitch moves, in percent of the usual. */
  readonly range?: number;
}

/** Throws, saying how to get them, when the programs that make and judge sound are not there. */
export async function needPrograms(): Promise<void> {
  for (const [name, args] of [
    ['espeak-ng', ['--version']],
    ['praat', ['--version']],
  ] as const) {
    await run(name, args).catch(() => {
      throw new Error(`${name} is not installed. On Debian: apt install espeak-ng praat`);
    });
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-voice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What espeak-ng makes of a text. */
export function espeak(
  language: VoiceLanguage,
  text: string,
  { speed, pitch = 45, range = 100 }: Manner,
): Promise<Sound> {
  return inFolder(async (folder) => {
    const file = join(folder, 'spoken.wav');
    const marked = `<speak><prosody range="${range}%">${text}</prosody></speak>`;
    await run('espeak-ng', ['-m', '-v', VOICES[language], '-s', `${speed}`, '-p', `${pitch}`, '-w', file, marked]);
    return readWav(await readFile(file));
  });
}

/** Syllables of a text: the vowels among espeak-ng's own sounds; in Korean each letter block is one. */
export async function syllablesOf(language: VoiceLanguage, text: string): Promise<number> {
  if (language === 'ko') return text.match(/[가-힣]/g)?.length ?? 0;
  const { stdout } = await run('espeak-ng', ['-q', '--ipa', '-v', VOICES[language], text]);
  return stdout.match(/(?:[aeiouæɑɒɔəɚɛɜɝɪʊʌɐᵻ]ː?)+|n̩|l̩/g)?.length ?? 0;
}

function readWav(bytes: Buffer): Sound {
  const data = bytes.subarray(44);
  const samples = Float32Array.from({ length: data.length >> 1 }, (_, at) => data.readInt16LE(2 * at) / 32768);
  return { rate: bytes.readUInt32LE(24), samples };
}

function wavOf({ rate, samples }: Sound): Buffer {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(2 * rate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(2 * samples.length, 40);
  for (const [at, sample] of samples.entries())
    bytes.writeInt16LE(Math.round(32767 * Math.max(-1, Math.min(1, sample))), 44 + 2 * at);
  return bytes;
}

/** What Praat says of a sound. */
export interface Praat {
  /** At each time: pitch in Hz, NaN where there is none, and intensity in dB. */
  readonly at: readonly { readonly timeMs: number; readonly pitch: number; readonly level: number }[];
  readonly nuclei: number;
}

/** De Jong and Wempe's script of 2009 (silence at -25 dB, dips of 2 dB), and pitch and intensity every 16 ms. */
const SCRIPT = `form args
  sentence file
endform
sound = Read from file: file$
length = Get total duration
intensity = To Intensity: 50, 0.016, "yes"
loudest = Get quantile: 0, 0, 0.99
matrix = Down to Matrix
slice = To Sound (slice): 1
points = To PointProcess (extrema): 1, "yes", "no", "Sinc70"
n = Get number of points
k = 0
for i to n
  selectObject: points
  t = Get time from index: i
  selectObject: intensity
  v = Get value at time: t, "Cubic"
  if v > loudest - 25
    k = k + 1
    time[k] = t
    value[k] = v
  endif
endfor
selectObject: sound
voice = To Pitch (ac): 0.02, 30, 4, "no", 0.03, 0.25, 0.01, 0.35, 0.25, 450
count = 0
for i to k - 1
  selectObject: intensity
  lowest = Get minimum: time[i], time[i + 1], "None"
  if abs (value[i] - lowest) > 2
    selectObject: voice
    p = Get value at time: time[i], "Hertz", "Linear"
    if p <> undefined
      count = count + 1
    endif
  endif
endfor
appendInfoLine: "nuclei ", count
selectObject: sound
pitch = To Pitch (ac): 0.016, 60, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, 500
steps = floor (length / 0.016)
for i to steps
  t = i * 0.016
  selectObject: pitch
  p = Get value at time: t, "Hertz", "Linear"
  selectObject: intensity
  v = Get value at time: t, "Cubic"
  appendInfoLine: fixed$ (t * 1000, 0), " ", if p = undefined then 0 else p fi, " ", if v = undefined then -300 else v fi
endfor
`;

export function praat(sound: Sound): Promise<Praat> {
  return inFolder(async (folder) => {
    const [script, file] = [join(folder, 'judge.praat'), join(folder, 'sound.wav')];
    await writeFile(script, SCRIPT);
    await writeFile(file, wavOf(sound));
    const { stdout } = await run('praat', ['--run', script, file], { maxBuffer: 2 ** 26 });
    const [head = '', ...lines] = stdout.trim().split('\n');
    const at = lines.map((line) => {
      const [timeMs = 0, pitch = 0, level = 0] = line.split(' ').map(Number);
      return { timeMs, pitch: pitch === 0 ? Number.NaN : pitch, level };
    });
    return { at, nuclei: Number(head.split(' ')[1]) };
  });
}
