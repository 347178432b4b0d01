import type { Behavior } from './behavior.ts';

export const frozen = {
  id: 'frozen',
  kind: 'habit',
  signal: 'travel',
  unit: 'shouldersPerSecond',
  relative: false,
  needs: ['hips'],
  measure: (values) => values.travel,
  direction: 'below',
  enter: 0.1,
  leave: 0.16,
  minDurationMs: 20000,
  bridgeMs: 1200,
  unknownMs: 3000,
  cooldownMs: 4000,
  // Speed is taken over the last two seconds.
  lag: { enterMs: 1500, leaveMs: 300 },
  severe: 0.02,
  source:
    'Our own: calm talk with hands in view reads 0.2 to 0.4 (measured); 20 s are several sentences without a single gesture.',
} as const satisfies Behavior;
