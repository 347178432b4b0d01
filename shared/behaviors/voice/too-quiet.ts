import type { Behavior } from '../behavior.ts';

export const tooQuiet = {
  id: 'too-quiet',
  kind: 'habit',
  signal: 'loudness',
  unit: 'decibels',
  relative: false,
  needs: ['voice'],
  // How much quieter: what falls by 8 dB is 8.
  measure: (values) => -values.loudness,
  direction: 'above',
  enter: 7,
  leave: 5,
  minDurationMs: 5000,
  bridgeMs: 1500,
  unknownMs: 2000,
  cooldownMs: 3000,
  // Loudness is taken over the last three seconds (BS.1770, short-term).
  lag: { enterMs: 2500, leaveMs: 500 },
  severe: 16,
  source:
    'Short-term loudness of speech (ITU-R BS.1770) from the speaker’s own median, so that a soft voice is no fault; 10 dB sound half as loud, 7 dB are ours.',
} as const satisfies Behavior;
