import type { Behavior } from './behavior.ts';

export const openGesture = {
  id: 'open-gesture',
  kind: 'strength',
  signal: 'openness',
  unit: 'score',
  relative: false,
  needs: ['elbows'],
  measure: (values) => values.openness,
  direction: 'above',
  enter: 0.5,
  leave: 0.3,
  minDurationMs: 10000,
  bridgeMs: 1500,
  unknownMs: 2000,
  cooldownMs: 3000,
  lag: { enterMs: 500, leaveMs: 300 },
  severe: 1,
  source:
    'Our own: wrists more than a shoulder width from the middle of the body, above the hips and on the move, are seen in the last row.',
} as const satisfies Behavior;
