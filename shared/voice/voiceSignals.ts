import type { Unit } from '../rehearsal/timeline.ts';

/** Every number that is told of a voice. Names are saved: never rename. What each is: `listener.ts`. */
export const VOICE_SIGNALS = [
  { name: 'hearing', unit: 'score' },
  { name: 'speaking', unit: 'score' },
  { name: 'pause', unit: 'seconds' },
  { name: 'speechRun', unit: 'seconds' },
  { name: 'pitch', unit: 'semitones' },
  { name: 'pitchRange', unit: 'semitones' },
  { name: 'loudness', unit: 'decibels' },
  { name: 'syllableRate', unit: 'syllablesPerSecond' },
  { name: 'pace', unit: 'ratio' },
  { name: 'fillers', unit: 'count' },
] as const satisfies readonly { name: string; unit: Unit }[];

export type VoiceSignalName = (typeof VOICE_SIGNALS)[number]['name'];
export type VoiceValues = Readonly<Record<VoiceSignalName, number>>;

/** Nothing is heard, because there is no sound. */
export const UNHEARD: VoiceValues = Object.fromEntries(VOICE_SIGNALS.map(({ name }) => [name, Number.NaN])) as Record<
  VoiceSignalName,
  number
>;

/** Values of `hearing`: what the sound allows. NaN: there is no sound. */
export const HEARING = {
  /** Not even noise comes from the microphone. */
  silent: 0,
  /** So much noise that neither pitch nor syllables can be told. */
  noisy: 0.25,
  /** Too loud for the microphone: how loud cannot be told. */
  clipped: 0.75,
  clear: 1,
} as const;
