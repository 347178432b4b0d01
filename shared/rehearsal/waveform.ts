import { z } from 'zod';

/** Steps of this length are told apart, in ms: finer than a syllable (about 200 ms), and an hour is a small file. Ours. */
export const PEAK_MS = 50;
const LOUDEST = 255;
/** A day. */
const MOST_PEAKS = 86_400_000 / PEAK_MS;

export const waveformSchema = z.object({
  everyMs: z.number().positive(),
  /** The largest amplitude in each step, 0 (silence) to 255 (as loud as the file can be); none for a film without sound. */
  peaks: z.array(z.number().int().min(0).max(LOUDEST)).max(MOST_PEAKS),
});
/** How loud a film is over its own time; waveform.json in the rehearsal's folder. It can be made anew from the film. */
export type Waveform = z.infer<typeof waveformSchema>;

export const NO_SOUND: Waveform = { everyMs: PEAK_MS, peaks: [] };

/** Gathers the peaks of sound that comes in pieces. */
export interface Peaks {
  /** @param fromMs When the first of the samples is heard; what comes before 0 is left out. */
  add(samples: Float32Array, sampleRate: number, fromMs: number): void;
  waveform(): Waveform;
}

export function createPeaks(): Peaks {
  const peaks: number[] = [];
  return {
    add(samples, sampleRate, fromMs) {
      const perSample = 1000 / sampleRate / PEAK_MS;
      const from = fromMs / PEAK_MS;
      for (const [index, sample] of samples.entries()) {
        const step = Math.floor(from + index * perSample);
        if (step < 0 || step >= MOST_PEAKS) continue;
        // Where nothing was written it was silent.
        while (peaks.length <= step) peaks.push(0);
        const level = Math.min(LOUDEST, Math.round(Math.abs(sample) * LOUDEST));
        if (level > (peaks[step] ?? 0)) peaks[step] = level;
      }
    },
    waveform: () => ({ everyMs: PEAK_MS, peaks }),
  };
}

/** The largest peak from one time to another, 0..1; 0 where there is none. */
export function loudestIn({ everyMs, peaks }: Waveform, fromMs: number, toMs: number): number {
  const last = Math.min(peaks.length - 1, Math.max(Math.floor(fromMs / everyMs), Math.ceil(toMs / everyMs) - 1));
  let loudest = 0;
  for (let step = Math.max(0, Math.floor(fromMs / everyMs)); step <= last; step++)
    loudest = Math.max(loudest, peaks[step] ?? 0);
  return loudest / LOUDEST;
}
