import type { Draw } from '../cases/draw.ts';
import { HANDS, type Happening, type Scenario } from '../cases/happening.ts';
import type { Reach } from '../rewrite/posture.ts';

/** Hands folded low in front, as measured on a film of a rendered person; for a moment, or apart, they are none. */
export const handsClasped: Scenario = {
  behavior: 'hands-clasped',
  shows: HANDS,
  happens: (draw) => folded(draw, draw.between(0.09, 0.16), draw.between(9500, 17_000)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? folded(draw, draw.between(0.09, 0.16), draw.between(1500, 5500))
      : folded(draw, draw.between(0.5, 0.75), draw.between(6000, 12_000)),
};

function folded(draw: Draw, outward: number, lastsMs: number): Happening {
  const down = draw.between(1.6, 1.95);
  const hand = (found: boolean): Reach => ({
    anchor: 'body',
    wrist: [outward, down],
    elbow: [Math.max(outward, 0.34), draw.between(0.9, 1)],
    // Where hands lie on each other the pose network is less sure, and the hand network finds one of them.
    visibility: outward < 0.3 ? draw.between(0.7, 0.97) : 0.98,
    found,
    front: 0.15,
  });
  const left = hand(true);
  const right = hand(outward >= 0.3);
  return { lastsMs, easeMs: draw.between(500, 900), change: () => ({ left, right }) };
}
