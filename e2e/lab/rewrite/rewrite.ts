import { placeHands } from './arms.ts';
import type { Body } from './body.ts';
import { turnEyes } from './eyes.ts';
import { FACE_PAIRS } from './facePairs.ts';
import { SHOULDERS_FOLLOW, turnHead } from './head.ts';
import { headMiddle, torsoOf } from './landmarks.ts';
import { mirror } from './mirror.ts';
import { loseWhatIsNotSeen, seeWhatIsInside } from './networks.ts';
import type { Posture } from './posture.ts';
import { product, rotationOf } from './rotation.ts';
import { about, moveAll, scaling, shift, sink, swayPerson, tiltShoulders, turnPerson } from './trunk.ts';

/** What of a scene (cases/scene.ts) is geometry. */
export interface View {
  /** Left and right swapped: the person and everything that happens. */
  readonly mirrored: boolean;
  /** The camera is below the eyes by this angle, so that a level head reads as looking up; negative above. Degrees. */
  readonly cameraBelow: number;
  /** The camera leans, degrees. */
  readonly lensRoll: number;
  /** Where the person is, against the seed, in picture widths and heights, and how large. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Filmed upright with a phone: a high, narrow picture. */
  readonly portrait: boolean;
  /** Proportions of the body against the seed's. */
  readonly shoulders: number;
  readonly torso: number;
  /** Share of a true tilt of the shoulders that the pose network reads: 8 to 14 of 22 degrees (measured). */
  readonly tiltReads: number;
}

/** Width of a picture taken upright with a phone, in its heights. */
const PORTRAIT = 9 / 16;

/** Somebody else's proportions and place: the trunk wider and longer, the whole person larger and elsewhere. */
export function placePerson(body: Body, { x, y, scale, portrait, shoulders, torso }: View): void {
  if (portrait) cropTo(body, PORTRAIT);
  if (body.pose) {
    const { origin } = torsoOf(body.pose);
    for (let index = 11; index <= 32; index++) {
      const at = index * 4;
      body.pose.points[at] = origin.x + ((body.pose.points[at] ?? 0) - origin.x) * shoulders;
      body.pose.points[at + 1] = origin.y + ((body.pose.points[at + 1] ?? 0) - origin.y) * torso;
    }
  }
  resize(body, scale);
  moveAll(body, shift(x * body.aspect, y));
  if (scale < 1) seeWhatIsInside(body);
}

/** Takes a picture of this width (in its heights) out of the seed's, the person in its middle. */
function cropTo(body: Body, aspect: number): void {
  const head = headMiddle(body);
  if (head) moveAll(body, shift(aspect / 2 - head.x, 0));
  body.aspect = aspect;
  body.width = Math.round(body.height * aspect);
}

/** Larger or smaller about the middle of the head, depth with it. */
function resize(body: Body, scale: number): void {
  const head = headMiddle(body);
  if (!head || scale === 1) return;
  moveAll(body, scaling(head, scale));
  const { face } = body;
  if (face) for (let i = 2; i < face.points.length; i += 3) face.points[i] = (face.points[i] ?? 0) * scale;
}

/** Writes a posture into the seed's body, in the order in which a body does it, and sees it through the camera. */
export function rewrite(body: Body, posture: Posture, view: View): void {
  placePerson(body, view);
  if (body.face) turnEyes(body.face, posture.gazeYaw, posture.gazePitch);
  placeHands(body, posture.reaches);
  sink(body, posture.sink);
  tiltShoulders(body, posture.shoulderTilt * view.tiltReads - SHOULDERS_FOLLOW * posture.roll);
  turnHead(body, posture.yaw, posture.pitch, posture.roll);
  turnPerson(body, posture.turn);
  if (posture.sway !== 0 && body.pose) swayPerson(body, posture.sway * torsoOf(body.pose).unit);
  resize(body, 1 + posture.near);
  if (posture.x !== 0 || posture.y !== 0) moveAll(body, shift(posture.x * body.aspect, posture.y));
  if (view.cameraBelow !== 0 && body.face) {
    body.face.rotation = product(rotationOf(0, view.cameraBelow, 0), body.face.rotation);
  }
  if (view.lensRoll !== 0) leanLens(body, view.lensRoll);
  if (view.mirrored) mirror(body, FACE_PAIRS);
  loseWhatIsNotSeen(body, posture);
}

/** A camera that leans by these degrees sees everything turned in the picture. */
function leanLens(body: Body, degrees: number): void {
  moveAll(body, about({ x: body.aspect / 2, y: 0.5 }, degrees));
  if (body.face) body.face.rotation = product(rotationOf(0, 0, -degrees), body.face.rotation);
}
