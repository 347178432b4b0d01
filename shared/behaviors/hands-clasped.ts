import type { Behavior } from './behavior.ts';

export const handsClasped = {
  id: 'hands-clasped',
  kind: 'habit',
  signal: 'handsClasped',
  unit: 'score',
  relative: false,
  needs: ['hips'],
  measure: (values) => values.handsClasped,
  direction: 'above',
  enter: 0.5,
  leave: 0.3,
  minDurationMs: 8000,
  bridgeMs: 1000,
  unknownMs: 4000,
  cooldownMs: 2000,
  severe: 1,
  source:
    'One of the five habits that coaches name first (the fig leaf). Hands come together for a moment in every talk: 8 s is a posture.',
} as const satisfies Behavior;
