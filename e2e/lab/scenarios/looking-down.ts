import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario } from '../cases/happening.ts';

/** Reading notes on a table bends the head by 22 to 40 degrees; a nod goes as far and is over at once. */
export const lookingDown: Scenario = {
  behavior: 'looking-down',
  shows: HEAD,
  happens: (draw) => bent(draw, draw.between(22, 40), draw.between(3200, 9000)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? bent(draw, draw.between(2, 6), draw.between(3000, 9000))
      : bent(draw, draw.between(20, 35), draw.between(400, 1500)),
};

function bent(draw: Draw, degrees: number, lastsMs: number): Happening {
  const yaw = draw.between(-6, 6);
  const gazePitch = -degrees * 0.4;
  return { lastsMs, easeMs: draw.between(280, 700), change: () => ({ pitch: -degrees, yaw, gazePitch }) };
}
