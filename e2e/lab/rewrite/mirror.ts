import type { Body } from './body.ts';

/** Pose points that change places in a mirror. */
const POSE_PAIRS = [
  [1, 4],
  [2, 5],
  [3, 6],
  ...[7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31].map((left) => [left, left + 1] as const),
] as const;

/** The mirror image of everything: left becomes right. `facePairs` names the face points that change places. */
export function mirror(body: Body, facePairs: readonly (readonly [number, number])[]): void {
  const { aspect, face, pose, hands } = body;
  if (face) {
    flip(face.points, 3, aspect);
    for (const [a, b] of facePairs) swap(face.points, a, b, 3);
    const r = face.rotation;
    face.rotation = Float64Array.from(r, (value, i) => (i === 1 || i === 2 || i === 3 || i === 6 ? -value : value));
    if (face.blendshapes) {
      const scores = { ...face.blendshapes };
      for (const name of Object.keys(scores)) {
        const twin = name.endsWith('Left') ? name.replace(/Left$/, 'Right') : name.replace(/Right$/, 'Left');
        face.blendshapes[name] = scores[twin] ?? scores[name] ?? 0;
      }
    }
  }
  if (pose) {
    flip(pose.points, 4, aspect);
    flip(pose.world, 3, 0);
    for (const [a, b] of POSE_PAIRS) {
      swap(pose.points, a, b, 4);
      swap(pose.world, a, b, 3);
    }
  }
  for (const hand of hands ?? []) {
    flip(hand.points, 3, aspect);
    hand.side = hand.side === 'left' ? 'right' : 'left';
  }
}

function flip(points: Float64Array, stride: number, aspect: number): void {
  for (let i = 0; i < points.length; i += stride) points[i] = aspect - (points[i] ?? 0);
}

function swap(points: Float64Array, a: number, b: number, stride: number): void {
  for (let i = 0; i < stride; i++) {
    const kept = points[a * stride + i] ?? 0;
    points[a * stride + i] = points[b * stride + i] ?? 0;
    points[b * stride + i] = kept;
  }
}
