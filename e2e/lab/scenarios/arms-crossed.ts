import type { Draw } from '../cases/draw.ts';
import { HANDS, type Happening, type Scenario } from '../cases/happening.ts';
import type { Reach } from '../rewrite/posture.ts';

/** Arms folded over the chest, places as measured on films of a rendered person; one arm alone, or hands put together, is none. */
export const armsCrossed: Scenario = {
  behavior: 'arms-crossed',
  shows: HANDS,
  happens(draw) {
    const left = folded(draw);
    const right = folded(draw);
    return { ...timing(draw), change: () => ({ left, right }) };
  },
  decoy(draw) {
    if (draw.chance(0.5)) {
      const arm = folded(draw);
      return { ...timing(draw), change: draw.chance(0.5) ? () => ({ left: arm }) : () => ({ right: arm }) };
    }
    const steepled: Reach = {
      anchor: 'body',
      wrist: [0.14, draw.between(0.85, 1)],
      visibility: 0.97,
      found: true,
      front: 0.25,
    };
    return { ...timing(draw), lastsMs: draw.between(2000, 6000), change: () => ({ left: steepled, right: steepled }) };
  },
};

function timing(draw: Draw): Pick<Happening, 'lastsMs' | 'easeMs'> {
  return { lastsMs: draw.between(2800, 10_000), easeMs: draw.between(500, 900) };
}

function folded(draw: Draw): Reach {
  return {
    anchor: 'body',
    wrist: [draw.between(-0.44, -0.28), draw.between(0.6, 0.78)],
    elbow: [draw.between(0.18, 0.38), draw.between(0.7, 0.85)],
    visibility: draw.between(0.78, 0.98),
    found: draw.chance(0.3),
    front: 0.22,
  };
}
