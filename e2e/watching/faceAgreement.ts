import { headAngles } from '../../shared/signals/headAngles.ts';

/** A face that one bundle found: 478 points in shares of a square crop, and the transformation matrix. */
export interface Face {
  readonly points: readonly number[];
  readonly matrix: readonly number[];
}

/** Where the eyes look against the face, in degrees: right and down in the picture are positive. */
interface Gaze {
  readonly across: number;
  readonly down: number;
}

/** Corners of each eye, the left one in the picture first, and the center of its iris. */
const EYES = [
  { corners: [33, 133], iris: 468 },
  { corners: [362, 263], iris: 473 },
] as const;
/** An eyeball's radius against the width of its opening: 12 mm and 30 mm in the mean of adults. */
const EYEBALL_RADIUS = 12 / 30;
const DEGREES = 180 / Math.PI;

/** The mean of both eyes: how far the iris stands from the middle of its corners, as an angle of the eyeball. */
export function gazeOf({ points }: Face): Gaze {
  const at = (index: number) => ({ x: points[index * 3] ?? Number.NaN, y: points[index * 3 + 1] ?? Number.NaN });
  const angle = (offset: number, width: number) =>
    Math.asin(Math.max(-1, Math.min(1, offset / (EYEBALL_RADIUS * width)))) * DEGREES;
  let across = 0;
  let down = 0;
  for (const { corners, iris } of EYES) {
    const [a, b, center] = [at(corners[0]), at(corners[1]), at(iris)];
    const width = Math.hypot(b.x - a.x, b.y - a.y);
    const [ux, uy] = [(b.x - a.x) / width, (b.y - a.y) / width];
    const [x, y] = [center.x - (a.x + b.x) / 2, center.y - (a.y + b.y) / 2];
    across += angle(x * ux + y * uy, width) / EYES.length;
    down += angle(y * ux - x * uy, width) / EYES.length;
  }
  return { across, down };
}

/** How two bundles agree on the same pixels. Distances in shares of the distance between the outer eye corners. */
export interface Agreement {
  readonly pictures: number;
  readonly eyeCorners: number;
  readonly eyelids: number;
  readonly lips: number;
  readonly irises: number;
  readonly mesh: number;
  /** Medians of the absolute difference, in degrees. */
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly gazeAcross: number;
  readonly gazeDown: number;
  /** Pearson's r. NaN where the reference never moves. */
  readonly gazeAcrossCorrelation: number;
  readonly gazeDownCorrelation: number;
}

const EYE_CORNERS = [33, 133, 362, 263];
const EYELIDS = [7, 163, 144, 145, 153, 154, 155, 246, 161, 160, 159, 158, 157, 173];
const LIPS = [61, 291, 0, 17, 13, 14, 78, 308, 37, 267, 84, 314];
const IRISES = [468, 473];
const MESH = Array.from({ length: 468 }, (_, index) => index);

/** Compares the faces that both found. */
export function agreement(pairs: readonly (readonly [reference: Face, other: Face])[]): Agreement {
  const distance = (points: readonly number[]) => median(pairs.map(([a, b]) => meanDistance(a, b, points)));
  const turned = pairs.map(([a, b]) => [angles(a), angles(b)] as const);
  const looks = pairs.map(([a, b]) => [gazeOf(a), gazeOf(b)] as const);
  const off = <T>(both: readonly (readonly [T, T])[], of: (one: T) => number) =>
    median(both.map(([a, b]) => Math.abs(of(a) - of(b))));
  return {
    pictures: pairs.length,
    eyeCorners: distance(EYE_CORNERS),
    eyelids: distance(EYELIDS),
    lips: distance(LIPS),
    irises: distance(IRISES),
    mesh: distance(MESH),
    yaw: off(turned, ({ yaw }) => yaw),
    pitch: off(turned, ({ pitch }) => pitch),
    roll: off(turned, ({ roll }) => roll),
    gazeAcross: off(looks, ({ across }) => across),
    gazeDown: off(looks, ({ down }) => down),
    gazeAcrossCorrelation: correlation(looks.map(([a, b]) => [a.across, b.across])),
    gazeDownCorrelation: correlation(looks.map(([a, b]) => [a.down, b.down])),
  };
}

function angles({ points, matrix }: Face) {
  const face = { points: Float32Array.from(points), matrix: Float32Array.from(matrix) };
  return headAngles({ timeMs: 0, width: 1, height: 1, face });
}

function meanDistance(reference: Face, other: Face, points: readonly number[]): number {
  const between = (a: Face, i: number, b: Face, j: number) =>
    Math.hypot(
      (a.points[i * 3] ?? Number.NaN) - (b.points[j * 3] ?? Number.NaN),
      (a.points[i * 3 + 1] ?? Number.NaN) - (b.points[j * 3 + 1] ?? Number.NaN),
    );
  const eyes = between(reference, 33, reference, 263);
  return points.reduce((sum, point) => sum + between(reference, point, other, point), 0) / points.length / eyes;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [a, b] of pairs) {
    ab += (a - meanA) * (b - meanB);
    aa += (a - meanA) ** 2;
    bb += (b - meanB) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}
