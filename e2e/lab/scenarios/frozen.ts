import type { Draw } from '../cases/draw.ts';
import { HANDS, type Happening, type Scenario } from '../cases/happening.ts';
import type { Reach } from '../rewrite/posture.ts';

/** Nothing but the mouth moves, for half a minute; ten seconds of it are a pause. */
export const frozen: Scenario = {
  behavior: 'frozen',
  shows: HANDS,
  happens: (draw) => stiff(draw, draw.between(23_000, 32_000)),
  decoy: (draw) => stiff(draw, draw.between(5000, 13_000)),
};

function stiff(draw: Draw, lastsMs: number): Happening {
  const hanging = draw.chance(0.6);
  const hand: Reach = hanging
    ? {
        anchor: 'body',
        wrist: [draw.between(0.74, 0.84), 1.9],
        elbow: [0.68, 0.97],
        visibility: 0.96,
        found: true,
        front: 0.05,
      }
    : {
        anchor: 'body',
        wrist: [draw.between(0.45, 0.6), draw.between(1.2, 1.4)],
        visibility: 0.98,
        found: true,
        front: 0.2,
      };
  return { lastsMs, easeMs: draw.between(600, 1000), change: () => ({ still: 0.97, left: hand, right: hand }) };
}
