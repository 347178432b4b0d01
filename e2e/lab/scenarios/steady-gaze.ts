import type { Scenario } from '../cases/happening.ts';

/** The face stays with the audience for twelve seconds and more, between looks to the side and down; eight are not enough. */
export const steadyGaze: Scenario = {
  behavior: 'steady-gaze',
  shows: ['desk', 'stage', 'far'],
  complete: true,
  happens: (draw) => ({ lastsMs: draw.between(12_500, 20_000), easeMs: 400, change: () => ({}) }),
  decoy: (draw) => ({ lastsMs: draw.between(5000, 7500), easeMs: 400, change: () => ({}) }),
  interruption(draw) {
    const aside = draw.chance(0.6);
    const degrees = draw.sign() * draw.between(26, 34);
    const down = draw.between(22, 30);
    return {
      lastsMs: draw.between(1150, 1500),
      easeMs: draw.between(250, 400),
      change: () => (aside ? { yaw: degrees } : { pitch: -down }),
    };
  },
};
