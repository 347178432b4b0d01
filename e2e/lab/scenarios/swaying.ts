import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario, SHOULDER_METERS, type Sight } from '../cases/happening.ts';

/** Whoever comes further from the middle, in picture widths, may be called off center: off-center.ts. */
const PEOPLE_MOVE = 0.15;

/** Rocking from foot to foot by 0.3 to 0.7 shoulder widths; up to 0.09 everybody does, and a step aside is none. */
export const swaying: Scenario = {
  behavior: 'swaying',
  shows: HEAD,
  happens(draw, sight) {
    const peakToPeak = draw.between(0.3, 0.7);
    // A trunk does not go faster than about half a shoulder width a second from foot to foot and back.
    const hertz = draw.between(0.25, Math.min(0.9, 0.4 / peakToPeak));
    // Three cycles at least.
    const lastsMs = Math.max(draw.between(6500, 14_000), 3200 / hertz);
    return { ...rocking(draw, peakToPeak, hertz, lastsMs), also: aside(peakToPeak / 2, sight) };
  },
  decoy(draw, sight) {
    if (draw.chance(0.5))
      return rocking(draw, draw.between(0.03, 0.08), draw.between(0.25, 0.9), draw.between(6000, 12_000));
    const step = draw.sign() * draw.between(0.2, 0.5);
    const [lastsMs, easeMs] = [draw.between(3500, 8000), draw.between(700, 1100)];
    return { lastsMs, easeMs, change: () => ({ sway: step }), also: aside(Math.abs(step), sight) };
  },
};

/** What whoever sways or steps this far (shoulder widths) may be called besides. */
function aside(way: number, { x, widthMeters }: Sight): string[] {
  return Math.abs(x) + (way * SHOULDER_METERS) / widthMeters > PEOPLE_MOVE ? ['off-center'] : [];
}

function rocking(draw: Draw, peakToPeak: number, hertz: number, lastsMs: number): Happening {
  const phase = draw.between(0, 2 * Math.PI);
  return {
    lastsMs,
    easeMs: draw.between(400, 900),
    change: (sinceMs) => ({ sway: (peakToPeak / 2) * Math.sin((2 * Math.PI * hertz * sinceMs) / 1000 + phase) }),
  };
}
