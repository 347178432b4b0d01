import type { Behavior } from './behavior.ts';

export const tooFar = {
  id: 'too-far',
  kind: 'habit',
  signal: 'faceHeight',
  unit: 'share',
  relative: false,
  needs: [],
  measure: (values) => values.faceHeight,
  direction: 'below',
  enter: 0.045,
  leave: 0.055,
  minDurationMs: 4000,
  bridgeMs: 1000,
  unknownMs: 3000,
  cooldownMs: 2000,
  severe: 0.025,
  source: 'Our own: a face of 32 pixels in a 720-pixel picture shows an audience no expression.',
} as const satisfies Behavior;
