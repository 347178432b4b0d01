import type { HandLandmarks, LandmarkFrame } from '../landmarks.ts';
import { distanceToOutline, headOutline, ovalHeight } from './faceOval.ts';
import { createFoundHands } from './foundHands.ts';
import { distance, midpoint, POSE, type Point, pointAt, posePoint } from './points.ts';

/** How long the outline of a face that a hand hides is carried along with the head. */
const FACE_STANDS_MS = 3000;

/**
 * In face heights: a hand whose wrist is further than this from both of the body's wrists is a chin or a collar that the hand network
 * took for one. On films, hands at faces were within 0.9 of a wrist of the body, and such mistakes 1.9 and more away.
 */
const SAME_WRIST = 1.4;

/** In face heights: what is said of hands that hang somewhere below the picture. */
const FAR = 3;

const HAND_POINTS = [
  POSE.leftWrist,
  POSE.rightWrist,
  POSE.leftPinky,
  POSE.rightPinky,
  POSE.leftIndex,
  POSE.rightIndex,
  POSE.leftThumb,
  POSE.rightThumb,
];

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
  const found = createFoundHands();
  return (frame) => {
    const head = headMiddle(frame);
    const outline = headOutline(frame);
    if (outline) known = { timeMs: frame.timeMs, outline, height: ovalHeight(frame), head };
    const hands = found(frame) ?? [];
    if (!known || frame.timeMs - known.timeMs > FACE_STANDS_MS) return Number.NaN;
    const moved = outline ?? carried(known, head);
    if (!moved) return Number.NaN;

    let nearest = Number.POSITIVE_INFINITY;
    for (const index of HAND_POINTS) {
      const point = posePoint(frame, index);
      if (point) nearest = Math.min(nearest, distanceToOutline(point, moved));
    }
    for (const hand of hands) {
      if (!isOfBody(hand, frame, known.height)) continue;
      for (let i = 0; i < hand.points.length / 3; i++) {
        nearest = Math.min(nearest, distanceToOutline(pointAt(frame, hand.points, i), moved));
      }
    }
    // A hand that is nowhere in the picture is not at the face either.
    if (!Number.isFinite(nearest)) return frame.pose && outline ? FAR : Number.NaN;
    return nearest / known.height;
  };
}

/** Whether the body has a wrist, seen or guessed, where the hand network found this hand. Without a body any hand is believed. */
function isOfBody(hand: HandLandmarks, frame: LandmarkFrame, faceHeight: number): boolean {
  const body = frame.pose?.points;
  if (!body) return true;
  const wrist = pointAt(frame, hand.points, 0);
  return [POSE.leftWrist, POSE.rightWrist].some((index) => {
    const x = ((body[index * 4] ?? Number.NaN) * frame.width) / frame.height;
    return distance({ x, y: body[index * 4 + 1] ?? Number.NaN }, wrist) <= SAME_WRIST * faceHeight;
  });
}

function headMiddle(frame: LandmarkFrame): Point | undefined {
  const left = posePoint(frame, POSE.leftEar);
  const right = posePoint(frame, POSE.rightEar);
  // From behind the ears are swapped, and there is no face to touch.
  return left && right && left.x > right.x && distance(left, right) > 0 ? midpoint(left, right) : undefined;
}

function carried(known: KnownFace, head: Point | undefined): readonly Point[] | undefined {
  if (!head || !known.head) return undefined;
  const dx = head.x - known.head.x;
  const dy = head.y - known.head.y;
  return known.outline.map((point) => ({ x: point.x + dx, y: point.y + dy }));
}
