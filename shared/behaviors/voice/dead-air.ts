import type { Behavior } from '../behavior.ts';

export const deadAir = {
  id: 'dead-air',
  kind: 'habit',
  signal: 'pause',
  unit: 'seconds',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.pause,
  direction: 'above',
  enter: 4,
  leave: 3,
  minDurationMs: 3000,
  bridgeMs: 300,
  unknownMs: 300,
  cooldownMs: 1000,
  mustEnd: true,
  severe: 12,
  source:
    'Pauses of speakers are counted up to two or three seconds (Campione and Véronis 2002: brief, medium, long from 1 s on); 4 s, at which an audience looks up for a reason, is ours.',
} as const satisfies Behavior;
