import type { HandLandmarks, LandmarkFrame } from '../../../shared/landmarks.ts';
import type { Rotation } from './rotation.ts';

/** A frame as it is rewritten: lengths in picture heights, x to the right, y down, z away from the camera. */
export interface Body {
  timeMs: number;
  width: number;
  readonly height: number;
  /** Width of the picture in its heights. */
  aspect: number;
  face: FaceBody | undefined;
  pose: PoseBody | undefined;
  hands: HandBody[] | undefined;
}

export interface FaceBody {
  /** 478 points (x, y, z). */
  readonly points: Float64Array;
  rotation: Rotation;
  /** Column 4 of the matrix, which nothing reads across crops; kept as it was. */
  readonly translation: readonly [number, number, number];
  readonly blendshapes: Record<string, number> | undefined;
}

export interface PoseBody {
  /** 33 points (x, y, z, visibility). */
  readonly points: Float64Array;
  /** 33 points (x, y, z) in meters. */
  readonly world: Float64Array;
}

export interface HandBody {
  side: HandLandmarks['side'];
  readonly score: number;
  /** 21 points (x, y, z). */
  readonly points: Float64Array;
}

export const FACE_POINTS = 478;
export const POSE_POINTS = 33;

export function bodyOf(frame: LandmarkFrame): Body {
  const aspect = frame.width / frame.height;
  const { face, pose, hands } = frame;
  return {
    timeMs: frame.timeMs,
    width: frame.width,
    height: frame.height,
    aspect,
    face: face && {
      points: scaled(face.points, 3, aspect),
      rotation: rotationIn(face.matrix),
      translation: [face.matrix[12] ?? 0, face.matrix[13] ?? 0, face.matrix[14] ?? 0],
      blendshapes: face.blendshapes && { ...face.blendshapes },
    },
    pose: pose && { points: scaled(pose.points, 4, aspect), world: new Float64Array(pose.world) },
    hands: hands?.map(({ side, score, points }) => ({ side, score, points: scaled(points, 3, aspect) })),
  };
}

export function frameOf({ timeMs, width, height, aspect, face, pose, hands }: Body): LandmarkFrame {
  return {
    timeMs,
    width,
    height,
    ...(face === undefined
      ? {}
      : {
          face: {
            points: packed(face.points, 3, aspect),
            matrix: matrixOf(face),
            ...(face.blendshapes === undefined ? {} : { blendshapes: face.blendshapes }),
          },
        }),
    ...(pose === undefined
      ? {}
      : { pose: { points: packed(pose.points, 4, aspect), world: new Float32Array(pose.world) } }),
    ...(hands === undefined
      ? {}
      : { hands: hands.map(({ side, score, points }) => ({ side, score, points: packed(points, 3, aspect) })) }),
  };
}

function scaled(points: Float32Array, stride: number, aspect: number): Float64Array {
  const result = new Float64Array(points);
  for (let i = 0; i < result.length; i += stride) {
    result[i] = (result[i] ?? 0) * aspect;
    result[i + 2] = (result[i + 2] ?? 0) * aspect;
  }
  return result;
}

function packed(points: Float64Array, stride: number, aspect: number): Float32Array {
  const result = new Float32Array(points);
  for (let i = 0; i < result.length; i += stride) {
    result[i] = (points[i] ?? 0) / aspect;
    result[i + 2] = (points[i + 2] ?? 0) / aspect;
  }
  return result;
}

/** The rotation in a column-major 4 x 4 matrix, its scale taken out. */
function rotationIn(matrix: Float32Array): Rotation {
  const at = (i: number) => matrix[i] ?? 0;
  const scale = Math.hypot(at(8), at(9), at(10)) || 1;
  return Float64Array.from([0, 4, 8, 1, 5, 9, 2, 6, 10], (i) => at(i) / scale);
}

function matrixOf({ rotation, translation }: FaceBody): Float32Array {
  const at = (i: number) => rotation[i] ?? 0;
  return Float32Array.of(at(0), at(3), at(6), 0, at(1), at(4), at(7), 0, at(2), at(5), at(8), 0, ...translation, 1);
}
