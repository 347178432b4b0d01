import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario } from '../cases/happening.ts';
import type { Change, Reach } from '../rewrite/posture.ts';

/** Where the wrist is while fingers touch, from the middle of the face in face heights, as measured on films of a rendered person. */
const SPOTS = {
  cheek: [0.5, 0.5],
  chin: [0.28, 0.72],
  nose: [0.32, 0.5],
  glasses: [0.62, 0.12],
  hair: [0.62, -0.3],
} as const;

/** Fingers at cheek, chin, nose, glasses or hair; a hand that talks beside the head touches nothing. */
export const handToFace: Scenario = {
  behavior: 'hand-to-face',
  shows: HEAD,
  happens(draw) {
    const spot = draw.pick(Object.keys(SPOTS) as (keyof typeof SPOTS)[]);
    const reach: Reach = {
      anchor: 'face',
      wrist: SPOTS[spot],
      elbow: [draw.between(0.75, 1.2), draw.between(0.25, 0.5)],
      fingers: 'face',
      // The elbow is often below the picture, and the pose network less sure than of a hand in the open.
      visibility: draw.between(0.6, 0.99),
      found: draw.chance(0.3),
      front: 0.2,
    };
    const side = draw.pick(['left', 'right'] as const);
    return {
      lastsMs: draw.between(1300, 6000),
      easeMs: draw.between(350, 700),
      change: () => withHand(reach, side),
      hidesFace: draw.chance(0.4) ? draw.between(0.05, 0.5) : 0,
    };
  },
  decoy: (draw) => beside(draw),
};

function beside(draw: Draw): Happening {
  const reach: Reach = {
    anchor: 'body',
    wrist: [draw.between(1, 1.25), draw.between(-0.15, 0.25)],
    elbow: [draw.between(0.8, 1), draw.between(0.5, 0.7)],
    visibility: 0.97,
    found: draw.chance(0.7),
    front: 0.15,
  };
  const side = draw.pick(['left', 'right'] as const);
  return { lastsMs: draw.between(1200, 5000), easeMs: draw.between(400, 700), change: () => withHand(reach, side) };
}

function withHand(reach: Reach, side: 'left' | 'right'): Change {
  return side === 'left' ? { left: reach } : { right: reach };
}
