import type { Behavior } from './behavior.ts';

export const handToFace = {
  id: 'hand-to-face',
  kind: 'habit',
  signal: 'handToFace',
  unit: 'faces',
  relative: false,
  needs: ['face'],
  measure: (values) => values.handToFace,
  direction: 'below',
  enter: 0.25,
  leave: 0.4,
  minDurationMs: 800,
  bridgeMs: 500,
  unknownMs: 1000,
  cooldownMs: 1000,
  severe: 0,
  source:
    'Our own. The pose network gives knuckles, and a fingertip reaches up to 0.4 face heights further: 0.25 is a hand that touches. One of the five habits that coaches name first.',
} as const satisfies Behavior;
