import type { LandmarkFrame } from '../landmarks.ts';
import type { Body } from './bodyScale.ts';
import { createFoundHands } from './foundHands.ts';
import { hipsOf } from './hips.ts';
import { distance, midpoint, POSE, type Point, pointAt, posePoint, ramp, visibilityOf } from './points.ts';
import { createRecent } from './recent.ts';

/** What the hands do. NaN where the picture does not show it. */
export interface HandSignals {
  /** 0..1: both hands folded low in front of the body, and still. */
  readonly handsClasped: number;
  /** 1 when neither hand is seen though the picture shows where they would be, else 0. */
  readonly handsHidden: number;
  /** Speed of a hand that travels nowhere, in shoulder widths a second; the busier hand. One that the hand network sees stand is not busy. */
  readonly fidget: number;
  /** How fast hands and head move on average, in shoulder widths a second. */
  readonly travel: number;
  /** 0..1: how wide and how lively the hands gesture. */
  readonly openness: number;
}

const UNKNOWN: HandSignals = {
  handsClasped: Number.NaN,
  handsHidden: Number.NaN,
  fidget: Number.NaN,
  travel: Number.NaN,
  openness: Number.NaN,
};

/** Motion is only read from wrists that the pose network is this sure of: behind the back it guesses 0.65 to 0.92 (measured). */
const SURE = 0.9;
/**
 * A hand in a pocket leaves its wrist in view, by the hip, and the elbow bent; one that hangs hangs from a straight arm. In torso lengths from
 * the hip of its side, and degrees from straight. Ours.
 */
const BY_HIP = 0.42;
const BENT = 18;
/** By the hip a hand is hidden when the hand network has not found any for so long, in a picture that shows hands large enough to be found. */
const NOT_FOUND_MS = 2000;
/** Shoulders of this share of the picture's width: a hand is a third of it, and the network sees the picture 192 pixels wide at first. */
const LARGE_ENOUGH = 0.14;
/** Below this a wrist may be behind the back or in a pocket; one in view reads 0.97 and more (measured). */
const DOUBTFUL = 0.95;
/** From this score on hands are taken for folded or crossed. */
const IN_FRONT = 0.3;
/** Speeds are taken between positions at least this far apart, so that a fast camera does not measure its own jitter. */
const STEP_MS = 90;
/** For slow travel the steps are longer: over half a second jitter adds up to little. */
const TRAVEL_STEP_MS = 450;
const SPEED_MS = 1500;
const STILL_MS = 1000;
const TRAVEL_MS = 2000;
const OPEN_MS = 2000;

/** A hand is at a wrist of the body within so many shoulder widths. Ours. */
const AT_WRIST = 0.4;
/**
 * How far a hand gets where the hand network finds it, in shoulder widths within `FOUND_MS`: up to `STANDS` it stands, from `MOVES` on it moves. Wrists of
 * crossed arms and at chins, of people who hold still, tremble in the pose like a busy hand; the hand network sees them stand. Where it has not
 * found the hand for as long as `FOUND_ENOUGH_MS` (a busy one is blurred), the pose alone tells. Ours.
 */
const FOUND_MS = 2500;
const FOUND_ENOUGH_MS = 800;
const STANDS = 0.04;
const MOVES = 0.1;

/** Place of a wrist from the middle of the shoulders in shoulder widths: x to the speaker's left, y down. */
interface Wrist extends Point {
  readonly sure: boolean;
}

/** Reads what the hands do in one rehearsal's frames, in order; `armsCrossed` and `bodyTurned` are those signals of the same frame. */
export function createHandReader(): (
  frame: LandmarkFrame,
  body: Body | undefined,
  armsCrossed: number,
  bodyTurned: number,
) => HandSignals {
  const left = createHand();
  const right = createHand();
  const head = createMover(TRAVEL_MS, TRAVEL_STEP_MS);
  const found = createFoundHands();
  let foundMs: number | undefined;
  return (frame, body, armsCrossed, bodyTurned) => {
    const { timeMs } = frame;
    const handsSeen = found(frame)?.length ?? Number.NaN;
    foundMs ??= timeMs;
    if (handsSeen > 0) foundMs = timeMs;
    const neverFound = timeMs - foundMs >= NOT_FOUND_MS;
    if (!body) return UNKNOWN;
    const leftWrist = wristOf(frame, body, POSE.leftWrist);
    const rightWrist = wristOf(frame, body, POSE.rightWrist);
    left.push(timeMs, leftWrist);
    right.push(timeMs, rightWrist);
    head.push(timeMs, fromShoulders(posePoint(frame, POSE.nose), body));
    const seen = [leftWrist?.sure === true ? left : undefined, rightWrist?.sure === true ? right : undefined].filter(
      (hand) => hand !== undefined,
    );
    const hands = (frame.hands ?? []).map((each) => fromShoulders(pointAt(frame, each.points, 0), body));
    left.found(timeMs, handAt(hands, leftWrist));
    right.found(timeMs, handAt(hands, rightWrist));
    const handsClasped = clasped(frame, body, leftWrist, rightWrist, Math.max(left.range(), right.range()));
    // Hands folded in front or tucked under crossed arms are hard to find as well, but they are not hidden.
    const inFront = handsClasped > IN_FRONT || armsCrossed > IN_FRONT;
    // A back hides the hands in front of it.
    const isAhead = bodyTurned === 0;
    return {
      handsClasped,
      handsHidden: !isAhead ? Number.NaN : inFront ? 0 : hidden(frame, body, handsSeen, neverFound),
      fidget: seen.length === 0 ? Number.NaN : Math.max(...seen.map((hand) => hand.fidget())),
      travel: seen.length === 0 ? Number.NaN : mean([head.speed(), ...seen.map((hand) => hand.travel())]),
      openness: seen.length === 0 ? Number.NaN : Math.max(...seen.map((hand) => hand.openness())),
    };
  };
}

