import type { HandLandmarks, LandmarkFrame } from '../landmarks.ts';
import { createFoundHands } from './foundHands.ts';
import { distance, midpoint, POSE, type Point, pointAt, posePoint } from './points.ts';
import { createRecent } from './recent.ts';

/** Shoulder width over torso length: about 0.75 from the front; at 60 degrees to the side it is half of that. */
const EDGE_ON = 0.38;
/**
 * The pose network draws some backs as if they faced us, nose, eyes and all (a woman in a lab coat, a couple in the street). The face network
 * does not. So a head that faces us as the pose has it, as large as it was when its face was found, whose face has not been found for this long
 * and which no hand hides is the back of one. Longer than a network misses a face for; ours.
 */
const NO_FACE_MS = 600;
/** Only a face that was found in most observations of these last seconds is missed. */
const FOUND_MS = 4000;
const MOSTLY = 0.8;
/** A head that faces us as the pose has it and never had a face may be a back, or a face that the network does not find: not known from here on. */
const NEVER_FACE_MS = 2500;
/** Against what it was when the face was found. */
const AS_LARGE = 0.6;
/** In ear distances: how far the nose may be from the middle, aside and below, of a head that faces us and is not bowed. */
const NOSE = { aside: 0.3, below: 0.6 };
/** In ear distances from the nose: a hand as near as this may hide the face. */
const HAND_NEAR = 1.6;

/**
 * Reads whether the back or the side of the body faces the camera: 1 yes, 0 no. NaN when the shoulders are not seen, or no hips against
 * which shoulders without a face could be called broad.
 *
 * A face says no at once. A missing face alone says nothing: the body has to say it too, by shoulders that are swapped
 * (from behind the pose network names left and right as it does for a speaker who faces us away, with full
 * visibility) or that stand edge-on, or by a head that could not hide its face otherwise.
 */
export function createBodyTurned(): (frame: LandmarkFrame) => number {
  const readHead = createFaceless();
  return (frame) => {
    const faceless = readHead(frame);
    if (frame.face) return 0;
    const left = posePoint(frame, POSE.leftShoulder);
    const right = posePoint(frame, POSE.rightShoulder);
    if (!left || !right) return Number.NaN;
    if (left.x < right.x || faceless === true) return 1;
    const leftHip = posePoint(frame, POSE.leftHip);
    const rightHip = posePoint(frame, POSE.rightHip);
    if (faceless === undefined || !leftHip || !rightHip) return Number.NaN;
    const torso = distance(midpoint(left, right), midpoint(leftHip, rightHip));
    return (left.x - right.x) / torso < EDGE_ON ? 1 : 0;
  };
}

/** Whether a head faces us as the pose has it, and has no face; undefined when that is not known. */
function createFaceless(): (frame: LandmarkFrame) => boolean | undefined {
  const found = createFoundHands();
  const faces = createRecent(FOUND_MS);
  let lastFace: { readonly timeMs: number; readonly ears: number; readonly mostly: boolean } | undefined;
  /** Whether the head was as it has to be, look by look. */
  const looks = createRecent(STEADY_MS);
  let sinceMs: number | undefined;
  return (frame) => {
    const { timeMs } = frame;
    const hands = found(frame) ?? [];
    const head = headOf(frame);
    if (frame.face) {
      faces.push(timeMs, 1);
      lastFace = { timeMs, ears: head?.ears ?? 0, mostly: faces.mean() >= MOSTLY };
    } else faces.push(timeMs, 0);
    const isSo = frame.face === undefined && head?.isUpright === true && !isHidden(frame, head, hands);
    looks.push(timeMs, isSo ? 1 : 0);
    if (frame.face || !head || looks.mean() < STEADY) {
      sinceMs = undefined;
      return false;
    }
    sinceMs ??= timeMs;
    const wasFound = lastFace?.mostly === true && lastFace.ears > 0 && head.ears >= AS_LARGE * lastFace.ears;
    if (wasFound) return timeMs - sinceMs >= NO_FACE_MS;
    return timeMs - sinceMs >= NEVER_FACE_MS ? undefined : false;
  };
}

/** The pose of a head it has made up trembles: of the looks of this long so many have to show it so. */
const STEADY_MS = 1500;
const STEADY = 0.5;

interface Head {
  readonly nose: Point;
  /** From ear to ear, in picture heights. */
  readonly ears: number;
  /** Faces us, and is not bowed, as the pose has it. */
  readonly isUpright: boolean;
}

function headOf(frame: LandmarkFrame): Head | undefined {
  const nose = posePoint(frame, POSE.nose);
  const left = posePoint(frame, POSE.leftEar);
  const right = posePoint(frame, POSE.rightEar);
  if (!nose || !left || !right) return undefined;
  const ears = distance(left, right);
  const middle = midpoint(left, right);
  const isAhead = left.x > right.x && Math.abs(nose.x - middle.x) <= NOSE.aside * ears;
  return { nose, ears, isUpright: isAhead && nose.y - middle.y <= NOSE.below * ears };
}

function isHidden(frame: LandmarkFrame, { nose, ears }: Head, hands: readonly HandLandmarks[]): boolean {
  const points = [POSE.leftWrist, POSE.rightWrist, POSE.leftIndex, POSE.rightIndex].map((index) =>
    posePoint(frame, index),
  );
  for (const { points: hand } of hands) for (const index of [0, 9]) points.push(pointAt(frame, hand, index));
  return points.some((point) => point !== undefined && distance(point, nose) <= HAND_NEAR * ears);
}
