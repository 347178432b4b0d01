import { headFromBaseline } from '../posture/baseline.ts';
import type { Behavior } from './behavior.ts';

export const headTilt = {
  id: 'head-tilt',
  kind: 'habit',
  signal: 'headRoll',
  unit: 'degrees',
  relative: true,
  needs: ['face'],
  measure: (values, baseline) => Math.abs(headFromBaseline(values, baseline).roll),
  direction: 'above',
  enter: 15,
  leave: 10,
  minDurationMs: 3000,
  bridgeMs: 600,
  unknownMs: 1500,
  cooldownMs: 1500,
  severe: 35,
  source: 'Our own: people hold their head within 10 degrees of upright while they talk.',
} as const satisfies Behavior;
