import type { LandmarkFrame } from '../landmarks.ts';
import { midpoint, POSE, posePoint } from './points.ts';

/** In ear distances as the picture shows them: a nose further than this beside the middle between the ears is beyond both of them. */
const BEYOND = 1;
/**
 * How far before the line between the ears the nose is, in distances between them. On six open pictures of people whose heads are turned by 29 to
 * 61 degrees as the face network has it, what fits each is 0.49 to 0.75.
 */
const NOSE_AHEAD = 0.65;
/** Degrees by which the ears themselves, in the pose network's space, have to be turned to the same side. */
const EARS_AGREE = 30;

const DEGREES = 180 / Math.PI;

/**
 * How far a head is turned that shows its profile, from the pose alone: a face seen from the side is one that the face network does not
 * find. Degrees, 57..90 to either side, positive to the speaker's left; NaN for any head that is not seen in profile, that of a back included.
 */
export function profileYaw(frame: LandmarkFrame): number {
  const nose = posePoint(frame, POSE.nose);
  const left = posePoint(frame, POSE.leftEar);
  const right = posePoint(frame, POSE.rightEar);
  if (!nose || !left || !right) return Number.NaN;
  // Ears that are swapped in the picture are those of a head seen from behind, or of one that the network makes up.
  const ears = left.x - right.x;
  const aside = nose.x - midpoint(left, right).x;
  const turned = earsTurned(frame);
  if (!(ears > 0 && Math.abs(aside) > BEYOND * ears)) return Number.NaN;
  if (!(Math.abs(turned) >= EARS_AGREE && turned * aside > 0)) return Number.NaN;
  return Math.atan(aside / (NOSE_AHEAD * ears)) * DEGREES;
}

/** Degrees by which the line between the ears is turned, positive to the speaker's left. */
function earsTurned(frame: LandmarkFrame): number {
  const world = frame.pose?.world;
  if (!world) return Number.NaN;
  const across = (axis: 0 | 2) =>
    (world[POSE.leftEar * 3 + axis] ?? Number.NaN) - (world[POSE.rightEar * 3 + axis] ?? Number.NaN);
  return Math.atan2(across(2), across(0)) * DEGREES;
}
