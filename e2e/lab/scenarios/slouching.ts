import type { Draw } from '../cases/draw.ts';
import type { Happening, Scenario } from '../cases/happening.ts';

/**
 * Sunk into the chair: a fifth to a third of the height of the head over the shoulders is lost, and the shoulders sink with it, as
 * on a film of a rendered person (a fifth). Half of the people look down while they do it.
 */
export const slouching: Scenario = {
  behavior: 'slouching',
  shows: ['desk', 'chair', 'stage'],
  happens: (draw) => sunk(draw, draw.between(0.2, 0.32), draw.between(6200, 14_000)),
  decoy: (draw) =>
    draw.chance(0.5)
      ? sunk(draw, draw.between(0.02, 0.05), draw.between(5000, 12_000))
      : sunk(draw, draw.between(0.2, 0.3), draw.between(900, 3200)),
};

function sunk(draw: Draw, share: number, lastsMs: number): Happening {
  const near = draw.between(0, 0.2) * Math.min(1, share * 5);
  const looksDown = share > 0.1 && draw.chance(0.5);
  const pitch = looksDown ? -draw.between(18, 26) : -share * 20;
  return {
    lastsMs,
    easeMs: draw.between(500, 1100),
    change: () => ({ sink: share, near, pitch }),
    also: share > 0.1 ? ['looking-down'] : [],
  };
}
