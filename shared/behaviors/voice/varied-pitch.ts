import type { Behavior } from '../behavior.ts';

export const variedPitch = {
  id: 'varied-pitch',
  kind: 'strength',
  signal: 'pitchRange',
  unit: 'semitones',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.pitchRange,
  direction: 'above',
  enter: 3,
  leave: 2.5,
  minDurationMs: 15000,
  bridgeMs: 1500,
  unknownMs: 4000,
  cooldownMs: 5000,
  lag: { enterMs: 10000, leaveMs: 6000 },
  severe: 5,
  source: 'As monotone, on the good side (Hincks 2005). The limits are ours.',
} as const satisfies Behavior;
