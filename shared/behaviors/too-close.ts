import type { Behavior } from './behavior.ts';

export const tooClose = {
  id: 'too-close',
  kind: 'habit',
  signal: 'faceHeight',
  unit: 'share',
  relative: false,
  needs: ['face'],
  measure: (values) => values.faceHeight,
  direction: 'above',
  enter: 0.6,
  leave: 0.52,
  minDurationMs: 4000,
  bridgeMs: 1000,
  unknownMs: 3000,
  cooldownMs: 2000,
  severe: 0.9,
  source: 'A close-up in film fills about half of the height with the face; beyond that shoulders and hands are lost.',
} as const satisfies Behavior;
