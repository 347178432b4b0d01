import type { Waveform } from '../../../shared/rehearsal/waveform.ts';

/** What the worker is asked, and what it answers: null for sound that cannot be read here, with why for the log. */
export interface ReadSound {
  readonly url: string;
}
export type SoundRead = { readonly waveform: Waveform } | { readonly waveform: null; readonly why: string };
