import { gazeFromBaseline } from '../posture/baseline.ts';
import type { Behavior } from './behavior.ts';

export const lookingAway = {
  id: 'looking-away',
  kind: 'habit',
  signal: 'headYaw',
  unit: 'degrees',
  relative: true,
  needs: ['face'],
  measure: (values, baseline) => Math.abs(gazeFromBaseline(values, baseline).yaw),
  direction: 'above',
  enter: 25,
  leave: 18,
  minDurationMs: 2000,
  bridgeMs: 600,
  unknownMs: 1500,
  cooldownMs: 1500,
  severe: 60,
  source:
    'Beyond 20-25 degrees the head turns along with the eyes (oculomotor literature), and the network reads 30 real degrees as about 25; listeners notice a gaze that stays away for about 2 s.',
} as const satisfies Behavior;
