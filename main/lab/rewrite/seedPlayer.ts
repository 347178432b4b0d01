import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { POSE } from '../../../shared/signals/points.ts';
import { type Body, bodyOf, type FaceBody, type HandBody, type PoseBody } from './body.ts';
import { setIrisDepth } from './irises.ts';
import { distance, FACE, faceSpot, middle, poseSpot, type Spot } from './landmarks.ts';
import { inverse, type Rotation } from './rotation.ts';

/** Plays a short real track for as long as wanted: forward, backward, forward again, so that nothing jumps. */
export interface SeedPlayer {
  /**
   * The seed at a moment, interpolated between its observations.
   *
   * @param clockMs Time of head, trunk and hands.
   * @param faceMs Time of what the face does; another time than `clockMs` gives another expression on the same head.
   * @param flat How far the face is kept at its average, 0..1.
   */
  at(clockMs: number, faceMs: number, flat: number): Body;
}

/** Outer corners of the eyes: the distance between them does not change with what the face does. */
const EYE_CORNERS = [33, 263] as const;

/** @param frames At least two observations, in order. */
export function createSeedPlayer(frames: readonly LandmarkFrame[]): SeedPlayer {
  const bodies = frames.map(bodyOf);
  for (const { face } of bodies) if (face) setIrisDepth(face);
  const [first] = bodies;
  const last = bodies.at(-1);
  if (first === undefined || last === undefined || first === last) throw new Error('A seed has two frames or more.');
  const [startMs, lengthMs] = [first.timeMs, last.timeMs - first.timeMs];
  const hands = bodies.map((_, index) => nearestHands(bodies, index));
  const average = averageFace(bodies.flatMap(({ face }) => (face ? [face] : [])));

  function between(timeMs: number): [before: number, share: number] {
    const lap = ((timeMs % (2 * lengthMs)) + 2 * lengthMs) % (2 * lengthMs);
    const inside = startMs + (lap <= lengthMs ? lap : 2 * lengthMs - lap);
    let low = 0;
    let high = bodies.length - 1;
    while (high - low > 1) {
      const half = (low + high) >> 1;
      if ((bodies[half]?.timeMs ?? 0) <= inside) low = half;
      else high = half;
    }
    const from = bodies[low]?.timeMs ?? 0;
    const to = bodies[high]?.timeMs ?? 0;
    return [low, to === from ? 0 : (inside - from) / (to - from)];
  }

  function faceAt(timeMs: number): FaceBody | undefined {
    const [index, share] = between(timeMs);
    return mixedFace(bodies[index]?.face, bodies[index + 1]?.face, share);
  }

  return {
    at(clockMs, faceMs, flat) {
      const [index, share] = between(clockMs);
      const pose = mixedPose(bodies[index]?.pose, bodies[index + 1]?.pose, share);
      const face = faceAt(clockMs);
      return {
        timeMs: clockMs,
        width: first.width,
        height: first.height,
        aspect: first.aspect,
        face:
          face && average && (clockMs !== faceMs || flat > 0)
            ? withExpression(face, faceAt(faceMs), average, flat)
            : face,
        pose,
        hands: pose && hands[index]?.map((hand) => carried(hand, pose)),
      };
    },
  };
}

/** A hand in places from the wrist that the pose network gave at the same time. */
interface FromWrist extends HandBody {
  readonly wrist: Spot;
}

/** What the hand network found nearest in time. */
function nearestHands(bodies: readonly Body[], index: number): FromWrist[] {
  const here = bodies[index]?.timeMs ?? 0;
  let nearest: Body | undefined;
  for (const body of bodies) {
    if (body.hands && Math.abs(body.timeMs - here) < Math.abs((nearest?.timeMs ?? Number.POSITIVE_INFINITY) - here))
      nearest = body;
  }
  const pose = nearest?.pose;
  if (!nearest?.hands || !pose) return [];
  return nearest.hands.map((hand) => ({ ...hand, wrist: wristOf(pose, hand.side) }));
}

export function wristOf(pose: PoseBody, side: HandBody['side']): Spot {
  return poseSpot(pose, side === 'left' ? POSE.leftWrist : POSE.rightWrist);
}

function carried({ side, score, points, wrist }: FromWrist, pose: PoseBody): HandBody {
  const now = wristOf(pose, side);
  const moved = Float64Array.from(points);
  for (let i = 0; i < moved.length; i += 3) {
    moved[i] = (moved[i] ?? 0) + now.x - wrist.x;
    moved[i + 1] = (moved[i + 1] ?? 0) + now.y - wrist.y;
  }
  return { side, score, points: moved };
}

function mixed(a: Float64Array, b: Float64Array, share: number): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = (a[i] ?? 0) + share * ((b[i] ?? 0) - (a[i] ?? 0));
  return result;
}

function mixedPose(a: PoseBody | undefined, b: PoseBody | undefined, share: number): PoseBody | undefined {
  if (!a || !b) return (share < 0.5 ? a : b) ?? undefined;
  return { points: mixed(a.points, b.points, share), world: mixed(a.world, b.world, share) };
}

