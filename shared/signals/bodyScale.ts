import type { LandmarkFrame } from '../landmarks.ts';
import { distance, midpoint, POSE, type Point, posePoint } from './points.ts';

/** Where the speaker's body is, in a unit that stays the same while the speaker turns. */
export interface Body {
  /** Middle of the shoulders, in picture heights. */
  readonly middle: Point;
  /** Usual shoulder width, in picture heights. */
  readonly shoulders: number;
}

/** Shoulder width shrinks whenever the speaker turns; its median over this long does not. */
const WINDOW_MS = 6000;
const SAMPLE_MS = 150;

/** Nobody gets this many shoulder widths away, or becomes this many times as large, from one look to the next. */
const LEAP = 0.9;
const GROWTH = 1.6;
/** After this long the speaker may be anywhere. */
const FORGETS_MS = 700;

/** Reads the body of one rehearsal's frames, in order; undefined while the shoulders are not seen from the front. */
export function createBodyReader(): (frame: LandmarkFrame) => Body | undefined {
  let widths: { readonly timeMs: number; readonly width: number }[] = [];
  let usual = Number.NaN;
  let sampledMs = Number.NEGATIVE_INFINITY;
  let believed: Seen | undefined;
  let doubted: Seen | undefined;

  /** A body that is suddenly elsewhere was taken for the speaker by mistake, unless it stays there. */
  function isBelieved(seen: Seen): boolean {
    const goesOn = follows(seen, believed);
    const stays = doubted !== undefined && follows(seen, doubted);
    doubted = goesOn ? undefined : seen;
    if (goesOn || stays) believed = seen;
    return goesOn || stays;
  }

  return (frame) => {
    const left = posePoint(frame, POSE.leftShoulder);
    const right = posePoint(frame, POSE.rightShoulder);
    if (!left || !right || left.x <= right.x) return undefined;
    const seen = { timeMs: frame.timeMs, middle: midpoint(left, right), width: distance(left, right) };
    if (!isBelieved(seen)) return undefined;
    if (frame.timeMs - sampledMs >= SAMPLE_MS) {
      sampledMs = frame.timeMs;
      widths = widths.filter(({ timeMs }) => frame.timeMs - timeMs <= WINDOW_MS);
      widths.push({ timeMs: frame.timeMs, width: seen.width });
      const sorted = widths.map(({ width }) => width).sort((a, b) => a - b);
      usual = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    }
    return { middle: seen.middle, shoulders: usual };
  };
}

interface Seen {
  readonly timeMs: number;
  readonly middle: Point;
  readonly width: number;
}

function follows(seen: Seen, before: Seen | undefined): boolean {
  if (before === undefined || seen.timeMs - before.timeMs > FORGETS_MS) return true;
  const growth = Math.max(seen.width / before.width, before.width / seen.width);
  return distance(seen.middle, before.middle) <= LEAP * Math.max(seen.width, before.width) && growth <= GROWTH;
}
