import { describe, expect, test } from 'vitest';
import { createListener, type VoiceRow } from './listener.ts';
import { createOnClock } from './sound/onClock.ts';
import { RATE } from './sound/rate.ts';
import { createNoise, hold, joined, rest, speak } from './voice.fixture.ts';
import { HEARING } from './voiceSignals.ts';

const lively = (share: number) => 140 + 30 * Math.sin(share * 17) - 20 * share;

/** A sound, and where somebody speaks in it: the network that tells speech is judged by itself. */
type Part = readonly [sound: Float32Array, isSpeech: boolean];
const said = (sound: Float32Array): Part => [sound, true];
const quiet = (seconds: number): Part => [rest(seconds), false];

function rowsOf(...parts: readonly Part[]): VoiceRow[] {
  const listener = createListener();
  const sound = joined(...parts.map(([each]) => each));
  const ends: number[] = [];
  for (const [each] of parts) ends.push((ends.at(-1) ?? 0) + (each.length * 1000) / RATE);
  const speechAt = (timeMs: number) => (parts[ends.findIndex((end) => timeMs < end)]?.[1] === true ? 1 : 0);
  const frames = createOnClock().push({ timeMs: 0, rate: RATE, channels: [sound] });
  return frames.flatMap((frame) => listener.push(frame, speechAt(frame.startMs + 16)));
}

const at = (rows: readonly VoiceRow[], timeMs: number) => {
  const row = rows.find((each) => each.timeMs === timeMs);
  if (row === undefined) throw new Error(`Nothing is told of ${timeMs} ms.`);
  return row.values;
};
const last = (rows: readonly VoiceRow[]) => {
  const row = rows.at(-1);
  if (row === undefined) throw new Error('Nothing is told.');
  return row.values;
};

describe('a voice', () => {
  test.each([3, 4.5, 6])('of %f syllables a second is heard at its rate, within 8 %', (rate) => {
    const { syllableRate } = last(rowsOf(said(speak(12, { rate, pitch: lively }))));
    expect(Math.abs(syllableRate / rate - 1)).toBeLessThan(0.08);
  });

  test.each([90, 150, 240, 330])('at %i Hz is heard at its pitch, within 3 %', (hertz) => {
    const steps = rowsOf(
      said(speak(10, { rate: 4, pitch: () => hertz })),
      said(speak(3, { rate: 4, pitch: () => hertz * 2 ** (4 / 12) })),
    );
    const later = steps.filter(({ timeMs }) => timeMs > 10_500).map(({ values }) => values.pitch);
    const known = later.filter((pitch) => !Number.isNaN(pitch)).sort((a, b) => a - b);
    // Four semitones higher than what it was mostly: 3 % are half a semitone.
    expect(Math.abs((known[Math.floor(known.length / 2)] ?? 0) - 4)).toBeLessThan(0.5);
    expect(known.filter((pitch) => Math.abs(pitch - 4) > 3).length / known.length).toBeLessThan(0.05);
  });

  test('that stays on one note has no range, and one that moves has its own', () => {
    const flat = last(rowsOf(said(speak(15, { rate: 4, pitch: () => 120 }))));
    const moved = last(rowsOf(said(speak(15, { rate: 4, pitch: (share) => 120 * 2 ** (Math.sin(share * 60) / 4) }))));
    expect(flat.pitchRange).toBeLessThan(0.3);
    // A sine of three semitones to each side: its 10 and 90 % lie 5.7 apart.
    expect(Math.abs(moved.pitchRange - 5.7 / 2.563)).toBeLessThan(0.4);
  });

  test('that gets faster and quieter is told from itself', () => {
    const usual = speak(40, { rate: 4, pitch: lively });
    const hurried = speak(14, { rate: 5.6, pitch: lively, loudness: 0.05 * 10 ** (-10 / 20) });
    const rows = rowsOf(quiet(1), said(usual), said(hurried));
    expect(at(rows, 39_000).pace).toBeCloseTo(1, 1);
    expect(Math.abs(at(rows, 39_000).loudness)).toBeLessThan(1);
    expect(Math.abs(last(rows).pace - 1.4)).toBeLessThan(0.08 * 1.4);
    expect(Math.abs(last(rows).loudness + 10)).toBeLessThan(1);
  });

  test('that pauses is known to pause, to within 80 ms, and not before it began', () => {
    const rows = rowsOf(
      quiet(3),
      said(speak(6, { rate: 4, pitch: lively })),
      quiet(5),
      said(speak(3, { rate: 4, pitch: lively })),
    );
    expect(at(rows, 2800).pause).toBe(0);
    expect(Math.abs(at(rows, 13_000).pause - 4)).toBeLessThan(0.08);
    expect(at(rows, 14_400).pause).toBe(0);
    expect(Math.abs(at(rows, 16_000).speechRun - 2)).toBeLessThan(0.08);
    expect(Math.abs(at(rows, 8000).speechRun - 5)).toBeLessThan(0.08);
  });

  test('that holds a vowel is heard to, and one that speaks is not', () => {
    const talk = speak(5, { rate: 4, pitch: lively });
    const um = [said(hold(0.7, 120)), quiet(0.3)] as const;
    const rows = rowsOf(said(talk), quiet(0.4), ...um, said(talk), quiet(0.4), ...um, ...um);
    expect(at(rows, 5000).fillers).toBe(0);
    expect(last(rows).fillers).toBe(3);
  });
});

describe('what cannot be judged', () => {
  const talk = speak(6, { rate: 4, pitch: lively });

  test('a microphone that is switched off for a minute is silent, not a pause', () => {
    const rows = rowsOf(said(talk), [new Float32Array(60 * RATE), false]);
    expect(at(rows, 60_000)).toMatchObject({ hearing: HEARING.silent, pause: Number.NaN, speechRun: Number.NaN });
  });

  test('a sound at 0 dBFS is too loud to say how loud it is', () => {
    const clipped = speak(20, { rate: 4, pitch: lively, loudness: 1 }).map((each) => Math.max(-1, Math.min(1, each)));
    const { hearing, loudness, syllableRate } = last(rowsOf(said(clipped)));
    expect(hearing).toBe(HEARING.clipped);
    expect(loudness).toBeNaN();
    expect(syllableRate).not.toBeNaN();
  });

  test.each([
    [3, HEARING.noisy],
    [20, HEARING.clear],
  ])('noise %i dB below the voice', (apart, hearing) => {
    const noise = createNoise(3);
    const parts = [said(talk), quiet(2), said(talk)];
    const power = talk.reduce((sum, each) => sum + each * each, 0) / talk.length;
    // Evenly spread noise of this height has this power.
    const height = Math.sqrt(3 * power * 10 ** (-apart / 10));
    const noisy = parts.map(([sound, isSpeech]): Part => [sound.map((each) => each + height * noise()), isSpeech]);
    expect(last(rowsOf(...noisy)).hearing).toBe(hearing);
  });

  test('after a hole nobody knows since when nobody has spoken', () => {
    const listener = createListener();
    const clock = createOnClock();
    const hear = (timeMs: number, sound: Float32Array, speech: number) =>
      clock.push({ timeMs, rate: RATE, channels: [sound] }).flatMap((frame) => listener.push(frame, speech));
    hear(0, talk, 1);
    expect(last(hear(60_000, rest(3), 0)).pause).toBe(0);
  });
});
