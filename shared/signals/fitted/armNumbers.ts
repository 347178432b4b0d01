import type { HandLandmarks, LandmarkFrame } from '../../landmarks.ts';
import { distance, midpoint, POSE, type Point, pointAt, posePoint, visibilityOf } from '../points.ts';

/**
 * What the networks make of arms, in numbers that real people's arms are known by even where the pose network only guesses where a hidden
 * wrist is. Lengths in the picture are in shoulder widths of somebody who faces the camera, from the middle of the shoulders, outward to the side
 * of the arm. Lengths in meters are along the shoulders and before them, however the body is turned.
 */
const OF_AN_ARM = [
  'wrist outward',
  'wrist down',
  'elbow outward',
  'elbow down',
  'forearm outward',
  'forearm down',
  'wrist to the other elbow',
  'wrist to the other elbow, meters',
  'wrist outward, meters',
  'wrist before the shoulders, meters',
  'wrist seen',
  'elbow seen',
  'nearest found hand to the elbow',
] as const;
const OF_BOTH = ['wrist to wrist', 'wrist to wrist, meters', 'hands found'] as const;

/** Each number of an arm comes twice, so that a mirror image gives the same ones: the mean of both arms, and how far they differ. */
export const ARM_NUMBERS: readonly string[] = [
  ...OF_AN_ARM.map((name) => `mean of ${name}`),
  ...OF_AN_ARM.map((name) => `difference of ${name}`),
  ...OF_BOTH,
];

/** Nobody's shoulders are nearer than this, in meters: there are no meters. */
const NARROWEST = 0.05;
/** Nothing is further than this, in shoulder widths. */
const FAR = 3;
/** Knuckle of the middle finger, in the hand network's points: the middle of a hand. */
const KNUCKLE = 9;

interface Side {
  readonly elbow: number;
  readonly wrist: number;
  /** Which way is outward in the picture. */
  readonly outward: 1 | -1;
}
const LEFT: Side = { elbow: POSE.leftElbow, wrist: POSE.leftWrist, outward: 1 };
const RIGHT: Side = { elbow: POSE.rightElbow, wrist: POSE.rightWrist, outward: -1 };

/**
 * The numbers of one frame, in the order of `ARM_NUMBERS`; undefined when the shoulders are not seen from the front.
 *
 * @param hands What the hand network found last; undefined when it has not looked of late.
 */
export function armNumbers(
  frame: LandmarkFrame,
  hands: readonly HandLandmarks[] | undefined,
): readonly number[] | undefined {
  const { pose } = frame;
  const left = posePoint(frame, POSE.leftShoulder);
  const right = posePoint(frame, POSE.rightShoulder);
  if (!pose || !left || !right || left.x <= right.x || hands === undefined) return undefined;
  if (length(worldPoint(pose.world, POSE.leftShoulder), worldPoint(pose.world, POSE.rightShoulder)) < NARROWEST)
    return undefined;
  const middle = midpoint(left, right);
  const width = SHOULDERS * picturePerMeter(frame);
  const place = (point: Point): Point => ({
    x: within((point.x - middle.x) / width),
    y: within((point.y - middle.y) / width),
  });
  const at = (index: number) => place(guessed(frame, index));
  const palms = hands.map(({ points }) => place(pointAt(frame, points, KNUCKLE)));
  const world = (index: number) => worldPoint(pose.world, index);
  const body = bodyFrame(world(POSE.leftShoulder), world(POSE.rightShoulder));

  const arm = ({ elbow, wrist, outward }: Side, other: Side): readonly number[] => {
    const [elbowAt, wristAt] = [at(elbow), at(wrist)];
    const reach = Math.max(distance(elbowAt, wristAt), 0.05);
    const wristWorld = world(wrist);
    return [
      wristAt.x * outward,
      wristAt.y,
      elbowAt.x * outward,
      elbowAt.y,
      ((wristAt.x - elbowAt.x) / reach) * outward,
      (wristAt.y - elbowAt.y) / reach,
      Math.min(FAR, distance(wristAt, at(other.elbow))),
      length(wristWorld, world(other.elbow)),
      body.along(wristWorld) * outward,
      body.before(wristWorld),
      visibilityOf(frame, wrist),
      visibilityOf(frame, elbow),
      Math.min(FAR, ...palms.map((palm) => distance(palm, elbowAt))),
    ];
  };
  const ofLeft = arm(LEFT, RIGHT);
  const ofRight = arm(RIGHT, LEFT);
  return [
    ...ofLeft.map((number, i) => (number + (ofRight[i] ?? Number.NaN)) / 2),
    ...ofLeft.map((number, i) => Math.abs(number - (ofRight[i] ?? Number.NaN))),
    Math.min(FAR, distance(at(LEFT.wrist), at(RIGHT.wrist))),
    length(world(LEFT.wrist), world(RIGHT.wrist)),
    hands.length,
  ];
}

function within(value: number): number {
  return Math.max(-FAR, Math.min(FAR, value));
}

/** Where the pose network puts a point, seen or not, in the picture or not. */
function guessed({ pose, width, height }: LandmarkFrame, index: number): Point {
  const x = pose?.points[index * 4] ?? Number.NaN;
  return { x: (x * width) / height, y: pose?.points[index * 4 + 1] ?? Number.NaN };
}

type Place = readonly [x: number, y: number, z: number];

function worldPoint(world: Float32Array, index: number): Place {
  const of = (axis: number) => world[index * 3 + axis] ?? Number.NaN;
  return [of(0), of(1), of(2)];
}

/** How far a place is along the line of the shoulders, to the left, and before it, seen from above and from its middle; meters. */
function bodyFrame(left: Place, right: Place) {
  const width = Math.max(Math.hypot(left[0] - right[0], left[2] - right[2]), 1e-3);
  const [x, z] = [(left[0] - right[0]) / width, (left[2] - right[2]) / width];
  const [middleX, middleZ] = [(left[0] + right[0]) / 2, (left[2] + right[2]) / 2];
  return {
    along: (at: Place) => (at[0] - middleX) * x + (at[2] - middleZ) * z,
    before: (at: Place) => (at[0] - middleX) * z - (at[2] - middleZ) * x,
  };
}

/** Shoulder width of the pose network's meters, from the front. */
const SHOULDERS = 0.33;
/** Lines of a body that stay long in the picture, whichever way it is turned. */
const LINES = [
  [POSE.leftShoulder, POSE.rightShoulder],
  [POSE.leftShoulder, POSE.leftHip],
  [POSE.rightShoulder, POSE.rightHip],
] as const;

/** Picture heights a meter, at the body: shoulders alone shrink when the body turns. */
function picturePerMeter(frame: LandmarkFrame): number {
  let inPicture = 0;
  let inMeters = 0;
  const world = frame.pose?.world ?? new Float32Array();
  for (const [a, b] of LINES) {
    const [from, to] = [worldPoint(world, a), worldPoint(world, b)];
    inPicture += distance(guessed(frame, a), guessed(frame, b));
    inMeters += Math.hypot(from[0] - to[0], from[1] - to[1]);
  }
  return Math.max(inPicture, 1e-3) / Math.max(inMeters, 1e-3);
}

function length(a: Place, b: Place): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
