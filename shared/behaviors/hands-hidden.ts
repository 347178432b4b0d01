import type { Behavior } from './behavior.ts';

export const handsHidden = {
  id: 'hands-hidden',
  kind: 'habit',
  signal: 'handsHidden',
  unit: 'score',
  relative: false,
  needs: ['hips'],
  measure: (values) => values.handsHidden,
  direction: 'above',
  enter: 0.5,
  leave: 0.5,
  minDurationMs: 8000,
  bridgeMs: 1500,
  unknownMs: 4000,
  cooldownMs: 2000,
  severe: 1,
  source:
    'Hands in pockets are one of the five habits that coaches name first. Shorter than 8 s they are on their way.',
} as const satisfies Behavior;
