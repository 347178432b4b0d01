import type { Draw } from '../cases/draw.ts';
import type { Happening, Scenario, Sight } from '../cases/happening.ts';

/** A face of 20 to 27 of 720 pixels is a spot; of 45 and more it has eyes and a mouth. */
export const tooFar: Scenario = {
  behavior: 'too-far',
  shows: ['far', 'stage'],
  happens: (draw, sight) => away(draw, sight, draw.between(0.027, 0.037), draw.between(5000, 11_000)),
  decoy: (draw, sight) =>
    draw.chance(0.5)
      ? away(draw, sight, Math.min(sight.faceHeight, draw.between(0.064, 0.08)), draw.between(4000, 10_000))
      : away(draw, sight, draw.between(0.027, 0.037), draw.between(800, 2600)),
};

function away(draw: Draw, { faceHeight }: Sight, height: number, lastsMs: number): Happening {
  const near = height / faceHeight - 1;
  return { lastsMs, easeMs: draw.between(900, 1800), change: () => ({ near }) };
}