function mixedFace(a: FaceBody | undefined, b: FaceBody | undefined, share: number): FaceBody | undefined {
  const nearest = share < 0.5 ? a : b;
  if (!a || !b || !nearest) return nearest && { ...nearest, points: nearest.points.slice() };
  return {
    points: mixed(a.points, b.points, share),
    rotation: orthonormal(mixed(a.rotation, b.rotation, share)),
    translation: nearest.translation,
    blendshapes: a.blendshapes && b.blendshapes && mixedScores(a.blendshapes, b.blendshapes, share),
  };
}

function mixedScores(a: Record<string, number>, b: Record<string, number>, share: number): Record<string, number> {
  const result: Record<string, number> = {};
  for (const name in a) result[name] = (a[name] ?? 0) + share * ((b[name] ?? 0) - (a[name] ?? 0));
  return result;
}

/** A rotation again, after two near ones were mixed: the third column (where the nose points) keeps its direction. */
function orthonormal(mixedRotation: Rotation): Rotation {
  const column = (i: number): [number, number, number] => [
    mixedRotation[i] ?? 0,
    mixedRotation[i + 3] ?? 0,
    mixedRotation[i + 6] ?? 0,
  ];
  const z = unit(column(2));
  const up = column(1);
  const along = up[0] * z[0] + up[1] * z[1] + up[2] * z[2];
  const y = unit([up[0] - along * z[0], up[1] - along * z[1], up[2] - along * z[2]]);
  const x = [y[1] * z[2] - y[2] * z[1], y[2] * z[0] - y[0] * z[2], y[0] * z[1] - y[1] * z[0]] as const;
  return Float64Array.of(x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]);
}

function unit([x, y, z]: readonly [number, number, number]): [number, number, number] {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** An expression without a head: points from the middle of the head, in distances of the eyes, of a face that points at the camera. */
interface Expression {
  readonly points: Float64Array;
  readonly blendshapes: Record<string, number> | undefined;
}

function expressionOf(face: FaceBody): Expression {
  const from = placeOf(face);
  const back = inverse(face.rotation);
  const points = new Float64Array(face.points.length);
  for (let i = 0; i < points.length; i += 3) rotated(back, face.points, i, from, points, i);
  for (let i = 0; i < points.length; i++) points[i] = (points[i] ?? 0) / from.size;
  return { points, blendshapes: face.blendshapes };
}

function averageFace(faces: readonly FaceBody[]): Expression | undefined {
  const all = faces.map(expressionOf);
  const [first] = all;
  if (!first) return undefined;
  const points = first.points.map((_, i) => all.reduce((sum, each) => sum + (each.points[i] ?? 0), 0) / all.length);
  const scores = first.blendshapes;
  if (!scores) return { points, blendshapes: undefined };
  const blendshapes: Record<string, number> = {};
  for (const name in scores) {
    blendshapes[name] = all.reduce((sum, each) => sum + (each.blendshapes?.[name] ?? 0), 0) / all.length;
  }
  return { points, blendshapes };
}

/** The head of `rigid` with the expression of `lively`, so far as it is not kept at the average. */
function withExpression(rigid: FaceBody, lively: FaceBody | undefined, average: Expression, flat: number): FaceBody {
  if (!lively) return rigid;
  const expression = expressionOf(lively);
  const shape = mixed(expression.points, average.points, flat);
  const to = placeOf(rigid);
  const points = new Float64Array(rigid.points.length);
  for (let i = 0; i < points.length; i += 3) {
    rotated(rigid.rotation, shape, i, ORIGIN, points, i);
    points[i] = (points[i] ?? 0) * to.size + to.x;
    points[i + 1] = (points[i + 1] ?? 0) * to.size + to.y;
    points[i + 2] = (points[i + 2] ?? 0) * to.size + to.z;
  }
  const scores = expression.blendshapes;
  return { ...rigid, points, blendshapes: scores && mixedScores(scores, average.blendshapes ?? scores, flat) };
}

const ORIGIN = { x: 0, y: 0, z: 0 };

interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Where the head is and how large: the middle between its sides, and the distance between the eyes' outer corners in space. */
function placeOf(face: FaceBody): Place & { readonly size: number } {
  const at = middle(faceSpot(face, FACE.leftSide), faceSpot(face, FACE.rightSide));
  const depth = (index: number) => face.points[index * 3 + 2] ?? 0;
  const [a, b] = EYE_CORNERS;
  const size = Math.hypot(distance(faceSpot(face, a), faceSpot(face, b)), depth(a) - depth(b));
  return { ...at, z: (depth(FACE.leftSide) + depth(FACE.rightSide)) / 2, size: size || 1 };
}

/** Rotates the point at `from[at]` about `origin` and writes where it went, from the origin, to `to[index]`. */
export function rotated(
  rotation: Rotation,
  from: Float64Array,
  at: number,
  origin: Place,
  to: Float64Array,
  index: number,
): void {
  const x = (from[at] ?? 0) - origin.x;
  const y = origin.y - (from[at + 1] ?? 0);
  const z = origin.z - (from[at + 2] ?? 0);
  const r = rotation;
  to[index] = (r[0] ?? 0) * x + (r[1] ?? 0) * y + (r[2] ?? 0) * z;
  to[index + 1] = -((r[3] ?? 0) * x + (r[4] ?? 0) * y + (r[5] ?? 0) * z);
  to[index + 2] = -((r[6] ?? 0) * x + (r[7] ?? 0) * y + (r[8] ?? 0) * z);
}
