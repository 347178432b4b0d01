import type { Draw } from '../cases/draw.ts';
import type { Happening, Scenario, Sight } from '../cases/happening.ts';

/** A face of two thirds of the picture's height and more leaves no room for shoulders; up to a half it is a close-up. */
export const tooClose: Scenario = {
  behavior: 'too-close',
  shows: ['desk'],
  happens: (draw, sight) => leaning(draw, sight, draw.between(0.68, 0.9), draw.between(5000, 11_000)),
  decoy: (draw, sight) =>
    draw.chance(0.5)
      ? leaning(draw, sight, draw.between(0.38, 0.47), draw.between(4000, 10_000))
      : leaning(draw, sight, draw.between(0.68, 0.85), draw.between(800, 2600)),
};

function leaning(draw: Draw, { faceHeight, y }: Sight, height: number, lastsMs: number): Happening {
  const near = height / faceHeight - 1;
  const down = (0.5 - y) * Math.min(1, near);
  return {
    lastsMs,
    easeMs: draw.between(600, 1100),
    change: () => ({ near, y: down }),
    // Who leans over the table lowers shoulders and head.
    also: ['slouching'],
  };
}
