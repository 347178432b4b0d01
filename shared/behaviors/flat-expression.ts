import type { Behavior } from './behavior.ts';

export const flatExpression = {
  id: 'flat-expression',
  kind: 'habit',
  signal: 'expression',
  unit: 'score',
  relative: false,
  needs: ['face'],
  measure: (values) => values.expression,
  direction: 'below',
  enter: 0.29,
  leave: 0.35,
  minDurationMs: 30000,
  bridgeMs: 1500,
  unknownMs: 4000,
  cooldownMs: 4000,
  // Change is taken over the last four seconds.
  lag: { enterMs: 3200, leaveMs: 300 },
  severe: 0.1,
  source:
    'Our own: speaking with a still face reads 0.1 to 0.27, calm talk 0.4 to 0.9 (measured on a rendered person); half a minute without any change is noticed.',
} as const satisfies Behavior;
