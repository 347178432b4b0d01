import type { LandmarkFrame } from '../../shared/landmarks.ts';
import { framingOf } from '../../shared/posture/framing.ts';
import type { View } from './messages.ts';
import type { Plain } from './pictures/gapWatch.ts';
import { boxAround } from './speaker/boxAround.ts';

/** Nose, ears, shoulders, elbows, wrists, hips: enough for a framing guide. */
export const VIEW_JOINTS: readonly number[] = [0, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24];

/** The few numbers of an observation that the stage draws. */
export function viewOf(frame: LandmarkFrame, light: number, gap?: Plain): View {
  // What a network finds in a picture that tells nothing is not drawn either.
  const { face, pose } = gap === undefined ? frame : { face: undefined, pose: undefined };
  return {
    timeMs: frame.timeMs,
    framing: framingOf(frame, light, gap),
    face: face === undefined ? null : boxAround(face.points, 3),
    body: pose === undefined ? null : boxAround(pose.points, 4),
    joints:
      pose === undefined ? [] : VIEW_JOINTS.flatMap((joint) => [...pose.points.subarray(joint * 4, joint * 4 + 2)]),
  };
}
