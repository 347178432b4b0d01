import type { Draw } from '../cases/draw.ts';
import type { Happening, Scenario } from '../cases/happening.ts';

/** A face that speaks without moving, for more than half a minute; a quarter of a minute of it is listening. */
export const flatExpression: Scenario = {
  behavior: 'flat-expression',
  shows: ['desk', 'chair', 'stage'],
  happens: (draw) => still(draw, draw.between(0.86, 0.97), draw.between(35_000, 46_000)),
  decoy: (draw) =>
    draw.chance(0.6)
      ? still(draw, draw.between(0.86, 0.97), draw.between(6000, 18_000))
      : still(draw, draw.between(0.1, 0.25), draw.between(30_000, 40_000)),
};

function still(draw: Draw, flat: number, lastsMs: number): Happening {
  return { lastsMs, easeMs: draw.between(500, 1000), change: () => ({ flat }) };
}
