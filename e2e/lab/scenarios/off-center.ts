import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario, type Sight, walkMs } from '../cases/happening.ts';

/** Between the middle and the edge of the picture, 0.28 to 0.38 of its width from the middle; up to 0.15 is where people move. */
export const offCenter: Scenario = {
  behavior: 'off-center',
  shows: HEAD,
  happens: (draw, sight) => aside(draw, sight, draw.between(0.28, 0.38), draw.between(5000, 12_000)),
  decoy: (draw, sight) =>
    draw.chance(0.5)
      ? aside(draw, sight, draw.between(0.08, 0.15), draw.between(4000, 10_000))
      : aside(draw, sight, draw.between(0.28, 0.36), draw.between(800, 2600)),
};

function aside(draw: Draw, sight: Sight, place: number, lastsMs: number): Happening {
  const x = draw.sign() * place - sight.x;
  // Whoever looks straight ahead from there does not look into the camera, and the audience is where it was.
  const yaw = draw.chance(0.5) ? x * draw.between(15, 40) : 0;
  const easeMs = Math.max(draw.between(500, 1000), walkMs(x, sight));
  return { lastsMs, easeMs, change: () => ({ x, yaw }) };
}
