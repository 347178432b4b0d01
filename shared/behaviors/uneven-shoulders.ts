import { fromBaseline } from '../posture/baseline.ts';
import type { Behavior } from './behavior.ts';

export const unevenShoulders = {
  id: 'uneven-shoulders',
  kind: 'habit',
  signal: 'shoulderTilt',
  unit: 'degrees',
  relative: true,
  needs: ['face', 'shoulders'],
  measure: (values, baseline) => Math.abs(fromBaseline(values, baseline, 'shoulderTilt')),
  direction: 'above',
  enter: 8,
  leave: 6,
  minDurationMs: 4000,
  bridgeMs: 1000,
  unknownMs: 3000,
  cooldownMs: 2000,
  severe: 16,
  source:
    'Our own. The light pose network reads a real tilt of 22 degrees as 8 to 14, and level shoulders at the edge of the picture as up to 6 (measured): 8 is a tilt that an audience sees.',
} as const satisfies Behavior;
