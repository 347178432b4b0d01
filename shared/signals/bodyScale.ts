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

/** Reads the body of one rehearsal's frames, in order; undefined while the shoulders are not seen from the front. */
export function createBodyReader(): (frame: LandmarkFrame) => Body | undefined {
  let widths: { readonly timeMs: number; readonly width: number }[] = [];
  let usual = Number.NaN;
  let sampledMs = Number.NEGATIVE_INFINITY;
  return (frame) => {
    const left = posePoint(frame, POSE.leftShoulder);
    const right = posePoint(frame, POSE.rightShoulder);
    if (!left || !right || left.x <= right.x) return undefined;
    if (frame.timeMs - sampledMs >= SAMPLE_MS) {
      sampledMs = frame.timeMs;
      widths = widths.filter(({ timeMs }) => frame.timeMs - timeMs <= WINDOW_MS);
      widths.push({ timeMs: frame.timeMs, width: distance(left, right) });
      const sorted = widths.map(({ width }) => width).sort((a, b) => a - b);
      usual = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    }
    return { middle: midpoint(left, right), shoulders: usual };
  };
}
