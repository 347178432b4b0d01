import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { POSE } from '../../../shared/signals/points.ts';
import { type Body, bodyOf, type FaceBody, type HandBody, type PoseBody } from './body.ts';
import { averageExpression, withExpression } from './expression.ts';
import { setIrisDepth } from './irises.ts';
import { poseSpot, type Spot } from './landmarks.ts';
import { mixed, mixedScores } from './mixed.ts';
import type { Rotation } from './rotation.ts';

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

/** @param frames At least two observations, in order. */
export function createSeedPlayer(frames: readonly LandmarkFrame[]): SeedPlayer {
  const bodies = frames.map(bodyOf);
  for (const { face } of bodies) if (face) setIrisDepth(face);
  const [first] = bodies;
  const last = bodies.at(-1);
  if (first === undefined || last === undefined || first === last) throw new Error('A seed has two frames or more.');
  const [startMs, lengthMs] = [first.timeMs, last.timeMs - first.timeMs];
  const hands = bodies.map((_, index) => nearestHands(bodies, index));
  const average = averageExpression(bodies.flatMap(({ face }) => (face ? [face] : [])));

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
