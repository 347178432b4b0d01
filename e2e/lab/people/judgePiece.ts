import { SEEN } from '../../../shared/behaviors/catalogue.ts';
import type { Baseline, BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Learned } from '../../../shared/signals/fitted/learned.ts';
import type { Signals } from '../../../shared/signals/signals.ts';
import { CATALOGUE } from '../catalogue.ts';
import type { Labels } from '../labels.ts';
import { type Judged, judge, type Span } from '../scoring/match.ts';
import type { Track } from '../tracks/trackFormat.ts';
import { watch } from '../watch.ts';
import type { Piece } from './material.ts';

/**
 * What a picture cannot tell: where somebody stands in it was the photographer's choice, and a posture that is the same all the time has
 * nothing to be compared with.
 */
const NOT_OF_STILLS = new Set(['off-center', 'too-close', 'too-far', 'slouching', 'uneven-shoulders', 'frozen']);

/** A picture has no time in which somebody shows their neutral posture: it is a head that faces the camera. */
const FACING: Baseline = { headYaw: 0, headPitch: 0, headRoll: 0, eyeYaw: 0, eyePitch: 0, shoulderTilt: 0 };

/** How one behavior was measured over a stretch of time. */
export interface Measured {
  /** Share of the observations in which it was not known, 0..1; NaN of none. */
  readonly notJudged: number;
  /** Share of the observations on the far side of the threshold. */
  readonly past: number;
  /** Median of what was known; NaN of none. */
  readonly median: number;
}

export interface JudgedPiece {
  readonly piece: Piece;
  readonly labels: Labels;
  readonly events: readonly BehaviorEvent[];
  readonly judged: Judged;
  /** Fits whose weights had seen this person and judged it all the same. */
  readonly seenBy: readonly string[];
  /** Behaviors that this piece can be asked about. */
  readonly asked: ReadonlySet<string>;
  measured(behavior: string, span: Span): Measured;
}

/**
 * Judges what networks found in one piece, as the app would.
 *
 * @param learned The weights to judge with.
 * @param seenBy Names of fits among them that have seen this person.
 */
export function judgePiece(piece: Piece, track: Track, learned: Learned, seenBy: readonly string[] = []): JudgedPiece {
  const { durationMs } = track.about;
  const asked = new Set(SEEN.map(({ id }) => id as string).filter((id) => !(piece.isStill && NOT_OF_STILLS.has(id))));
  const seen: { readonly signals: Signals; readonly baseline: Baseline }[] = [];
  const calibrated = piece.isStill ? FACING : {};
  const { events } = watch(track.frames, durationMs, (signals, baseline) => seen.push({ signals, baseline }), {
    calibrated,
    learned,
  });
  const labels: Labels = {
    durationMs,
    behaviors: piece.labels.behaviors
      .filter(({ behavior }) => asked.has(behavior))
      .map((label) => ({ ...label, endMs: Math.min(label.endMs, durationMs) })),
    tolerated: piece.labels.tolerated,
  };
  const counted = events.filter(({ behavior }) => asked.has(behavior));
  return {
    piece,
    labels,
    events: counted,
    judged: judge(counted, labels, CATALOGUE),
    seenBy,
    asked,
    measured(id, { startMs, endMs }) {
      const behavior = SEEN.find((each) => each.id === id);
      if (behavior === undefined) throw new Error(`There is no behavior "${id}".`);
      const { direction, enter } = behavior;
      const values = seen
        .filter(({ signals }) => signals.timeMs >= startMs && signals.timeMs < endMs)
        .map(({ signals, baseline }) => behavior.measure(signals.values, baseline));
      const known = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
      const past = known.filter((value) => (direction === 'above' ? value > enter : value < enter));
      return {
        notJudged: 1 - known.length / values.length,
        past: past.length / values.length,
        median: known[Math.floor(known.length / 2)] ?? Number.NaN,
      };
    },
  };
}