function createHand() {
  const fast = createMover(SPEED_MS);
  const slow = createMover(TRAVEL_MS, TRAVEL_STEP_MS);
  const wide = createMover(OPEN_MS);
  const near = createMover(STILL_MS);
  const foundX = createRecent(FOUND_MS);
  const foundY = createRecent(FOUND_MS);
  let outward = 0;
  /** 0..1: how far the hand network sees it move; 1 where that is not known. */
  const moves = () =>
    foundX.spanMs() < FOUND_ENOUGH_MS ? 1 : ramp(Math.max(foundX.range(), foundY.range()), STANDS, MOVES);
  return {
    /** Where the hand network finds it in this observation, which knows nothing of what the body guesses. */
    found(timeMs: number, at: Point | undefined) {
      foundX.push(timeMs, at?.x ?? Number.NaN);
      foundY.push(timeMs, at?.y ?? Number.NaN);
    },
    push(timeMs: number, wrist: Wrist | undefined) {
      near.push(timeMs, wrist);
      fast.push(timeMs, wrist?.sure ? wrist : undefined);
      slow.push(timeMs, wrist?.sure ? wrist : undefined);
      wide.push(timeMs, wrist?.sure ? wrist : undefined);
      if (wrist) outward = wrist.y < OPEN_ABOVE ? Math.abs(wrist.x) : 0;
    },
    range: near.range,
    travel: slow.speed,
    /** Speed, counted less the further the hand gets: 0 for one that goes somewhere. */
    fidget: () => fast.speed() * ramp(fast.range(), 0.55, 0.35) * moves(),
    openness: () => Math.min(ramp(outward, 0.95, 1.35), ramp(wide.range(), 0.15, 0.4)),
  };
}

/** An open gesture is made above the hips, in shoulder widths below the shoulders. */
const OPEN_ABOVE = 1.6;

/** How a point moves: speed along its way and the extent of it, over the last stretch of time. */
function createMover(windowMs: number, stepMs = STEP_MS) {
  const x = createRecent(windowMs);
  const y = createRecent(windowMs);
  const way = createRecent(windowMs);
  let last: { readonly timeMs: number; readonly at: Point } | undefined;
  return {
    push(timeMs: number, at: Point | undefined) {
      if (!at) return;
      if (last && timeMs - last.timeMs < stepMs) return;
      x.push(timeMs, at.x);
      y.push(timeMs, at.y);
      // Where it was seen to go counts; how it got across a gap does not.
      const step = last && timeMs - last.timeMs <= windowMs ? distance(at, last.at) : 0;
      way.push(timeMs, step);
      last = { timeMs, at };
    },
    range: () => Math.max(x.range(), y.range()),
    speed: () => way.sum() / Math.max(way.spanMs() / 1000, stepMs / 1000),
  };
}

/** In shoulder widths: hands this far apart, or their middle this far beside the body, are not folded in front. */
const APART = 0.55;
const BESIDE = 0.5;
/**
 * Hands are folded low when the forearms go down: how far the middle of the wrists is below that of the elbows, in shoulder widths. Folded hands of
 * two pictures and of a rendered person are 0.44 and more below them, crossed arms 0.11 at most, hands on a keyboard 0.25.
 */
const BELOW_ELBOWS = [0.2, 0.4] as const;
/** Elbows are no higher than this below the shoulders, in shoulder widths, while the upper arms hang; with it, hands above this are not low. */
const LOW = 0.9;

