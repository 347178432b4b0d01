import type { Behavior } from './behavior.ts';

export const calmStance = {
  id: 'calm-stance',
  kind: 'strength',
  signal: 'torsoRange',
  unit: 'shoulders',
  relative: false,
  needs: ['shoulders'],
  measure: (values) => values.torsoRange,
  direction: 'below',
  enter: 0.19,
  leave: 0.23,
  minDurationMs: 10000,
  bridgeMs: 800,
  unknownMs: 1500,
  cooldownMs: 3000,
  // The way is taken over the last three seconds.
  lag: { enterMs: 2500, leaveMs: 200 },
  severe: 0,
  source:
    'The good side of swaying: rocking begins at 0.18 shoulder widths; a person who stands or sits firmly reads 0.05 to 0.18 (measured).',
} as const satisfies Behavior;
