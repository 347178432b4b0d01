import { HEAD, type Scenario } from '../cases/happening.ts';

/** Standing firmly for twelve seconds and more, between shifts from one foot to the other; eight are not enough. */
export const calmStance: Scenario = {
  behavior: 'calm-stance',
  shows: HEAD,
  complete: true,
  happens: (draw) => ({ lastsMs: draw.between(12_500, 20_000), easeMs: 600, change: () => ({}) }),
  decoy: (draw) => ({ lastsMs: draw.between(5000, 7000), easeMs: 600, change: () => ({}) }),
  interruption(draw) {
    // Slower than rocking: more than three seconds on one foot.
    const sway = draw.sign() * draw.between(0.3, 0.45);
    return { lastsMs: draw.between(3100, 3800), easeMs: draw.between(600, 900), change: () => ({ sway }) };
  },
};