function clasped(
  frame: LandmarkFrame,
  body: Body,
  left: Wrist | undefined,
  right: Wrist | undefined,
  range: number,
): number {
  const leftElbow = fromShoulders(posePoint(frame, POSE.leftElbow), body);
  const rightElbow = fromShoulders(posePoint(frame, POSE.rightElbow), body);
  if (!left || !right || !leftElbow || !rightElbow) return cannotClasp(left ?? right) ? 0 : Number.NaN;
  const elbowsY = (leftElbow.y + rightElbow.y) / 2;
  const together = ramp(distance(left, right), APART, 0.35);
  const inFront = ramp(Math.abs((left.x + right.x) / 2), BESIDE, 0.3);
  const low = ramp((left.y + right.y) / 2 - elbowsY, ...BELOW_ELBOWS);
  return Math.min(together, inFront, low, ramp(range, 0.35, 0.2));
}

/** Whether one hand alone tells that both are not folded low in front, wherever the other is: no nearer than `APART` to it. */
function cannotClasp(seen: Wrist | undefined): boolean {
  return seen !== undefined && (seen.y + APART / 2 < LOW || Math.abs(seen.x) - APART / 2 > BESIDE);
}

/** Where hanging hands would be, in torso lengths below the hips. Ours. */
const HANDS_HANG = 0.35;

function hidden(frame: LandmarkFrame, body: Body, handsFound: number, neverFound: boolean): number {
  const hips = hipsOf(frame);
  if (hips.kind !== 'seen' || Number.isNaN(handsFound)) return Number.NaN;
  const wrists = [POSE.leftWrist, POSE.rightWrist];
  if (handsFound > 0) return 0;
  const isLarge = (body.shoulders * frame.height) / frame.width >= LARGE_ENOUGH;
  const inPockets =
    neverFound && isLarge && isInPocket(frame, body, 'left', hips.left) && isInPocket(frame, body, 'right', hips.right);
  if (!inPockets && wrists.some((index) => visibilityOf(frame, index) >= DOUBTFUL)) return 0;
  // A hand beyond the side of the picture may be doing anything,
  if (wrists.some((index) => isBeside(frame, index))) return Number.NaN;
  // and so may one below it, unless the picture has room for it.
  const hipY = midpoint(hips.left, hips.right).y;
  const hasRoom = hipY + HANDS_HANG * (hipY - body.middle.y) <= 1;
  return hasRoom || wrists.every((index) => posePoint(frame, index)) ? 1 : Number.NaN;
}

const ARMS = {
  left: { shoulder: POSE.leftShoulder, elbow: POSE.leftElbow, wrist: POSE.leftWrist },
  right: { shoulder: POSE.rightShoulder, elbow: POSE.rightElbow, wrist: POSE.rightWrist },
} as const;

/** Whether an arm may end in a pocket: its wrist by the hip and its elbow bent. A wrist that is not seen may as well. */
function isInPocket(frame: LandmarkFrame, body: Body, side: keyof typeof ARMS, hip: Point): boolean {
  const arm = ARMS[side];
  const wrist = posePoint(frame, arm.wrist);
  if (!wrist || visibilityOf(frame, arm.wrist) < DOUBTFUL) return true;
  const shoulder = posePoint(frame, arm.shoulder);
  const elbow = posePoint(frame, arm.elbow);
  if (!shoulder || !elbow) return false;
  const upper = Math.atan2(elbow.y - shoulder.y, elbow.x - shoulder.x);
  const lower = Math.atan2(wrist.y - elbow.y, wrist.x - elbow.x);
  const turn = Math.abs(((lower - upper) * 180) / Math.PI);
  const bend = Math.min(turn, 360 - turn);
  return bend >= BENT && distance(wrist, hip) <= BY_HIP * (hip.y - body.middle.y);
}

/** Whether the pose network puts a point to the left or right of the picture. */
function isBeside(frame: LandmarkFrame, index: number): boolean {
  const x = frame.pose?.points[index * 4];
  return x !== undefined && (x < 0 || x > 1);
}

function wristOf(frame: LandmarkFrame, body: Body, index: number): Wrist | undefined {
  const at = fromShoulders(posePoint(frame, index), body);
  return at && { ...at, sure: visibilityOf(frame, index) >= SURE };
}

/** The hand that is at this wrist. */
function handAt(hands: readonly (Point | undefined)[], wrist: Point | undefined): Point | undefined {
  return wrist && hands.find((at) => at !== undefined && distance(at, wrist) <= AT_WRIST);
}

function fromShoulders(point: Point | undefined, { middle, shoulders }: Body): Point | undefined {
  return point && { x: (point.x - middle.x) / shoulders, y: (point.y - middle.y) / shoulders };
}

function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
