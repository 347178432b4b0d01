import type { Behavior } from './behavior.ts';

export const swaying = {
  id: 'swaying',
  kind: 'habit',
  signal: 'sway',
  unit: 'shoulders',
  relative: false,
  needs: ['shoulders'],
  measure: (values) => values.sway,
  direction: 'above',
  enter: 0.18,
  leave: 0.12,
  minDurationMs: 5000,
  bridgeMs: 1500,
  unknownMs: 1500,
  cooldownMs: 2000,
  // Rocking is told by two half swings after the torso has turned round once, and stands for a while after the last one.
  lag: { enterMs: 2600, leaveMs: 1400 },
  severe: 0.6,
  source:
    'One of the five habits that coaches name first. 0.2 to 1.2 Hz is how fast people rock; our own measurements: a calm speaker moves by up to 0.1 shoulder widths.',
} as const satisfies Behavior;
