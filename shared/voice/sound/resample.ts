import { RATE } from './rate.ts';

/** Zero crossings of the filter to each side: 60 dB and more against what would fold back. */
const REACH = 16;
/** Below half the lower rate, so that the filter has room to fall. */
const ROOM = 0.92;
/** Places between two samples for which the filter is kept. */
const PLACES = 512;

/** Brings sound of one rate to `RATE`. */
export interface Resampler {
  /** What is ready; the last of it waits for what follows. */
  push(samples: Float32Array): Float32Array;
}

/**
 * Windowed sinc (Smith, Digital Audio Resampling, 2002), over as many samples as arrive: no sample is lost or made up between two pushes.
 *
 * @param from Samples a second of what is pushed.
 */
export function createResampler(from: number): Resampler {
  if (from === RATE) return { push: (samples) => samples };
  const step = from / RATE;
  const cutoff = ROOM * Math.min(1, RATE / from);
  const half = Math.ceil(REACH / cutoff);
  const filter = sincTable(cutoff, half);
  let held = new Float32Array(half);
  /** Where the next sample lies in what is held. */
  let position = half;
  return {
    push(samples) {
      const joined = new Float32Array(held.length + samples.length);
      joined.set(held);
      joined.set(samples, held.length);
      const count = Math.max(0, Math.ceil((joined.length - half - position) / step));
      const out = new Float32Array(count);
      for (let index = 0; index < count; index++) {
        const at = position + index * step;
        const whole = Math.floor(at);
        const place = Math.round((at - whole) * PLACES);
        let sum = 0;
        for (let tap = 1 - half; tap <= half; tap++) {
          sum += (joined[whole + tap] ?? 0) * (filter[Math.abs(tap * PLACES - place)] ?? 0);
        }
        out[index] = sum;
      }
      position += count * step;
      const kept = Math.max(0, Math.floor(position) - half);
      held = joined.slice(kept);
      position -= kept;
      return out;
    },
  };
}

/** One side of the filter, `PLACES` a sample. */
function sincTable(cutoff: number, half: number): Float32Array {
  const table = new Float32Array(half * PLACES + PLACES);
  for (let index = 0; index <= half * PLACES; index++) {
    const at = index / PLACES;
    const angle = Math.PI * cutoff * at;
    const window = 0.42 + 0.5 * Math.cos((Math.PI * at) / half) + 0.08 * Math.cos((2 * Math.PI * at) / half);
    table[index] = cutoff * (angle === 0 ? 1 : Math.sin(angle) / angle) * window;
  }
  return table;
}
