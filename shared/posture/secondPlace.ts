import type { Baseline } from '../rehearsal/timeline.ts';
import { anglesFrom, type HeadAngles } from '../signals/headAngles.ts';

/** Names under which a baseline keeps where the head points at the second place, in degrees against the camera as `headAngles`. */
const YAW = 'screenYaw';
const PITCH = 'screenPitch';

/** A baseline that also knows a second place that the speaker may look at: the screen, or notes. */
export function withSecondPlace(baseline: Baseline, { yaw, pitch }: Pick<HeadAngles, 'yaw' | 'pitch'>): Baseline {
  return { ...baseline, [YAW]: yaw, [PITCH]: pitch };
}

/** Of a baseline what it says of the second place; nothing when none was shown. */
export function secondPlaceOf({ [YAW]: yaw, [PITCH]: pitch }: Baseline): Baseline {
  return yaw === undefined || pitch === undefined ? {} : withSecondPlace({}, { yaw, pitch });
}

/** Where the head points at the second place, counted from the neutral posture; undefined when none was shown, or that is not known. */
export function secondPlace(baseline: Baseline): HeadAngles | undefined {
  const { [YAW]: yaw, [PITCH]: pitch, headYaw, headPitch, headRoll } = baseline;
  if (yaw === undefined || pitch === undefined) return undefined;
  if (headYaw === undefined || headPitch === undefined || headRoll === undefined) return undefined;
  return anglesFrom({ yaw: headYaw, pitch: headPitch, roll: headRoll }, { yaw, pitch, roll: headRoll });
}
