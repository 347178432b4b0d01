import { POSE } from '../../../shared/signals/points.ts';
import type { Body, HandBody, PoseBody } from './body.ts';
import { faceSize, headMiddle, type Spot, type Torso, torsoOf } from './landmarks.ts';
import type { Posture, Reach } from './posture.ts';

/** Length of the upper arm and of the forearm with the wrist, in shoulder widths, as measured on a rendered person. */
const UPPER_ARM = 0.9;
const FOREARM = 0.78;
/** From the wrist to the knuckles of little finger, index and thumb: along the hand and to the thumb's side, in shoulder widths. */
const FINGERS = [
  [0.2, -0.07],
  [0.24, 0.03],
  [0.12, 0.08],
] as const;
/** Below this weight a hand on its way is still found where it was. */
const ARRIVES = 0.5;
const IN_VIEW = 0.985;

const ARMS = {
  left: { side: 1, shoulder: 11, elbow: 13, wrist: 15, fingers: [17, 19, 21] },
  right: { side: -1, shoulder: 12, elbow: 14, wrist: 16, fingers: [18, 20, 22] },
} as const;

/** Takes the hands part of the way to where the posture wants them. The body still faces the camera. */
export function placeHands(body: Body, reaches: Posture['reaches']): void {
  if (!body.pose || reaches.length === 0) return;
  const torso = torsoOf(body.pose);
  for (const { side, reach, weight } of reaches) placeHand(body, body.pose, torso, side, reach, weight);
}

function placeHand(
  body: Body,
  pose: PoseBody,
  torso: Torso,
  side: 'left' | 'right',
  reach: Reach,
  weight: number,
): void {
  const arm = ARMS[side];
  const put = anchored(body, torso, reach.anchor, arm.side);
  const target = put(reach.wrist);
  const onBody = anchored(body, torso, 'body', arm.side);
  const wristBefore = spot(pose, arm.wrist);
  const wrist = towards(wristBefore, target, weight);
  const bend = reach.elbow ? onBody(reach.elbow) : elbowFor(spot(pose, arm.shoulder), target, torso, arm.side);
  const elbow = towards(spot(pose, arm.elbow), bend, weight);
  move(pose, torso, arm.elbow, elbow, -reach.front * 0.5, weight);
  move(pose, torso, arm.wrist, wrist, -reach.front, weight);
  see(pose, arm.wrist, reach.visibility ?? IN_VIEW, weight);
  see(pose, arm.elbow, Math.max(reach.visibility ?? IN_VIEW, 0.8), weight);

  const face = reach.fingers === 'face' ? headMiddle(body) : undefined;
  const along = face ? direction(target, face) : direction(bend, target);
  for (const [i, index] of arm.fingers.entries()) {
    const [ahead, aside] = FINGERS[i] ?? [0, 0];
    const tip = {
      x: target.x + torso.unit * (ahead * along.x - aside * arm.side * along.y),
      y: target.y + torso.unit * (ahead * along.y + aside * arm.side * along.x),
    };
    // A finger moves with its wrist, and turns to where the hand points.
    const now = spot(pose, index);
    const followed = { x: now.x + wrist.x - wristBefore.x, y: now.y + wrist.y - wristBefore.y };
    move(pose, torso, index, towards(followed, tip, weight), -reach.front, weight);
    see(pose, index, reach.visibility ?? IN_VIEW - 0.01, weight);
  }
  body.hands = handsAfter(body.hands, side, reach, weight, wristBefore, wrist, along, torso);
}

function anchored(body: Body, torso: Torso, anchor: Reach['anchor'], side: 1 | -1): (place: Reach['elbow']) => Spot {
  const face = anchor === 'face' ? headMiddle(body) : undefined;
  const origin = face ?? torso.origin;
  const unit = face ? faceSize(body) : torso.unit;
  return ([x, y] = [0, 0]) => ({
    x: origin.x + unit * (side * x * torso.left.x + y * torso.down.x),
    y: origin.y + unit * (side * x * torso.left.y + y * torso.down.y),
  });
}

