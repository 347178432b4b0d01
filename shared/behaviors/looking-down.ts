import { gazeFromBaseline } from '../posture/baseline.ts';
import type { Behavior } from './behavior.ts';

export const lookingDown = {
  id: 'looking-down',
  kind: 'habit',
  signal: 'headPitch',
  unit: 'degrees',
  relative: true,
  needs: ['face'],
  measure: (values, baseline) => -gazeFromBaseline(values, baseline).pitch,
  direction: 'above',
  enter: 15,
  leave: 10,
  minDurationMs: 2500,
  bridgeMs: 600,
  unknownMs: 1500,
  cooldownMs: 1500,
  severe: 40,
  source: 'Our own: reading notes on a table bends the head by 20 degrees and more, a nod is over within a second.',
} as const satisfies Behavior;
