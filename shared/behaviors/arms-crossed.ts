import type { Behavior } from './behavior.ts';

export const armsCrossed = {
  id: 'arms-crossed',
  kind: 'habit',
  signal: 'armsCrossed',
  unit: 'score',
  relative: false,
  needs: ['elbows'],
  measure: (values) => values.armsCrossed,
  direction: 'above',
  enter: 0.5,
  leave: 0.3,
  minDurationMs: 2000,
  bridgeMs: 700,
  unknownMs: 3000,
  cooldownMs: 1500,
  severe: 1,
  source: 'Our own; closed posture is among the commonest faults in rated student talks (Dominguez et al., 2023).',
} as const satisfies Behavior;
