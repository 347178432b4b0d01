import type { Draw } from '../cases/draw.ts';
import { createGestures } from '../cases/gestures.ts';
import { type Happening, type Scenario, SHOULDER_METERS } from '../cases/happening.ts';
import type { Reach } from '../rewrite/posture.ts';

/** How far out a wrist comes, in shoulder widths from the middle of the body. */
const LONGEST_REACH = 1.9;

/** Both hands behind the back or in the pockets, read as on a film of a rendered person: 0.65 to 0.85, and no hand found. */
export const handsHidden: Scenario = {
  behavior: 'hands-hidden',
  shows: ['stage', 'stage', 'far'],
  happens(draw) {
    const hide = draw.chance(0.5) ? behind : inPocket;
    const [left, right] = [hide(draw), hide(draw)];
    return { ...timing(draw, draw.between(9500, 17_000)), change: () => ({ left, right }) };
  },
  decoy(draw, sight) {
    const edge = sight.widthMeters / 2 / SHOULDER_METERS;
    if (edge < LONGEST_REACH - 0.2 && draw.chance(0.5)) return aside(draw, edge);
    const hand = draw.chance(0.5) ? behind(draw) : inPocket(draw);
    // One hand in a pocket while the other talks, or both for a moment.
    if (draw.chance(0.5)) return { ...timing(draw, draw.between(9000, 14_000)), change: () => ({ left: hand }) };
    return { ...timing(draw, draw.between(1500, 5500)), change: () => ({ left: hand, right: hand }) };
  },
};

/** Hands that talk beyond the sides of a narrow picture: what they do cannot be seen, and hidden they are not. */
function aside(draw: Draw, edge: number): Happening {
  const manner = { outward: [edge + 0.1, LONGEST_REACH], down: [0.6, 1.2], hold: [400, 2500] } as const;
  const left = createGestures(draw.fork('left'), 60_000, manner);
  const right = createGestures(draw.fork('right'), 60_000, manner);
  return {
    ...timing(draw, draw.between(9500, 15_000)),
    change: (sinceMs) => ({ left: left(sinceMs + 5000), right: right(sinceMs + 5000) }),
  };
}

function timing(draw: Draw, lastsMs: number): Pick<Happening, 'lastsMs' | 'easeMs'> {
  return { lastsMs, easeMs: draw.between(500, 900) };
}

function behind(draw: Draw): Reach {
  return {
    anchor: 'body',
    wrist: [draw.between(0.36, 0.5), draw.between(1.1, 1.25)],
    elbow: [draw.between(0.52, 0.62), draw.between(0.8, 0.88)],
    visibility: draw.between(0.65, 0.84),
    found: false,
    front: -0.15,
  };
}

function inPocket(draw: Draw): Reach {
  return {
    anchor: 'body',
    wrist: [draw.between(0.5, 0.66), draw.between(1.5, 1.65)],
    elbow: [draw.between(0.72, 0.85), draw.between(0.85, 0.95)],
    visibility: draw.between(0.7, 0.85),
    found: false,
    front: 0,
  };
}
