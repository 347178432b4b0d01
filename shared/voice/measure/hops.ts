import { RATE } from '../sound/rate.ts';

/** Samples from one measurement to the next: 16 ms, what Praat steps by at its lowest pitch of 50 Hz. */
export const HOP = 256;
export const HOP_MS = (HOP * 1000) / RATE;

/** What was measured around one instant. */
export interface Hop {
  readonly timeMs: number;
  readonly speech: boolean;
  /** Hz; NaN where nothing is voiced. */
  readonly pitch: number;
  /** Level of the 128 ms around it, in dB of full scale. */
  readonly level: number;
  /** Mean square, weighted as ears do (BS.1770). */
  readonly power: number;
  /** Level of each band of `BANDS`, dB. */
  readonly bands: readonly number[];
}
