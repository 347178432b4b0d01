import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import type { Labels } from '../labels.ts';
import { type Body, frameOf } from '../rewrite/body.ts';
import { createHandsTurn } from '../rewrite/networks.ts';
import { add, neutral, type Posture } from '../rewrite/posture.ts';
import { rewrite } from '../rewrite/rewrite.ts';
import type { Piece } from '../seeds/pieces.ts';
import { type FaceBundle, seedPlayer } from '../seeds/seeds.ts';
import { createBodyClock } from './clock.ts';
import { createDisturbance } from './disturb.ts';
import type { Draw } from './draw.ts';
import { amountOf } from './happening.ts';
import type { Scene } from './scene.ts';
import type { Habits } from './talker.ts';
import { createTalker } from './talker.ts';
import type { Plot } from './timeline.ts';

/** One synthetic track, before it is made. */
export interface Case {
  readonly id: string;
  /** What it was drawn for: a behavior, `mixed` or `calm`. */
  readonly scenario: string;
  readonly seed: Piece;
  readonly bundle: FaceBundle;
  readonly scene: Scene;
  readonly habits: Habits;
  readonly plot: Plot;
  /** The choices that are made while it is made. */
  readonly draw: Draw;
}

/** What really happens in it. */
export function labelsOf({ plot }: Pick<Case, 'plot'>): Labels {
  const { moves, durationMs, complete } = plot;
  return {
    durationMs,
    behaviors: moves.flatMap(({ label, startMs, endMs }) =>
      label === null ? [] : [{ behavior: label, startMs, endMs }],
    ),
    tolerated: moves.flatMap(({ also = [], startMs, endMs, easeMs }) =>
      also.map((behavior) => ({ behavior, startMs: Math.max(0, startMs - easeMs), endMs: endMs + easeMs })),
    ),
    complete: [...complete],
  };
}

/**
 * The observations of a case, made one after the other; the same each time.
 *
 * @param look Told of every body before the networks disturb it.
 */
export function* framesOf(
  { seed, bundle, scene, habits, plot, draw }: Case,
  look: (body: Body, posture: Posture, timeMs: number) => void = () => undefined,
): Generator<LandmarkFrame> {
  const { moves, durationMs } = plot;
  const player = seedPlayer(seed, bundle);
  const talker = createTalker(draw.fork('talker'), habits);
  const disturbance = createDisturbance(draw.fork('disturbance'), scene, durationMs);
  const clock = createBodyClock(moves, durationMs, scene.pace, scene.startMs);
  const times = draw.fork('times');
  const handsDue = createHandsTurn();
  const period = 1000 / scene.rate;
  for (let i = 0; i * period < durationMs; i++) {
    // Cameras are a little early or late; the first observation is at 0.
    const timeMs = i === 0 ? 0 : i * period + times.between(-0.08, 0.08) * Math.min(period, 100);
    if (i > 0 && disturbance.drops()) continue;
    const clockMs = clock(timeMs);
    // As long as the body's clock has never stood, both are the same but for rounding.
    const faceTime = scene.startMs + timeMs * scene.pace;
    const faceMs = Math.abs(faceTime - clockMs) < 1 ? clockMs : faceTime;
    const posture: Posture = neutral();
    talker.at(clockMs, posture);
    for (const move of moves) add(posture, move.change(timeMs - move.startMs), amountOf(move, timeMs));
    const body = player.at(clockMs, faceMs, Math.min(1, posture.flat));
    rewrite(body, posture, scene);
    look(body, posture, timeMs);
    disturbance.disturb(body, timeMs);
    const hidden = moves.reduce((most, move) => Math.max(most, (move.hidesFace ?? 0) * amountOf(move, timeMs)), 0);
    if (times.chance(hidden)) body.face = undefined;
    body.timeMs = timeMs;
    // Between its turns the hand network does not run.
    body.hands = handsDue(timeMs) ? (body.hands ?? []) : undefined;
    yield frameOf(body);
  }
}
