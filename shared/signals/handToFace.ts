import type { HandLandmarks, LandmarkFrame } from '../landmarks.ts';
import { distanceToOutline, headOutline, ovalHeight } from './faceOval.ts';
import { createFoundHands } from './foundHands.ts';
import { distance, midpoint, POSE, type Point, pointAt, posePoint } from './points.ts';
import { createWaving } from './waving.ts';

/** How long the outline of a face that a hand hides is carried along with the head, or stands where it was. */
const FACE_STANDS_MS = 3000;
/** Nobody hides their face for longer without a breath; while the hand network sees the hand on it, it stands for this long. Ours. */
const FACE_HIDDEN_MS = 15_000;

/**
 * In face heights: a hand whose wrist is further than this from both of the body's wrists is a chin or a collar that the hand network
 * took for one. On films, hands at faces were within 0.9 of a wrist of the body, and such mistakes 1.9 and more away.
 */
const SAME_WRIST = 1.4;

/**
 * In face heights: a hand from its wrist to the tip of the middle finger, bent or stretched towards the camera. What is larger or smaller is no
 * hand of this face's body. An open hand is 0.9 to 1.1 faces long.
 */
const HAND_LENGTHS = [0.3, 1.6] as const;
const WRIST = 0;
const MIDDLE_TIP = 12;
/** Of the middle finger: the middle of the hand. */
const KNUCKLE = 9;

/** In face heights: what is said of hands that hang somewhere below the picture. */
const FAR = 3;

/** In face heights: a hand that waves is no nearer than this, wherever it is in front of the face. */
const WAVES = 0.6;

/** Points of the pose's left and right hand. */
const HAND_POINTS = [
  [POSE.leftWrist, POSE.leftPinky, POSE.leftIndex, POSE.leftThumb],
  [POSE.rightWrist, POSE.rightPinky, POSE.rightIndex, POSE.rightThumb],
] as const;

interface KnownFace {
  readonly timeMs: number;
  readonly outline: readonly Point[];
  readonly height: number;
  /** Middle of the pose's head points at that time. */
  readonly head: Point | undefined;
}

/**
 * How far the nearest hand is from the face, in face heights: 0 on the face or in front of it, and up. NaN when no face is
 * seen. Nearest of the hand network's points and the pose's wrists and fingers, because the hand network seldom finds
 * a hand that lies on a face.
 *
 * A hand can hide the face from the face network; its last outline then moves along with the pose's head points.
 */
export function createHandToFace(): (frame: LandmarkFrame) => number {
  let known: KnownFace | undefined;
  let hiddenMs = Number.NEGATIVE_INFINITY;
  const found = createFoundHands();
  const readWaving = createWaving();
  return (frame) => {
    const { timeMs } = frame;
    const head = headMiddle(frame);
    const outline = headOutline(frame);
    if (outline) known = { timeMs, outline, height: ovalHeight(frame), head };
    const hands = found(frame) ?? [];
    if (!known || timeMs - known.timeMs > FACE_HIDDEN_MS) return Number.NaN;
    const moved = outline ?? carried(known, head, isCloseUp(frame));
    if (!moved) return Number.NaN;
    if (!outline && frame.hands?.some((hand) => isOn(hand, frame, moved))) hiddenMs = timeMs;
    if (timeMs - Math.max(known.timeMs, hiddenMs) > FACE_STANDS_MS) return Number.NaN;

    let nearest = Number.POSITIVE_INFINITY;
    const { height } = known;
    const waving = readWaving(frame, height);
    const least = (side: 0 | 1 | undefined) => (side !== undefined && waving[side] ? WAVES * height : 0);
    for (const side of [0, 1] as const) {
      for (const index of HAND_POINTS[side]) {
        const point = posePoint(frame, index);
        if (point) nearest = Math.min(nearest, Math.max(least(side), distanceToOutline(point, moved)));
      }
    }
    for (const hand of hands) {
      if (!isOfBody(hand, frame, height)) continue;
      const side = sideOf(hand, frame);
      for (let i = 0; i < hand.points.length / 3; i++) {
        nearest = Math.min(nearest, Math.max(least(side), distanceToOutline(pointAt(frame, hand.points, i), moved)));
      }
    }
    // A hand that is nowhere in the picture is not at the face either.
    if (!Number.isFinite(nearest)) return frame.pose && outline ? FAR : Number.NaN;
    return nearest / height;
  };
}

/**
 * Whether the body has a wrist, seen or guessed, where the hand network found this hand. Without a body, and where the picture ends above the
 * wrists, any hand is believed that is as large as this face's can be: then the pose network only guesses where wrists are.
 */
function isOfBody(hand: HandLandmarks, frame: LandmarkFrame, faceHeight: number): boolean {
  const body = frame.pose?.points;
  if (!body || (isCloseUp(frame) && !posePoint(frame, POSE.leftWrist) && !posePoint(frame, POSE.rightWrist))) {
    const length = distance(pointAt(frame, hand.points, WRIST), pointAt(frame, hand.points, MIDDLE_TIP)) / faceHeight;
    return length >= HAND_LENGTHS[0] && length <= HAND_LENGTHS[1];
  }
  const wrist = pointAt(frame, hand.points, 0);
  return [POSE.leftWrist, POSE.rightWrist].some((index) => {
    const x = ((body[index * 4] ?? Number.NaN) * frame.width) / frame.height;
    return distance({ x, y: body[index * 4 + 1] ?? Number.NaN }, wrist) <= SAME_WRIST * faceHeight;
  });
}

/** Whose hand of the pose a found hand is, 0 the left one; undefined where the pose sees neither. */
function sideOf(hand: HandLandmarks, frame: LandmarkFrame): 0 | 1 | undefined {
  const wrist = pointAt(frame, hand.points, WRIST);
  const [left, right] = [posePoint(frame, POSE.leftWrist), posePoint(frame, POSE.rightWrist)];
  if (!left || !right) return left ? 0 : right ? 1 : undefined;
  return distance(left, wrist) <= distance(right, wrist) ? 0 : 1;
}

function headMiddle(frame: LandmarkFrame): Point | undefined {
  const left = posePoint(frame, POSE.leftEar);
  const right = posePoint(frame, POSE.rightEar);
  // From behind the ears are swapped, and there is no face to touch.
  return left && right && left.x > right.x && distance(left, right) > 0 ? midpoint(left, right) : undefined;
}

/** Whether the picture ends above a shoulder. */
function isCloseUp(frame: LandmarkFrame): boolean {
  return !posePoint(frame, POSE.leftShoulder) || !posePoint(frame, POSE.rightShoulder);
}

/** Whether the middle of a found hand lies on the face. */
function isOn(hand: HandLandmarks, frame: LandmarkFrame, outline: readonly Point[]): boolean {
  return distanceToOutline(pointAt(frame, hand.points, KNUCKLE), outline) === 0;
}

/** A face that is hidden, where the head has moved to; in a close-up, where the pose has little to go by, it stands where it was. */
function carried(known: KnownFace, head: Point | undefined, stands: boolean): readonly Point[] | undefined {
  if (!head || !known.head) return stands ? known.outline : undefined;
  const dx = head.x - known.head.x;
  const dy = head.y - known.head.y;
  return known.outline.map((point) => ({ x: point.x + dx, y: point.y + dy }));
}
