import type { Draw } from '../cases/draw.ts';
import type { Happening, Scenario } from '../cases/happening.ts';

/** The back to the audience, writing on a board; a half turn to the slide and back is none. */
export const turnedAway: Scenario = {
  behavior: 'turned-away',
  shows: ['stage', 'far'],
  happens: (draw) => turned(draw, draw.between(150, 200), draw.between(2100, 6500)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? turned(draw, draw.between(6, 14), draw.between(2000, 6000))
      : turned(draw, draw.between(150, 190), draw.between(500, 900)),
};

function turned(draw: Draw, degrees: number, lastsMs: number): Happening {
  const turn = draw.sign() * degrees;
  return { lastsMs, easeMs: draw.between(500, 900), change: () => ({ turn }) };
}
