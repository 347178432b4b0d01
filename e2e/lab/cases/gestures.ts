import type { Reach } from '../rewrite/posture.ts';
import type { Draw } from './draw.ts';
import { createWander, eased } from './wander.ts';

/** Where and how hands go. Places from the middle of the shoulders in shoulder widths, times in ms. */
export interface Manner {
  readonly outward: readonly [number, number];
  readonly down: readonly [number, number];
  /** How long a hand rests between two strokes. */
  readonly hold: readonly [number, number];
}

/** Hands while people talk (measured on films: 10th to 90th percentile). */
const CALM: Manner = { outward: [0.5, 0.95], down: [0.95, 1.6], hold: [250, 2000] };
/** Duration of a stroke; a long one takes its time: hands go up to two shoulder widths a second in conversation. */
const STROKE = [380, 800] as const;
const SPEED = 2.2;

interface Waypoint {
  readonly atMs: number;
  readonly lastsMs: number;
  readonly place: readonly [number, number];
}

/** One talking hand: strokes between places in front of the body, for `lengthMs` and then from the start again. */
export function createGestures(draw: Draw, lengthMs: number, manner: Manner = CALM): (clockMs: number) => Reach {
  const points: Waypoint[] = [];
  for (let atMs = 0; atMs < lengthMs; ) {
    const place: Waypoint['place'] = [draw.between(...manner.outward), draw.between(...manner.down)];
    const before = points.at(-1)?.place ?? place;
    const way = Math.hypot(place[0] - before[0], place[1] - before[1]);
    const lastsMs = Math.max(draw.between(...STROKE), (way / SPEED) * 1000);
    points.push({ atMs, lastsMs, place });
    atMs += lastsMs + draw.between(...manner.hold);
  }
  const [first] = points;
  const tremble = [createWander(draw, 700, 2600), createWander(draw, 700, 2600)] as const;
  return (clockMs) => {
    const inside = ((clockMs % lengthMs) + lengthMs) % lengthMs;
    let index = 0;
    while (index + 1 < points.length && (points[index + 1]?.atMs ?? 0) <= inside) index++;
    const to = points[index] ?? first;
    const from = points[index - 1] ?? points.at(-1);
    if (!to || !from) throw new Error('Gestures have waypoints.');
    const share = eased((inside - to.atMs) / to.lastsMs);
    const at = (axis: 0 | 1) =>
      from.place[axis] + share * (to.place[axis] - from.place[axis]) + 0.035 * tremble[axis](clockMs);
    return { anchor: 'body', wrist: [at(0), at(1)], found: true, front: 0.18 };
  };
}
