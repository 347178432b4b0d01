import type { Behavior } from '../behavior.ts';

export const noPauses = {
  id: 'no-pauses',
  kind: 'habit',
  signal: 'speechRun',
  unit: 'seconds',
  relative: false,
  needs: ['voice'],
  measure: (values) => values.speechRun,
  direction: 'above',
  enter: 25,
  leave: 20,
  minDurationMs: 15000,
  bridgeMs: 300,
  unknownMs: 300,
  cooldownMs: 1000,
  severe: 60,
  source:
    'A pause is silence of 350 ms (Campione and Véronis 2002: brief ones are shorter than 200 ms, medium ones last up to 1 s). Speakers breathe every few seconds; 25 s, several sentences, are ours.',
} as const satisfies Behavior;
