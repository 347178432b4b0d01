import type { Behavior } from '../behavior.ts';

export const rushing = {
  id: 'rushing',
  kind: 'habit',
  signal: 'pace',
  unit: 'ratio',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.pace,
  direction: 'above',
  enter: 1.25,
  leave: 1.15,
  minDurationMs: 8000,
  bridgeMs: 1500,
  unknownMs: 2000,
  cooldownMs: 3000,
  // Pace is taken over the last ten seconds.
  lag: { enterMs: 5000, leaveMs: 5000 },
  severe: 1.6,
  source:
    'From the speaker’s own median, so that no language or way of speaking is a fault: languages differ by far more (Coupé et al. 2019, 17 languages, Korean and English among them). Listeners notice 5 % (Quené 2007); five times that is ours.',
} as const satisfies Behavior;
