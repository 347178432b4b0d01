import type { Draw } from '../cases/draw.ts';
import { type Happening, HEAD, type Scenario, type Sight } from '../cases/happening.ts';

/** A face this high shows where its eyes look, as a share of the picture's height. */
const SHOWS_EYES = 0.2;

/** Who looks 40 degrees aside looks at nobody in the room, with the head alone or with head and eyes; up to 17 degrees somebody sits. */
export const lookingAway: Scenario = {
  behavior: 'looking-away',
  shows: HEAD,
  happens(draw, sight) {
    const lastsMs = draw.between(2600, 8000);
    const withEyes = showsEyes(sight) && draw.chance(0.25);
    return withEyes
      ? turned(draw, draw.between(16, 22), draw.between(24, 30), lastsMs)
      : turned(draw, draw.between(40, 62), 0, lastsMs);
  },
  decoy(draw, sight) {
    const kind = draw.integer(0, 2);
    if (kind === 0) return turned(draw, draw.between(8, 17), 0, draw.between(2500, 8000));
    // The eyes alone, or the head, for a moment.
    if (kind === 1 && showsEyes(sight)) return turned(draw, 0, draw.between(15, 30), draw.between(500, 1300));
    return turned(draw, draw.between(35, 60), 0, draw.between(500, 1300));
  },
};

function showsEyes({ faceHeight }: Sight): boolean {
  return faceHeight >= SHOWS_EYES;
}

function turned(draw: Draw, degrees: number, eyes: number, lastsMs: number): Happening {
  const sign = draw.sign();
  const pitch = draw.between(-6, 3);
  return {
    lastsMs,
    easeMs: draw.between(260, 650),
    change: () => ({ yaw: sign * degrees, gazeYaw: sign * eyes, pitch }),
  };
}
