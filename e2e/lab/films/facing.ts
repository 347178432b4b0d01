import type { Labels } from '../labels.ts';
import type { Track } from '../tracks/trackFormat.ts';

/** Behaviors during which the head is turned 60 degrees or more from the camera, or not in the picture. */
const NOT_FACING = new Set(['turned-away', 'out-of-frame']);

/** Share of the observations in which the face was found, of those in which the speaker faces the camera. */
export interface Facing {
  readonly observations: number;
  readonly found: number;
}

export function facing({ frames }: Track, { behaviors, tolerated }: Labels): Facing {
  const away = [...behaviors, ...tolerated].filter(({ behavior }) => NOT_FACING.has(behavior));
  const faced = frames.filter(({ timeMs }) => !away.some(({ startMs, endMs }) => timeMs >= startMs && timeMs < endMs));
  return { observations: faced.length, found: faced.filter(({ face }) => face !== undefined).length };
}
