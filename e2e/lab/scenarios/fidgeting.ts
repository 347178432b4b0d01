import type { Draw } from '../cases/draw.ts';
import { HANDS, type Happening, type Scenario } from '../cases/happening.ts';
import type { Change, Reach } from '../rewrite/posture.ts';

/** Hands busy with a ring or a pen: 0.6 to 1 shoulder widths a second without getting anywhere, as on a film of a rendered person. */
export const fidgeting: Scenario = {
  behavior: 'fidgeting',
  shows: HANDS,
  happens: (draw) => busy(draw, draw.between(0.055, 0.085), draw.between(2.2, 3.2), draw.between(4500, 11_000)),
  decoy(draw) {
    const kind = draw.integer(0, 2);
    if (kind === 0) return busy(draw, draw.between(0.03, 0.05), draw.between(0.4, 0.8), draw.between(4000, 9000));
    if (kind === 1) return busy(draw, draw.between(0.055, 0.085), draw.between(2.2, 3.2), draw.between(600, 1600));
    return beating(draw);
  },
};

function busy(draw: Draw, extent: number, hertz: number, lastsMs: number): Happening {
  const down = draw.between(1.25, 1.45);
  const waves = [0, 1, 2, 3].map(() => ({
    phase: draw.between(0, 2 * Math.PI),
    hertz: hertz * draw.between(0.8, 1.25),
  }));
  const [leftFound, rightFound] = [draw.chance(0.5), draw.chance(0.5)];
  const outward = draw.between(0.2, 0.3);
  const wave = (index: number, sinceMs: number) => {
    const { phase = 0, hertz: speed = 0 } = waves[index] ?? {};
    return extent * Math.sin((2 * Math.PI * speed * sinceMs) / 1000 + phase);
  };
  const hand = (sinceMs: number, index: 0 | 2, found: boolean): Reach => ({
    anchor: 'body',
    wrist: [outward + wave(index, sinceMs), down + wave(index + 1, sinceMs)],
    elbow: [0.57, 0.89],
    visibility: 0.98,
    found,
    front: 0.2,
  });
  return {
    lastsMs,
    easeMs: draw.between(400, 800),
    // What is fidgeted with may be held in both hands.
    also: ['hands-clasped'],
    change: (sinceMs): Change => ({ left: hand(sinceMs, 0, leftFound), right: hand(sinceMs, 2, rightFound) }),
  };
}

/** A speaker who beats the time with a hand: as fast, but it goes somewhere. */
function beating(draw: Draw): Happening {
  const hertz = draw.between(0.5, 0.8);
  const extent = draw.between(0.35, 0.45);
  return {
    lastsMs: draw.between(3500, 7000),
    easeMs: draw.between(500, 900),
    change: (sinceMs) => ({
      right: {
        anchor: 'body',
        wrist: [0.75, 1.05 + extent * Math.sin((2 * Math.PI * hertz * sinceMs) / 1000)],
        visibility: 0.98,
        found: true,
        front: 0.2,
      },
    }),
  };
}