/** Where the elbow of an arm of these lengths goes, outward; straight when the place is too far. */
function elbowFor(shoulder: Spot, wrist: Spot, torso: Torso, side: 1 | -1): Spot {
  const [upper, fore] = [UPPER_ARM * torso.unit, FOREARM * torso.unit];
  const reach = Math.max(Math.hypot(wrist.x - shoulder.x, wrist.y - shoulder.y), 1e-6);
  // An arm that points at the camera looks short: never further apart than the arm is long, never nearer than it can bend.
  const apart = Math.min(Math.max(reach, Math.abs(upper - fore) + 1e-6), upper + fore);
  const ahead = (upper * upper - fore * fore + apart * apart) / (2 * apart);
  const aside = Math.sqrt(Math.max(0, upper * upper - ahead * ahead)) * 0.7;
  const along = { x: (wrist.x - shoulder.x) / reach, y: (wrist.y - shoulder.y) / reach };
  const outward = { x: -along.y, y: along.x };
  // Of the two sides of the line from shoulder to wrist, the elbow is on the outer one.
  const out = Math.sign(outward.x * torso.left.x * side + outward.y * torso.left.y * side) || 1;
  return {
    x: shoulder.x + along.x * ahead + out * outward.x * aside,
    y: shoulder.y + along.y * ahead + out * outward.y * aside,
  };
}

function spot({ points }: PoseBody, index: number): Spot {
  return { x: points[index * 4] ?? 0, y: points[index * 4 + 1] ?? 0 };
}

function towards(from: Spot, to: Spot, weight: number): Spot {
  return { x: from.x + weight * (to.x - from.x), y: from.y + weight * (to.y - from.y) };
}

function direction(from: Spot, to: Spot): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Moves a joint in the picture and, by the same share of a shoulder width, among the pose's own 3D points. */
function move(pose: PoseBody, torso: Torso, index: number, to: Spot, depth: number, weight: number): void {
  const { points, world } = pose;
  const shoulder = (axis: number) =>
    (world[POSE.leftShoulder * 3 + axis] ?? 0) - (world[POSE.rightShoulder * 3 + axis] ?? 0);
  const meters = Math.hypot(shoulder(0), shoulder(1), shoulder(2)) / torso.unit;
  const from = spot(pose, index);
  points[index * 4] = to.x;
  points[index * 4 + 1] = to.y;
  world[index * 3] = (world[index * 3] ?? 0) + (to.x - from.x) * meters;
  world[index * 3 + 1] = (world[index * 3 + 1] ?? 0) + (to.y - from.y) * meters;
  const z = world[index * 3 + 2] ?? 0;
  world[index * 3 + 2] = z + weight * (depth - z);
}

function see({ points }: PoseBody, index: number, visibility: number, weight: number): void {
  const now = points[index * 4 + 3] ?? 0;
  points[index * 4 + 3] = now + weight * (visibility - now);
}

/** A relaxed left hand as the hand network gives it: wrist first, in units of wrist to middle knuckle, fingers to -y. */
const HAND = Float64Array.of(
  ...[0, 0, 0.32, -0.18, 0.55, -0.48, 0.7, -0.75, 0.82, -0.98],
  ...[0.28, -0.96, 0.34, -1.35, 0.36, -1.58, 0.37, -1.78, 0, -1],
  ...[0.02, -1.45, 0.02, -1.72, 0.02, -1.94, -0.24, -0.94, -0.28, -1.33],
  ...[-0.29, -1.57, -0.3, -1.77, -0.46, -0.82, -0.55, -1.1, -0.6, -1.27, -0.63, -1.43],
);
/** From the wrist to the middle knuckle, in shoulder widths. */
const PALM = 0.25;

function handsAfter(
  hands: HandBody[] | undefined,
  side: 'left' | 'right',
  reach: Reach,
  weight: number,
  before: Spot,
  wrist: Spot,
  along: Spot,
  torso: Torso,
): HandBody[] | undefined {
  const others = (hands ?? []).filter((hand) => hand.side !== side);
  const own = (hands ?? []).find((hand) => hand.side === side);
  if (weight >= ARRIVES) return reach.found ? [...others, drawnHand(side, wrist, along, torso)] : others;
  if (!own) return hands;
  const points = own.points.slice();
  for (let i = 0; i < points.length; i += 3) {
    points[i] = (points[i] ?? 0) + wrist.x - before.x;
    points[i + 1] = (points[i + 1] ?? 0) + wrist.y - before.y;
  }
  return [...others, { ...own, points }];
}

function drawnHand(side: 'left' | 'right', wrist: Spot, along: Spot, torso: Torso): HandBody {
  const points = new Float64Array(63);
  const size = PALM * torso.unit;
  const mirrored = side === 'left' ? 1 : -1;
  for (let i = 0; i < 21; i++) {
    const aside = (HAND[i * 2] ?? 0) * mirrored * size;
    const ahead = -(HAND[i * 2 + 1] ?? 0) * size;
    points[i * 3] = wrist.x + along.x * ahead - along.y * aside;
    points[i * 3 + 1] = wrist.y + along.y * ahead + along.x * aside;
  }
  return { side, score: 0.95, points };
}
