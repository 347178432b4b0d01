import type { Behavior } from './behavior.ts';

export const offCenter = {
  id: 'off-center',
  kind: 'habit',
  signal: 'offCenter',
  unit: 'share',
  relative: false,
  needs: [],
  measure: (values) => Math.abs(values.offCenter),
  direction: 'above',
  enter: 0.22,
  leave: 0.17,
  minDurationMs: 4000,
  bridgeMs: 1000,
  unknownMs: 3000,
  cooldownMs: 2000,
  severe: 0.4,
  source:
    'Framing by thirds: within the middle third, a sixth to each side, nobody is at the edge; 0.22 leaves room to move.',
} as const satisfies Behavior;
