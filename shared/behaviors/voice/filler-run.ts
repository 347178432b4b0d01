import type { Behavior } from '../behavior.ts';

export const fillerRun = {
  id: 'filler-run',
  kind: 'habit',
  signal: 'fillers',
  unit: 'count',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.fillers,
  direction: 'above',
  enter: 3,
  leave: 2,
  minDurationMs: 4000,
  bridgeMs: 1500,
  unknownMs: 2000,
  cooldownMs: 3000,
  // Counted over the last twenty seconds.
  lag: { enterMs: 10000, leaveMs: 10000 },
  severe: 9,
  source:
    'Held vowels are found as Goto (1999) does. Speakers use about six fillers in a hundred words (Bortfeld et al. 2001), two or three in twenty seconds: four of them that are held is more than that. Ours.',
} as const satisfies Behavior;
