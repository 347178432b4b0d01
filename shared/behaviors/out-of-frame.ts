import type { Behavior } from './behavior.ts';

export const outOfFrame = {
  id: 'out-of-frame',
  kind: 'habit',
  signal: 'presence',
  unit: 'score',
  relative: false,
  needs: [],
  measure: (values) => values.presence,
  direction: 'below',
  enter: 0.5,
  leave: 0.5,
  minDurationMs: 1500,
  bridgeMs: 500,
  unknownMs: 500,
  cooldownMs: 1500,
  severe: 0,
  source: 'Our own: a detector that misses a frame or two is no absence.',
} as const satisfies Behavior;
