import type { LandmarkFrame } from '../landmarks.ts';
import type { HeadAngles } from './headAngles.ts';
import { distance, midpoint, type Point, pointAt, ramp } from './points.ts';

/** Where the eyes look, counted from where the head points. Degrees; NaN where they cannot be read. */
export interface EyeAngles {
  /** -50..50, positive to the speaker's left. */
  readonly eyeYaw: number;
  /** -50..50, positive up. */
  readonly eyePitch: number;
}

/** Points of one eye in MediaPipe's mesh: its two corners from right to left of the speaker, lids, middle of the iris. */
interface Eye {
  readonly corners: readonly [right: number, left: number];
  readonly lids: readonly [upper: number, lower: number];
  readonly iris: number;
}
const RIGHT: Eye = { corners: [33, 133], lids: [159, 145], iris: 468 };
const LEFT: Eye = { corners: [362, 263], lids: [386, 374], iris: 473 };

/**
 * The iris lies on a ball: it is off the middle of the eye by this share of half the eye's width times the sine of the
 * angle (12 mm radius over 15 mm).
 */
const BALL = 0.8;
/**
 * The iris also lies in front of the line between the corners, so a turned head alone moves it: by this share times the
 * tangent of the head's angle. Measured on a rendered person whose eyes are fixed in the head (-38 to 31 degrees of yaw,
 * -23 to 8 of pitch); the lids hide most of it up and down.
 */
const IN_FRONT = { yaw: 0.43, pitch: 0.15 };
/** In pixels of the picture: below the first width an iris is three pixels wide and the network guesses, from the second on it sees one. Ours. */
const WIDTHS = [16, 26] as const;
/** Share of the eye's width between the lids: up to the first it is a blink, from the second on the iris is seen. Ours. */
const LIDS = [0.09, 0.16] as const;
/**
 * Both eyes look the same way. In half eye widths between what each of them says: up to the first they agree, from the second on at least one
 * is wrong (an iris that moves by this much turns by 20 and by 40 degrees). Ours.
 */
const APART = [0.28, 0.55] as const;
/** Below this confidence the eyes are not read, and the head alone tells. */
const SURE = 0.5;
/**
 * Degrees of head and of eyes that look back: what the eyes may take from the head's turn. Whose face is turned by 30 degrees and more has
 * turned it away, wherever the eyes are; and the irises follow the lids and the lids the turn, so that eyes that look back are what the
 * networks err with most (google-ai-edge/mediapipe #1642, #1786, #5210).
 */
const LOOK_BACK = { from: 30, least: 3 } as const;

const DEGREES = 180 / Math.PI;
const UNKNOWN: EyeAngles = { eyeYaw: Number.NaN, eyePitch: Number.NaN };

/** Reads where the eyes look from the irises between the corners of both eyes. */
export function eyeAngles(frame: LandmarkFrame, head: HeadAngles): EyeAngles {
  const points = frame.face?.points;
  if (!points || eyesCount(head.yaw) === 0) return UNKNOWN;
  const right = irisIn(frame, points, RIGHT);
  const left = irisIn(frame, points, LEFT);
  if (!right || !left || confidenceOf(right, left) < SURE) return UNKNOWN;
  const side = (right.x + left.x) / 2 - IN_FRONT.yaw * Math.tan(head.yaw / DEGREES);
  const up = -(right.y + left.y) / 2 - IN_FRONT.pitch * Math.tan(head.pitch / DEGREES);
  return { eyeYaw: bounded(angleOf(side), head.yaw), eyePitch: angleOf(up) };
}

/** 0..1: how far both eyes are large enough, open, and of one opinion. */
function confidenceOf(right: Iris, left: Iris): number {
  return Math.min(right.clear, left.clear, ramp(Math.abs(right.x - left.x), APART[1], APART[0]));
}

function bounded(eyeYaw: number, headYaw: number): number {
  if (eyeYaw * headYaw >= 0) return eyeYaw;
  const most = Math.max(LOOK_BACK.least, LOOK_BACK.from - Math.abs(headYaw));
  return Math.max(-most, Math.min(most, eyeYaw));
}

/** How much the eyes count, 0..1: a head turned far hides one of them, and then it alone tells where the speaker looks. */
export function eyesCount(headYaw: number): number {
  return ramp(Math.abs(headYaw), 35, 25);
}

function angleOf(offset: number): number {
  return Math.asin(Math.max(-0.77, Math.min(0.77, offset / BALL))) * DEGREES;
}

interface Iris extends Point {
  /** 0..1: large and open enough. */
  readonly clear: number;
}

/** Where the iris is from the middle of the eye, in half eye widths along and across the eye; undefined when it cannot be read. */
function irisIn(frame: LandmarkFrame, points: Float32Array, { corners, lids, iris }: Eye): Iris | undefined {
  const [a, b] = [pointAt(frame, points, corners[0]), pointAt(frame, points, corners[1])];
  const width = distance(a, b);
  const open = distance(pointAt(frame, points, lids[0]), pointAt(frame, points, lids[1]));
  const clear = Math.min(ramp(width * frame.height, ...WIDTHS), ramp(open / width, ...LIDS));
  if (!(clear > 0)) return undefined;
  const middle = midpoint(a, b);
  const at = pointAt(frame, points, iris);
  const along = { x: (b.x - a.x) / width, y: (b.y - a.y) / width };
  const from = { x: at.x - middle.x, y: at.y - middle.y };
  return {
    x: (from.x * along.x + from.y * along.y) / (width / 2),
    y: (from.y * along.x - from.x * along.y) / (width / 2),
    clear,
  };
}
