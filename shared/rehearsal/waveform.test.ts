import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPeaks, loudestIn, PEAK_MS, waveformSchema } from './waveform.ts';

test('each step has its loudest sample, and silence where nothing was written', () => {
  const peaks = createPeaks();
  peaks.add(Float32Array.of(0.1, -0.5, 0.2), 1000, 0);
  peaks.add(Float32Array.of(2), 1000, 3 * PEAK_MS);
  expect(peaks.waveform().peaks).toEqual([128, 0, 0, 255]);
});

test('however the sound is cut into pieces, the waveform is the same', () => {
  const samples = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 600 });
  fc.assert(
    fc.property(samples, fc.nat({ max: 600 }), (list, at) => {
      const [whole, parts] = [createPeaks(), createPeaks()];
      const all = Float32Array.from(list);
      const cut = Math.min(at, all.length);
      whole.add(all, 1000, 0);
      parts.add(all.subarray(0, cut), 1000, 0);
      parts.add(all.subarray(cut), 1000, cut);
      expect(parts.waveform()).toEqual(whole.waveform());
      expect(waveformSchema.safeParse(whole.waveform()).success).toBe(true);
    }),
  );
});

test.each([
  [0, 50, 0],
  [50, 100, 1],
  [0, 100, 1],
  [60, 61, 1],
  [100, 5000, 0.2],
  [5000, 6000, 0],
  [-500, -100, 0],
])('from %i to %i ms the loudest is %f', (from, to, loudest) => {
  expect(loudestIn({ everyMs: 50, peaks: [0, 255, 51] }, from, to)).toBeCloseTo(loudest);
});
