import { armsCrossed } from './arms-crossed.ts';
import type { Behavior } from './behavior.ts';
import { handToFace } from './hand-to-face.ts';
import { headTilt } from './head-tilt.ts';
import { lookingAway } from './looking-away.ts';
import { lookingDown } from './looking-down.ts';
import { offCenter } from './off-center.ts';
import { outOfFrame } from './out-of-frame.ts';
import { steadyGaze } from './steady-gaze.ts';
import { tooClose } from './too-close.ts';
import { tooFar } from './too-far.ts';
import { turnedAway } from './turned-away.ts';
import { unevenShoulders } from './uneven-shoulders.ts';

/** Every behavior that is watched for, in the order of the lanes: strengths first. */
export const BEHAVIORS = [
  steadyGaze,
  lookingAway,
  lookingDown,
  headTilt,
  turnedAway,
  outOfFrame,
  offCenter,
  tooClose,
  tooFar,
  unevenShoulders,
  handToFace,
  armsCrossed,
] as const satisfies readonly Behavior[];

export type BehaviorId = (typeof BEHAVIORS)[number]['id'];
