import type { LandmarkFrame } from '../landmarks.ts';
import { armNumbers } from './fitted/armNumbers.ts';
import { type LogisticModel, probabilityOf } from './fitted/logistic.ts';
import { createFoundHands } from './foundHands.ts';
import { distance, midpoint, POSE, type Point, posePoint, ramp } from './points.ts';
import { createRecent } from './recent.ts';

/** Arms stay crossed; what the pose network makes of hidden wrists changes from look to look. What was learned is its mean over this long. */
const STEADY_MS = 1500;
/** Where elbows are not seen, less than this is no answer. Below it a moment ends (`shared/behaviors/arms-crossed.ts`). */
const LIKELY = 0.3;

/**
 * How far both arms are folded over the body: 0 not at all, 1 beyond doubt. The larger of what clean points show, and of the probability
 * that was learned from pictures of real people: in those, a folded arm hides the other's wrist, and the pose network puts it anywhere.
 * NaN when a shoulder is not seen, or an elbow and nothing else speaks for it.
 */
export function createArmsCrossed(model: LogisticModel): (frame: LandmarkFrame) => number {
  const found = createFoundHands();
  const recent = createRecent(STEADY_MS);
  return (frame) => {
    const hands = found(frame);
    const shown = armsFolded(frame);
    const numbers = armNumbers(frame, hands);
    const likely = numbers === undefined ? Number.NaN : probabilityOf(model, numbers);
    recent.push(frame.timeMs, areTogetherLow(frame) ? 0 : likely);
    const learned = numbers === undefined ? Number.NaN : recent.mean();
    if (Number.isNaN(learned)) return shown;
    if (Number.isNaN(shown)) return learned > LIKELY ? learned : Number.NaN;
    return Math.max(shown, learned);
  };
}

/** In shoulder widths: wrists as near each other, as far below the shoulders. Crossed arms lie higher, or their wrists apart. */
const TOGETHER = 0.5;
const LOW = 1.1;

/** Whether both hands are seen together low before the body: a posture of its own, of which the pictures that were learned from have two. */
function areTogetherLow(frame: LandmarkFrame): boolean {
  const [left, right] = [posePoint(frame, POSE.leftWrist), posePoint(frame, POSE.rightWrist)];
  const [leftShoulder, rightShoulder] = [posePoint(frame, POSE.leftShoulder), posePoint(frame, POSE.rightShoulder)];
  if (!left || !right || !leftShoulder || !rightShoulder) return false;
  const width = distance(leftShoulder, rightShoulder);
  const low = (midpoint(left, right).y - midpoint(leftShoulder, rightShoulder).y) / width;
  return distance(left, right) <= TOGETHER * width && low >= LOW;
}

/**
 * How far the points that are seen show folded arms: 0 not at all, 1 each wrist well beyond the middle of the body and at the other
 * arm's elbow. NaN when an elbow or a shoulder is not seen.
 */
export function armsFolded(frame: LandmarkFrame): number {
  const leftShoulder = posePoint(frame, POSE.leftShoulder);
  const rightShoulder = posePoint(frame, POSE.rightShoulder);
  const leftElbow = posePoint(frame, POSE.leftElbow);
  const rightElbow = posePoint(frame, POSE.rightElbow);
  const leftWrist = posePoint(frame, POSE.leftWrist);
  const rightWrist = posePoint(frame, POSE.rightWrist);
  if (!leftShoulder || !rightShoulder || !leftElbow || !rightElbow) return Number.NaN;
  // Crossed arms lie between the shoulders and the elbows: a wrist that is not in the picture is not there.
  if (!leftWrist || !rightWrist || leftShoulder.x <= rightShoulder.x) return 0;
  return Math.min(
    crossed(leftWrist, rightElbow, leftShoulder, rightShoulder),
    crossed(rightWrist, leftElbow, rightShoulder, leftShoulder),
  );
}

/** 0..1 for one arm: half for being beyond the middle, half for being near the other elbow. */
function crossed(wrist: Point, otherElbow: Point, shoulder: Point, otherShoulder: Point): number {
  const width = distance(shoulder, otherShoulder);
  const middle = midpoint(shoulder, otherShoulder);
  const ax = (otherShoulder.x - shoulder.x) / width;
  const ay = (otherShoulder.y - shoulder.y) / width;
  // In shoulder widths: how far the wrist is past the middle of the body, and from the other elbow.
  const beyond = ((wrist.x - middle.x) * ax + (wrist.y - middle.y) * ay) / width;
  const away = distance(wrist, otherElbow) / width;
  return Math.min(ramp(beyond, -0.05, 0.15), ramp(away, 0.9, 0.4));
}
