import type { Behavior } from '../behavior.ts';

export const dragging = {
  id: 'dragging',
  kind: 'habit',
  signal: 'pace',
  unit: 'ratio',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.pace,
  direction: 'below',
  enter: 0.75,
  leave: 0.85,
  minDurationMs: 8000,
  bridgeMs: 1500,
  unknownMs: 2000,
  cooldownMs: 3000,
  lag: { enterMs: 5000, leaveMs: 5000 },
  severe: 0.45,
  source: 'As rushing, to the other side: a quarter slower than the speaker’s own median. Ours.',
} as const satisfies Behavior;
