import type { FaceBody } from './body.ts';
import { distance, FACE, faceSpot, middle } from './landmarks.ts';
import { mixed, mixedScores } from './mixed.ts';
import { inverse, type Place, rotated } from './rotation.ts';

/** Outer corners of the eyes: the distance between them does not change with what the face does. */
const EYE_CORNERS = [33, 263] as const;

/** An expression without a head: points from the middle of the head, in distances of the eyes, of a face that points at the camera. */
export interface Expression {
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

/** Undefined without faces. */
export function averageExpression(faces: readonly FaceBody[]): Expression | undefined {
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
export function withExpression(
  rigid: FaceBody,
  lively: FaceBody | undefined,
  average: Expression,
  flat: number,
): FaceBody {
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

/** Where the head is and how large: the middle between its sides, and the distance between the eyes' outer corners in space. */
function placeOf(face: FaceBody): Place & { readonly size: number } {
  const at = middle(faceSpot(face, FACE.leftSide), faceSpot(face, FACE.rightSide));
  const depth = (index: number) => face.points[index * 3 + 2] ?? 0;
  const [a, b] = EYE_CORNERS;
  const size = Math.hypot(distance(faceSpot(face, a), faceSpot(face, b)), depth(a) - depth(b));
  return { ...at, z: (depth(FACE.leftSide) + depth(FACE.rightSide)) / 2, size: size || 1 };
}
