import { framingOf } from '../../shared/framing.ts';
import type { Box, LandmarkFrame } from '../../shared/landmarks.ts';
import type { View } from './messages.ts';

/** Nose, ears, shoulders, elbows, wrists, hips: enough for a framing guide. */
export const VIEW_JOINTS: readonly number[] = [0, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24];

/** The few numbers of an observation that the stage draws. */
export function viewOf(frame: LandmarkFrame, light: number): View {
  const { face, pose } = frame;
  return {
    timeMs: frame.timeMs,
    framing: framingOf(frame, light),
    face: face === undefined ? null : boxOf(face.points, 3),
    body: pose === undefined ? null : boxOf(pose.points, 4),
    joints:
      pose === undefined ? [] : VIEW_JOINTS.flatMap((joint) => [...pose.points.subarray(joint * 4, joint * 4 + 2)]),
  };
}

function boxOf(points: Float32Array, stride: number): Box {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let index = 0; index + 1 < points.length; index += stride) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
