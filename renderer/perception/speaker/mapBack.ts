import type { FaceLandmarks } from '../../../shared/landmarks.ts';
import type { Square } from './headCrop.ts';

/**
 * A face found in a square crop, in units of the whole picture: x in picture widths, y in picture heights, z (in crop
 * widths before) in picture widths. Matrix and blendshapes say nothing about the place and stay as they are.
 */
export function mapBack(face: FaceLandmarks, crop: Square, width: number, height: number): FaceLandmarks {
  const points = new Float32Array(face.points.length);
  for (let index = 0; index + 2 < points.length; index += 3) {
    points[index] = (crop.x + (face.points[index] ?? 0) * crop.side) / width;
    points[index + 1] = (crop.y + (face.points[index + 1] ?? 0) * crop.side) / height;
    points[index + 2] = ((face.points[index + 2] ?? 0) * crop.side) / width;
  }
  return { ...face, points };
}
