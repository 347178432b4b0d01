import { createMixer } from './mix.ts';
import { FRAME, RATE } from './rate.ts';
import { createResampler } from './resample.ts';

/** Sound as a file or a microphone gives it. */
export interface SoundChunk {
  /** When it begins, in the rehearsal's own time, in milliseconds. */
  readonly timeMs: number;
  /** Samples a second. */
  readonly rate: number;
  /** The same number of samples each, -1 to 1. */
  readonly channels: readonly Float32Array[];
}

/** `FRAME` samples of one channel. */
export interface SoundFrame {
  readonly startMs: number;
  readonly samples: Float32Array;
}

/** Clocks of containers round, and two devices never run alike: this much is no gap. Half of what sound may be off. */
const LOOSE_MS = 10;
/** More than this of nothing is not made up sample by sample: an hour without sound would be an hour of zeros. */
const LONGEST_FILL_MS = 5000;

/** Puts chunks onto one clock at `RATE`: whatever their rate or number of channels, and however they change on the way. */
export interface OnClock {
  push(chunk: SoundChunk): SoundFrame[];
}

/**
 * Where sound is missing there is silence; what overlaps what was heard is left out. A sample is never more than `LOOSE_MS` from where its
 * chunk says, and less than a resampler's reach.
 */
export function createOnClock(): OnClock {
  let rate = 0;
  let mix = createMixer(RATE);
  let resampler = createResampler(RATE);
  let channelCount = 0;
  let frame = new Float32Array(FRAME);
  let filled = 0;
  /** When the next sample lies. */
  let nextMs: number | undefined;

  function add(samples: Float32Array, into: SoundFrame[]): void {
    for (const sample of samples) {
      frame[filled++] = sample;
      if (filled < FRAME) continue;
      nextMs = (nextMs ?? 0) + (FRAME * 1000) / RATE;
      into.push({ startMs: nextMs - (FRAME * 1000) / RATE, samples: frame });
      frame = new Float32Array(FRAME);
      filled = 0;
    }
  }

  return {
    push({ timeMs, rate: given, channels }) {
      const found: SoundFrame[] = [];
      if (given !== rate || channels.length !== channelCount) {
        rate = given;
        channelCount = channels.length;
        mix = createMixer(rate);
        resampler = createResampler(rate);
      }
      nextMs ??= timeMs;
      let at = nextMs + (filled * 1000) / RATE;
      if (timeMs - at > LONGEST_FILL_MS) {
        nextMs = timeMs;
        filled = 0;
        frame = new Float32Array(FRAME);
        at = timeMs;
      } else if (timeMs - at > LOOSE_MS) add(new Float32Array(Math.round(((timeMs - at) * RATE) / 1000)), found);
      const early = at - timeMs > LOOSE_MS ? Math.round(((at - timeMs) * rate) / 1000) : 0;
      const rest = early === 0 ? channels : channels.map((channel) => channel.subarray(early));
      add(resampler.push(mix(rest)), found);
      return found;
    },
  };
}
