import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario, type Sight, walkMs } from '../cases/happening.ts';

/** Out of the picture to a side, or down to something on the floor; a moment of it is none. */
export const outOfFrame: Scenario = {
  behavior: 'out-of-frame',
  shows: HEAD,
  happens: (draw, sight) => gone(draw, sight, draw.between(2200, 8000)),
  decoy: (draw, sight) => gone(draw, sight, draw.between(400, 900)),
};

function gone(draw: Draw, sight: Sight, lastsMs: number): Happening {
  // Half of the way out is the edge of the picture.
  const x = draw.sign() * draw.between(1, 1.1) - 2 * sight.x;
  const easeMs = Math.max(draw.between(700, 1200), walkMs(x, sight));
  // Whoever walks in and out stays out as long again as half of each way takes.
  return { lastsMs: lastsMs < 1000 ? lastsMs : lastsMs + easeMs, easeMs, change: () => ({ x }), also: ['off-center'] };
}
