import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario } from '../cases/happening.ts';

/** One shoulder higher by 24 degrees and more is seen from the last row; up to 8 nobody is straighter. */
export const unevenShoulders: Scenario = {
  behavior: 'uneven-shoulders',
  shows: HEAD,
  happens: (draw) => hanging(draw, draw.between(24, 32), draw.between(5200, 12_000)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? hanging(draw, draw.between(2, 7), draw.between(4000, 10_000))
      : hanging(draw, draw.between(22, 30), draw.between(800, 2600)),
};

function hanging(draw: Draw, degrees: number, lastsMs: number): Happening {
  const shoulderTilt = draw.sign() * degrees;
  return { lastsMs, easeMs: draw.between(400, 900), change: () => ({ shoulderTilt }) };
}
