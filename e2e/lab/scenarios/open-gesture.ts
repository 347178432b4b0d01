import type { Draw } from '../cases/draw.ts';
import { createGestures } from '../cases/gestures.ts';
import type { Happening, Scenario } from '../cases/happening.ts';

/** Wide gestures, wrists one and a half to two shoulder widths out and above the hips, as on a film of a rendered person. */
const WIDE = { outward: [1.4, 2], down: [0.15, 1.2], hold: [150, 700] } as const;

export const openGesture: Scenario = {
  behavior: 'open-gesture',
  shows: ['stage', 'stage', 'far'],
  wide: true,
  complete: true,
  happens: (draw) => wide(draw, draw.between(11_500, 19_000)),
  decoy: (draw) => wide(draw, draw.between(2500, 6500)),
};

function wide(draw: Draw, lastsMs: number): Happening {
  const left = createGestures(draw.fork('left'), 60_000, WIDE);
  const right = createGestures(draw.fork('right'), 60_000, WIDE);
  return {
    lastsMs,
    easeMs: draw.between(500, 900),
    change: (sinceMs) => ({ left: left(sinceMs + 5000), right: right(sinceMs + 5000) }),
  };
}
