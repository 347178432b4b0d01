import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMixer } from './mix.ts';
import { createOnClock, type SoundFrame } from './onClock.ts';
import { FRAME, RATE } from './rate.ts';
import { createResampler } from './resample.ts';

const tone = (length: number, rate: number, hertz: number, loudness = 0.5) =>
  Float32Array.from({ length }, (_, at) => loudness * Math.sin((2 * Math.PI * hertz * at) / rate));
const energy = (samples: ArrayLike<number>) => Array.from(samples).reduce((sum, each) => sum + each * each, 0);
const all = (frames: readonly SoundFrame[]) => frames.flatMap(({ samples }) => [...samples]);

/** Pushes `samples` in pieces of these lengths, over and over. */
function inPieces(samples: Float32Array, lengths: readonly number[], push: (piece: Float32Array, at: number) => void) {
  for (let at = 0, turn = 0; at < samples.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    push(samples.subarray(at, at + length), at);
    at += length;
  }
}

describe('resampling', () => {
  test.each([8000, 11_025, 22_050, 44_100, 48_000, 96_000])('from %i Hz keeps a tone where it was', (rate) => {
    const out = createResampler(rate).push(tone(rate, rate, 440));
    const wanted = tone(out.length, RATE, 440);
    expect(out.length).toBeGreaterThan(0.99 * RATE);
    expect(out.length).toBeLessThanOrEqual(RATE);
    for (let at = 200; at < out.length - 200; at++)
      expect(Math.abs((out[at] ?? 0) - (wanted[at] ?? 0))).toBeLessThan(0.01);
  });

  test('lets nothing fold back that is too high for the lower rate', () => {
    // Where a sound begins, it holds every pitch.
    const out = createResampler(48_000)
      .push(tone(48_000, 48_000, 12_000))
      .subarray(500);
    expect(Math.sqrt(energy(out) / out.length)).toBeLessThan(0.0005);
  });

  test('gives the same however it arrives', () => {
    const sound = tone(6000, 44_100, 300);
    const whole = [...createResampler(44_100).push(sound)];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 }), (lengths) => {
        const resampler = createResampler(44_100);
        const parts: number[] = [];
        inPieces(sound, lengths, (piece) => parts.push(...resampler.push(piece)));
        expect(parts).toHaveLength(whole.length);
        expect(Math.max(...parts.map((each, at) => Math.abs(each - (whole[at] ?? 0))))).toBeLessThan(1e-3);
      }),
      { numRuns: 20 },
    );
  });
});

describe('mixing', () => {
  const speech = tone(16_000, RATE, 200);
  const hiss = tone(16_000, RATE, 5000, 0.01);

  test('hears speech on one side as loud as it is, and leaves the other side out', () => {
    const mixed = createMixer(RATE)([hiss, speech]);
    expect(energy(mixed) / energy(speech)).toBeGreaterThan(0.95);
  });

  test('does not let a side that is turned round cancel the other', () => {
    const mixed = createMixer(RATE)([speech, speech.map((each) => -each)]);
    expect(energy(mixed) / energy(speech)).toBeCloseTo(1, 3);
  });

  test('hears two sides that are alike as one', () => {
    expect(energy(createMixer(RATE)([speech, speech])) / energy(speech)).toBeCloseTo(1, 3);
  });
});

describe('the clock', () => {
  const second = tone(RATE, RATE, 220);

  test('places each sample where its chunk says, whatever gaps and overlaps there are', () => {
    const step = fc.record({
      gapMs: fc.integer({ min: -150, max: 3000 }),
      lengthMs: fc.integer({ min: 200, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(8000, 44_100, 48_000),
        (steps, rate) => {
          const clock = createOnClock();
          const frames: SoundFrame[] = [];
          const starts: number[] = [];
          let atMs = 500;
          for (const { gapMs, lengthMs } of steps) {
            atMs = Math.max(atMs + gapMs, 0);
            starts.push(atMs);
            const length = Math.round((lengthMs * rate) / 1000);
            frames.push(...clock.push({ timeMs: atMs, rate, channels: [new Float32Array(length).fill(0.5)] }));
            atMs += lengthMs;
          }
          const [first] = frames;
          if (first === undefined) return;
          expect(first.startMs).toBe(starts[0]);
          for (const [index, { startMs, samples }] of frames.entries()) {
            expect(samples).toHaveLength(FRAME);
            expect(startMs).toBeCloseTo(first.startMs + (index * FRAME * 1000) / RATE, 3);
          }
          // A filter of a rate is begun with each rate, not with each chunk: what is held back is less than 20 ms.
          const heardMs = (frames.length * FRAME * 1000) / RATE;
          expect(Math.abs(first.startMs + heardMs - atMs)).toBeLessThan((FRAME * 1000) / RATE + 20);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('goes on when rate and number of channels change on the way', () => {
    const clock = createOnClock();
    const frames = [
      ...clock.push({ timeMs: 0, rate: RATE, channels: [second] }),
      ...clock.push({ timeMs: 1000, rate: 48_000, channels: [tone(48_000, 48_000, 220), tone(48_000, 48_000, 220)] }),
      ...clock.push({ timeMs: 2000, rate: 8000, channels: [tone(8000, 8000, 220)] }),
    ];
    const heard = all(frames);
    expect(heard.length).toBeGreaterThan(2.95 * RATE);
    for (const from of [0.2, 1.2, 2.2]) {
      const part = heard.slice(from * RATE, (from + 0.5) * RATE);
      expect(energy(part) / part.length).toBeCloseTo(0.125, 2);
    }
  });

  test('does not make up an hour that is missing', () => {
    const clock = createOnClock();
    clock.push({ timeMs: 0, rate: RATE, channels: [second] });
    const frames = clock.push({ timeMs: 3_600_000, rate: RATE, channels: [second] });
    expect(frames[0]?.startMs).toBe(3_600_000);
    expect(frames).toHaveLength(Math.floor(RATE / FRAME));
  });
});
