import { add, type Posture, type Reach } from '../rewrite/posture.ts';
import type { Draw } from './draw.ts';
import { createGestures } from './gestures.ts';
import { createWander, eased } from './wander.ts';

/** What a person does all the time while talking, none of it worth a word. */
export interface Talker {
  /** Adds it to the posture. */
  at(clockMs: number, posture: Posture): void;
}

export interface Habits {
  /** 0..1: how far the hands of the seed are replaced by drawn gestures. */
  readonly gestures: number;
  /** Short looks to the side, now and then. */
  readonly glances: boolean;
}

/** A glance is over before anybody calls it looking away. */
const GLANCE_MS = [500, 1200] as const;
const GLANCE_EVERY_MS = [5000, 12_000] as const;
const GLANCE_DEGREES = [14, 34] as const;
const LENGTH_MS = 120_000;

export function createTalker(draw: Draw, { gestures, glances }: Habits): Talker {
  const yaw = wanderBy(draw, draw.between(2, 6), 1800, 11_000);
  const pitch = wanderBy(draw, draw.between(1.5, 3.5), 1200, 8000);
  const roll = wanderBy(draw, draw.between(1, 2.5), 2200, 12_000);
  const sway = wanderBy(draw, draw.between(0.01, 0.035), 5000, 16_000);
  const near = wanderBy(draw, draw.between(0, 0.015), 5000, 20_000);
  const hands = { left: createGestures(draw, LENGTH_MS), right: createGestures(draw, LENGTH_MS) };
  const looks = glances ? drawGlances(draw) : [];
  return {
    at(clockMs, posture) {
      add(posture, { yaw: yaw(clockMs), pitch: pitch(clockMs), roll: roll(clockMs), sway: sway(clockMs) }, 1);
      add(posture, { near: near(clockMs) }, 1);
      const inside = clockMs % LENGTH_MS;
      for (const look of looks) add(posture, { yaw: look.degrees }, amountOf(look, inside));
      for (const side of ['left', 'right'] as const) {
        const reach: Reach = hands[side](clockMs);
        if (gestures > 0) posture.reaches.push({ side, reach, weight: gestures });
      }
    },
  };
}

interface Glance {
  readonly startMs: number;
  readonly endMs: number;
  readonly degrees: number;
}

function drawGlances(draw: Draw): Glance[] {
  const looks: Glance[] = [];
  for (let startMs = draw.between(3000, 9000); startMs < LENGTH_MS - 3000; ) {
    const endMs = startMs + draw.between(...GLANCE_MS);
    looks.push({ startMs, endMs, degrees: draw.sign() * draw.between(...GLANCE_DEGREES) });
    startMs = endMs + draw.between(...GLANCE_EVERY_MS);
  }
  return looks;
}

function amountOf({ startMs, endMs }: Glance, timeMs: number): number {
  if (timeMs < startMs || timeMs > endMs) return 0;
  return eased((timeMs - startMs) / 250) * eased((endMs - timeMs) / 250);
}

function wanderBy(draw: Draw, extent: number, shortestMs: number, longestMs: number): (clockMs: number) => number {
  const wander = createWander(draw, shortestMs, longestMs);
  return (clockMs) => extent * wander(clockMs);
}
