import { gazeFromBaseline } from '../posture/baseline.ts';
import type { Behavior } from './behavior.ts';

export const steadyGaze = {
  id: 'steady-gaze',
  kind: 'strength',
  signal: 'headYaw',
  unit: 'degrees',
  relative: true,
  needs: ['face'],
  // Looking down is no gaze at the audience either, so the larger of the two angles counts.
  measure: (values, baseline) => {
    const { yaw, pitch } = gazeFromBaseline(values, baseline);
    return Math.max(Math.abs(yaw), Math.abs(pitch));
  },
  direction: 'below',
  enter: 12,
  leave: 15,
  minDurationMs: 10000,
  bridgeMs: 800,
  unknownMs: 1500,
  cooldownMs: 3000,
  severe: 0,
  source: 'Coaches ask for 3-5 s a listener; 10 s with the face to the audience are two or three listeners.',
} as const satisfies Behavior;
