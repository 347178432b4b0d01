import type { Behavior } from '../behavior.ts';

export const steadyPace = {
  id: 'steady-pace',
  kind: 'strength',
  signal: 'pace',
  unit: 'ratio',
  relative: false,
  needs: ['voice'],
  measure: (values) => Math.abs(values.pace - 1),
  direction: 'below',
  enter: 0.12,
  leave: 0.18,
  minDurationMs: 25000,
  bridgeMs: 1500,
  unknownMs: 4000,
  cooldownMs: 5000,
  lag: { enterMs: 4000, leaveMs: 4000 },
  severe: 0,
  source: 'Ours: within an eighth of the speaker’s own median, half of what counts as rushing, for several sentences.',
} as const satisfies Behavior;
