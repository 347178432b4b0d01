import type { LandmarkFrame } from '../landmarks.ts';
import { distance, midpoint, POSE, type Point, posePoint } from './points.ts';
import { createRecent } from './recent.ts';

/** A wave goes back and forth within this; a hand on its way to the face only goes there. */
const WINDOW_MS = 1000;
/** Places are taken at least this far apart, so that a fast camera does not measure its own jitter. */
const STEP_MS = 90;
/** In face heights within the window: the way of a hand that is not accounted for by where it got to. Two waves by half a face make 1.5. Ours. */
const BACK_AND_FORTH = 0.8;
/**
 * Share of the steps that go on the way of the one before. Of a hand that is hidden the pose network guesses the place anew each time: such
 * jitter goes on in a third of its steps, however large it is (measured on pictures, where all is at rest: 0.29 to 0.52); a wave does in more
 * than half.
 */
const GOES_ON = 0.55;

const STILL: Point = { x: 0, y: 0 };

const SIDES = [
  { wrist: POSE.leftWrist, finger: POSE.leftIndex },
  { wrist: POSE.rightWrist, finger: POSE.rightIndex },
] as const;

/** Whether the left and the right hand wave: a hand that touches rests. False where it is not seen. */
export function createWaving(): (frame: LandmarkFrame, faceHeight: number) => readonly [left: boolean, right: boolean] {
  const left = createSide(SIDES[0]);
  const right = createSide(SIDES[1]);
  return (frame, faceHeight) => [left(frame, faceHeight), right(frame, faceHeight)];
}

function createSide({ wrist, finger }: (typeof SIDES)[number]): (frame: LandmarkFrame, faceHeight: number) => boolean {
  const x = createRecent(WINDOW_MS);
  const y = createRecent(WINDOW_MS);
  const way = createRecent(WINDOW_MS);
  const onward = createRecent(WINDOW_MS);
  let last: { readonly timeMs: number; readonly at: Point; readonly step: Point } | undefined;
  return (frame, faceHeight) => {
    const { timeMs } = frame;
    const at = handFromHead(frame, wrist, finger);
    if (!at) return false;
    if (!last || timeMs - last.timeMs >= STEP_MS) {
      const before = last !== undefined && timeMs - last.timeMs <= WINDOW_MS ? last : { at, step: STILL };
      const step = { x: at.x - before.at.x, y: at.y - before.at.y };
      way.push(timeMs, distance(at, before.at));
      onward.push(timeMs, step.x * before.step.x + step.y * before.step.y > 0 ? 1 : 0);
      x.push(timeMs, at.x);
      y.push(timeMs, at.y);
      last = { timeMs, at, step };
    }
    const goesBack = way.sum() - Math.hypot(x.range(), y.range()) > BACK_AND_FORTH * faceHeight;
    return goesBack && onward.mean() >= GOES_ON;
  };
}

/** Middle of the hand, from the nose, so that a head that nods with its hand does not wave. */
function handFromHead(frame: LandmarkFrame, wrist: number, finger: number): Point | undefined {
  const [from, to, nose] = [posePoint(frame, wrist), posePoint(frame, finger), posePoint(frame, POSE.nose)];
  if (!from || !to || !nose) return undefined;
  const middle = midpoint(from, to);
  return { x: middle.x - nose.x, y: middle.y - nose.y };
}
