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
  enter: 0.65,
  leave: 0.55,
  minDurationMs: 3000,
  bridgeMs: 900,
  unknownMs: 1500,
  cooldownMs: 2000,
  lag: { enterMs: 900, leaveMs: 500 },
  severe: 1.2,
  source:
    'Our own: in calm talk a hand that travels nowhere moves by up to 0.5 shoulder widths a second, in fidgeting by 0.7 to 1.2 (measured on a rendered person and its synthetic variations).',
} as const satisfies Behavior;
