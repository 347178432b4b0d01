import type { Body } from '../rewrite/body.ts';
import { faceSize, torsoOf } from '../rewrite/landmarks.ts';
import { product, rotated, rotationOf } from '../rewrite/rotation.ts';
import type { Draw } from './draw.ts';
import { normals } from './normals.ts';
import type { Scene } from './scene.ts';

/**
 * Jitter of the networks from one observation to the next, as measured on films of a rendered person and a seated speaker (standard
 * deviation, from second differences): of the whole face and of each of its points in face heights, of its angles in degrees,
 * of pose points and of wrists and fingers in shoulder widths.
 */
const FACE_SHIFT = 0.0018;
const FACE_POINT = 0.0008;
const ANGLES = { yaw: 0.25, pitch: 0.42, roll: 0.2 };
const POSE_POINT = 0.002;
const HAND_POINT = 0.006;
/** A wrist below the picture is guessed anew each time. */
const GUESSED_POINT = 0.09;
/** Irises behind glasses. Ours. */
const GLASSES = 4;

const FIRST_HAND_POINT = 15;
const LAST_HAND_POINT = 22;
const FIRST_IRIS_POINT = 468;
/** Gaps are shorter than what the detector promises to bridge. */
const GAP_MS = [60, 280] as const;

export interface Disturbance {
  /** Whether the observation at a time is dropped. */
  drops(): boolean;
  /** Jitter, lost landmarks, a mistaken person. */
  disturb(body: Body, timeMs: number): void;
}

/** What a camera and three networks do to the picture of a person, without the person doing anything. */
export function createDisturbance(draw: Draw, scene: Scene, durationMs: number): Disturbance {
  const table = normals(draw.fork('noise'));
  const chances = draw.fork('chances');
  const faceGaps = drawGaps(draw.fork('face'), scene.lostPerMinute, durationMs);
  const poseGaps = drawGaps(draw.fork('pose'), scene.lostPerMinute / 2, durationMs);
  const mistakes = drawGaps(draw.fork('mistakes'), scene.mistakenPerMinute, durationMs);
  const offset = draw.fork('offsets');
  let at = 0;
  const noise = () => {
    at = (at + 1) % table.length;
    return (table[at] ?? 0) * scene.jitter;
  };
  const jitter = (points: Float64Array, stride: number, amount: (index: number) => number) => {
    for (let i = 0; i < points.length; i += stride) {
      const size = amount(i / stride);
      points[i] = (points[i] ?? 0) + noise() * size;
      points[i + 1] = (points[i + 1] ?? 0) + noise() * size;
    }
  };

  function disturbFace(body: Body): void {
    const { face } = body;
    if (!face) return;
    const size = faceSize(body);
    const turn = rotationOf(noise() * ANGLES.yaw, noise() * ANGLES.pitch, noise() * ANGLES.roll);
    const [dx, dy] = [noise() * FACE_SHIFT * size, noise() * FACE_SHIFT * size];
    const origin = { x: face.points[3] ?? 0, y: face.points[4] ?? 0, z: (face.points[5] ?? 0) + size * 0.4 };
    for (let i = 0; i < face.points.length; i += 3) {
      rotated(turn, face.points, i, origin, face.points, i);
      face.points[i] = (face.points[i] ?? 0) + origin.x + dx;
      face.points[i + 1] = (face.points[i + 1] ?? 0) + origin.y + dy;
      face.points[i + 2] = (face.points[i + 2] ?? 0) + origin.z;
    }
    face.rotation = product(turn, face.rotation);
    jitter(face.points, 3, (index) => FACE_POINT * size * (scene.glasses && index >= FIRST_IRIS_POINT ? GLASSES : 1));
  }

  function disturbPose({ pose }: Body): void {
    if (!pose) return;
    const { unit } = torsoOf(pose);
    jitter(pose.points, 4, (index) => {
      const isHand = index >= FIRST_HAND_POINT && index <= LAST_HAND_POINT;
      const guessed = isHand && (pose.points[index * 4 + 3] ?? 0) < 0.5;
      return unit * (guessed ? GUESSED_POINT : isHand ? HAND_POINT : POSE_POINT);
    });
  }

  return {
    drops: () => chances.chance(scene.dropped),
    disturb(body, timeMs) {
      at = offset.integer(0, table.length - 1);
      disturbFace(body);
      disturbPose(body);
      if (isIn(faceGaps, timeMs)) body.face = undefined;
      if (isIn(poseGaps, timeMs)) body.pose = undefined;
      if (isIn(mistakes, timeMs)) mistake(body);
    },
  };
}

/** The body network shows somebody smaller at the side for a moment. */
function mistake({ pose, aspect }: Body): void {
  if (!pose) return;
  const { origin } = torsoOf(pose);
  const side = origin.x > aspect / 2 ? 0.15 * aspect : 0.85 * aspect;
  for (let i = 0; i < pose.points.length; i += 4) {
    pose.points[i] = side + ((pose.points[i] ?? 0) - origin.x) * 0.5;
    pose.points[i + 1] = 0.4 + ((pose.points[i + 1] ?? 0) - origin.y) * 0.5;
  }
}

interface Gap {
  readonly startMs: number;
  readonly endMs: number;
}

/** Gaps at random times, at least two seconds apart. */
function drawGaps(draw: Draw, perMinute: number, durationMs: number): Gap[] {
  const gaps: Gap[] = [];
  if (perMinute <= 0) return gaps;
  for (let startMs = 0; ; ) {
    startMs += 2000 + (-Math.log(1 - draw.share()) * 60_000) / perMinute;
    if (startMs >= durationMs) return gaps;
    const endMs = startMs + draw.between(...GAP_MS);
    gaps.push({ startMs, endMs });
    startMs = endMs;
  }
}

function isIn(gaps: readonly Gap[], timeMs: number): boolean {
  return gaps.some(({ startMs, endMs }) => timeMs >= startMs && timeMs < endMs);
}
