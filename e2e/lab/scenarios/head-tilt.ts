import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario } from '../cases/happening.ts';

/** A head that leans by 21 degrees or more is seen to lean; people hold theirs within about 7 while they talk. */
export const headTilt: Scenario = {
  behavior: 'head-tilt',
  shows: HEAD,
  happens: (draw) => leaning(draw, draw.between(21, 34), draw.between(3700, 9000)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? leaning(draw, draw.between(3, 7), draw.between(3000, 9000))
      : leaning(draw, draw.between(18, 30), draw.between(500, 2000)),
};

function leaning(draw: Draw, degrees: number, lastsMs: number): Happening {
  const roll = draw.sign() * degrees;
  const yaw = draw.between(-5, 5);
  return { lastsMs, easeMs: draw.between(280, 700), change: () => ({ roll, yaw }) };
}
