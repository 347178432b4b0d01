import type { Behavior } from '../behavior.ts';

export const monotone = {
  id: 'monotone',
  kind: 'habit',
  signal: 'pitchRange',
  unit: 'semitones',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.pitchRange,
  direction: 'below',
  enter: 1.3,
  leave: 1.7,
  minDurationMs: 20000,
  bridgeMs: 1500,
  unknownMs: 4000,
  cooldownMs: 4000,
  // The range is taken over the last twenty seconds.
  lag: { enterMs: 16000, leaveMs: 6000 },
  severe: 0.5,
  source:
    'That spread of pitch goes with how lively a talk is heard: Hincks (2005), who measured its deviation in ten seconds of voice. In semitones, so that high and low voices are alike. The limits are ours.',
} as const satisfies Behavior;
