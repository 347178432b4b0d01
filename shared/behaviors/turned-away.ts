import type { Behavior } from './behavior.ts';

export const turnedAway = {
  id: 'turned-away',
  kind: 'habit',
  signal: 'bodyTurned',
  unit: 'score',
  relative: false,
  needs: ['shoulders'],
  measure: (values) => values.bodyTurned,
  direction: 'above',
  enter: 0.5,
  leave: 0.5,
  minDurationMs: 1500,
  bridgeMs: 700,
  unknownMs: 1500,
  cooldownMs: 1500,
  severe: 1,
  source: 'Our own: long enough to be more than a glance at the slide.',
} as const satisfies Behavior;
