import { uprightness } from '../posture/uprightness.ts';
import type { Behavior } from './behavior.ts';

export const slouching = {
  id: 'slouching',
  kind: 'habit',
  signal: 'neckHeight',
  unit: 'ratio',
  relative: true,
  needs: ['shoulders'],
  measure: (values, baseline) => uprightness(values, baseline),
  direction: 'below',
  enter: 0.87,
  leave: 0.92,
  minDurationMs: 5000,
  bridgeMs: 1000,
  unknownMs: 4000,
  cooldownMs: 2000,
  severe: 0.7,
  source:
    'Sinking forward shortens neck over shoulders; a rendered person who sinks into the chair reads 0.79 of the usual (measured).',
} as const satisfies Behavior;
