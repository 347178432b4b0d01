import type { Behavior } from './behavior.ts';

export const fidgeting = {
  id: 'fidgeting',
  kind: 'habit',
  signal: 'fidget',
  unit: 'shouldersPerSecond',
  relative: false,
  needs: ['hips'],
  measure: (values) => values.fidget,
  direction: 'above',
  enter: 0.55,
  leave: 0.42,
  minDurationMs: 3000,
  bridgeMs: 900,
  cooldownMs: 2000,
  lag: { enterMs: 900, leaveMs: 500 },
  severe: 1.2,
  source:
    'Our own: in calm talk a hand that travels nowhere moves by up to 0.45 shoulder widths a second, in fidgeting by 0.6 to 1 (measured on a rendered person).',
} as const satisfies Behavior;
