import type { LandmarkFrame } from '../landmarks.ts';
import { ovalHeight } from './faceOval.ts';
import { headAngles } from './headAngles.ts';
import { hipsOf } from './hips.ts';
import { distance, midpoint, POSE, type Point, posePoint } from './points.ts';

/** What the pose says of the shoulders of somebody who faces the camera. */
export type Shoulders =
  | { readonly kind: 'seen'; readonly left: Point; readonly right: Point }
  /** Outside the picture, or not from the front. */
  | { readonly kind: 'unseen' }
  /** Points are given, but they are made up: a lectern, a stiff jacket or a space suit covers what they stand for. */
  | { readonly kind: 'guessed' };

/**
 * Proportions in face heights, of somebody who looks at the camera. Bodies read 1.3 to 2.2 from shoulder to shoulder and 0.75 to 1.4 from
 * the ears down to them, slouching included (measured on two rendered and one real seated speaker, and on standing ones).
 */
const WIDTHS: readonly [number, number] = [1.1, 3];
const DROPS: readonly [number, number] = [0.5, 1.9];
/** Degrees within which a head counts as looking at the camera, and over its shoulders. */
const FACING_YAW = 15;
const FACING_ROLL = 10;

/** The shoulders in one frame, by themselves. */
export function shouldersOf(frame: LandmarkFrame): Shoulders {
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  if (!left || !right || left.x <= right.x) return { kind: 'unseen' };
  if (hipsOf(frame).kind === 'misplaced') return { kind: 'guessed' };
  if (!looksAhead(frame)) return { kind: 'seen', left, right };
  const face = ovalHeight(frame);
  const leftEar = posePoint(frame, POSE.leftEar);
  const rightEar = posePoint(frame, POSE.rightEar);
  const isHuman =
    isWithin(distance(left, right) / face, WIDTHS) &&
    (!leftEar || !rightEar || isWithin((midpoint(left, right).y - midpoint(leftEar, rightEar).y) / face, DROPS));
  return isHuman ? { kind: 'seen', left, right } : { kind: 'guessed' };
}

/** Two looks a second over the last minute tell whether the shoulders agree with each other. */
const SAMPLE_MS = 500;
const KEPT = 120;
/** As many looks are needed before they can disagree. */
const ENOUGH = 12;
/**
 * Whoever sinks or turns changes the shape of neck and shoulders. A body that only grows and shrinks under its face, the shape
 * staying within this share, does what no body does.
 */
const SAME_SHAPE = 0.1;
/**
 * Between the tenth and the ninetieth percentile of the shoulders' width in face heights, as a share of its median. Bodies read 0.05 to 0.13,
 * shoulders under a space suit 0.31 (measured).
 */
const DISAGREE = 0.2;

interface Look {
  /** In face heights. */
  readonly width: number;
  /** From the shoulders up to the ears, in shoulder widths. */
  readonly neck: number;
}

/** Reads the shoulders of one rehearsal's frames, in order. Shoulders that are now broad, now narrow under one face are guessed. */
export function createShoulders(): (frame: LandmarkFrame) => Shoulders {
  const looks: Look[] = [];
  let sampledMs = Number.NEGATIVE_INFINITY;
  let disagree = false;
  return (frame) => {
    const shoulders = shouldersOf(frame);
    const look = frame.timeMs - sampledMs >= SAMPLE_MS ? lookAt(frame) : undefined;
    if (look) {
      sampledMs = frame.timeMs;
      looks.push(look);
      if (looks.length > KEPT) looks.shift();
      disagree = areGuessed(looks);
    }
    return disagree && shoulders.kind === 'seen' ? { kind: 'guessed' } : shoulders;
  };
}

function lookAt(frame: LandmarkFrame): Look | undefined {
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  const leftEar = posePoint(frame, POSE.leftEar);
  const rightEar = posePoint(frame, POSE.rightEar);
  if (!left || !right || !leftEar || !rightEar || left.x <= right.x || !looksAhead(frame)) return undefined;
  const width = distance(left, right);
  return { width: width / ovalHeight(frame), neck: (midpoint(left, right).y - midpoint(leftEar, rightEar).y) / width };
}

function areGuessed(looks: readonly Look[]): boolean {
  const usual = at(
    looks.map(({ neck }) => neck),
    0.5,
  );
  const widths = looks.filter(({ neck }) => Math.abs(neck / usual - 1) <= SAME_SHAPE).map(({ width }) => width);
  return widths.length >= ENOUGH && (at(widths, 0.9) - at(widths, 0.1)) / at(widths, 0.5) > DISAGREE;
}

function looksAhead(frame: LandmarkFrame): boolean {
  if (!frame.face) return false;
  const { yaw, roll } = headAngles(frame);
  return Math.abs(yaw) <= FACING_YAW && Math.abs(roll) <= FACING_ROLL;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

function isWithin(value: number, [least, largest]: readonly [number, number]): boolean {
  return value >= least && value <= largest;
}
