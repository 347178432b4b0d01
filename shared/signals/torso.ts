import type { LandmarkFrame } from '../landmarks.ts';
import type { Body } from './bodyScale.ts';
import { distance, midpoint, POSE, posePoint } from './points.ts';
import { createRecent } from './recent.ts';
import type { Shoulders } from './shoulders.ts';
import { createSway } from './sway.ts';

/** How the torso stands and moves. NaN where the picture does not show it. */
export interface TorsoSignals {
  /** Rocking from side to side, peak to peak, in shoulder widths. */
  readonly sway: number;
  /** How far the torso got to the side within the last three seconds, in shoulder widths. */
  readonly torsoRange: number;
  /** From the shoulder line up to the ears, in shoulder widths. */
  readonly neckHeight: number;
  /** Height of the shoulder line in the picture: 0 at its top, 1 at its bottom. */
  readonly shoulderLevel: number;
  /** In picture heights. */
  readonly shoulderWidth: number;
}

const RANGE_MS = 3000;
/** A shorter stretch says little about how far somebody moves. */
const KNOWN_FROM_MS = 2000;
/** Across a gap longer than this the speaker may have walked anywhere. */
const GAP_MS = 700;

/** Reads the torso of one rehearsal's frames, in order. */
export function createTorsoReader(): (
  frame: LandmarkFrame,
  body: Body | undefined,
  shoulders: Shoulders,
) => TorsoSignals {
  const readSway = createSway();
  const recent = createRecent(RANGE_MS);
  /** Way to the side so far, step by step: a change of scale is no movement. */
  let side = 0;
  let last: { readonly timeMs: number; readonly x: number } | undefined;
  return (frame, body, shoulders) => {
    const { timeMs } = frame;
    if (!body) {
      if (last && timeMs - last.timeMs > GAP_MS) last = undefined;
      return { sway: last ? readSway.now() : Number.NaN, torsoRange: Number.NaN, ...postureOf(frame, shoulders) };
    }
    if (last && timeMs - last.timeMs <= GAP_MS) side += (body.middle.x - last.x) / body.shoulders;
    else {
      side = 0;
      readSway.reset();
      recent.clear();
    }
    last = { timeMs, x: body.middle.x };
    recent.push(timeMs, side);
    return {
      sway: readSway.push(timeMs, side),
      torsoRange: recent.spanMs() < KNOWN_FROM_MS ? Number.NaN : recent.range(),
      ...postureOf(frame, shoulders),
    };
  };
}

function postureOf(
  frame: LandmarkFrame,
  shoulders: Shoulders,
): Pick<TorsoSignals, 'neckHeight' | 'shoulderLevel' | 'shoulderWidth'> {
  const leftEar = posePoint(frame, POSE.leftEar);
  const rightEar = posePoint(frame, POSE.rightEar);
  if (!leftEar || !rightEar || shoulders.kind !== 'seen') {
    return { neckHeight: Number.NaN, shoulderLevel: Number.NaN, shoulderWidth: Number.NaN };
  }
  const { left, right } = shoulders;
  const shoulderWidth = distance(left, right);
  const shoulderLevel = midpoint(left, right).y;
  return { neckHeight: (shoulderLevel - midpoint(leftEar, rightEar).y) / shoulderWidth, shoulderLevel, shoulderWidth };
}
