import { armsCrossed } from './arms-crossed.ts';
import type { Behavior } from './behavior.ts';
import { calmStance } from './calm-stance.ts';
import { fidgeting } from './fidgeting.ts';
import { flatExpression } from './flat-expression.ts';
import { frozen } from './frozen.ts';
import { handToFace } from './hand-to-face.ts';
import { handsClasped } from './hands-clasped.ts';
import { handsHidden } from './hands-hidden.ts';
import { headTilt } from './head-tilt.ts';
import { lookingAway } from './looking-away.ts';
import { lookingDown } from './looking-down.ts';
import { offCenter } from './off-center.ts';
import { openGesture } from './open-gesture.ts';
import { outOfFrame } from './out-of-frame.ts';
import { slouching } from './slouching.ts';
import { steadyGaze } from './steady-gaze.ts';
import { swaying } from './swaying.ts';
import { tooClose } from './too-close.ts';
import { tooFar } from './too-far.ts';
import { turnedAway } from './turned-away.ts';
import { unevenShoulders } from './uneven-shoulders.ts';
import { deadAir } from './voice/dead-air.ts';
import { dragging } from './voice/dragging.ts';
import { fillerRun } from './voice/filler-run.ts';
import { monotone } from './voice/monotone.ts';
import { noPauses } from './voice/no-pauses.ts';
import { rushing } from './voice/rushing.ts';
import { steadyPace } from './voice/steady-pace.ts';
import { tooQuiet } from './voice/too-quiet.ts';
import { variedPitch } from './voice/varied-pitch.ts';

const SEEN_STRENGTHS = [steadyGaze, openGesture, calmStance] as const satisfies readonly Behavior[];
const SEEN_HABITS = [
  lookingAway,
  lookingDown,
  headTilt,
  turnedAway,
  outOfFrame,
  offCenter,
  tooClose,
  tooFar,
  unevenShoulders,
  slouching,
  swaying,
  handToFace,
  armsCrossed,
  handsClasped,
  handsHidden,
  fidgeting,
  frozen,
  flatExpression,
] as const satisfies readonly Behavior[];
const HEARD_STRENGTHS = [variedPitch, steadyPace] as const satisfies readonly Behavior[];
const HEARD_HABITS = [
  rushing,
  dragging,
  noPauses,
  deadAir,
  monotone,
  tooQuiet,
  fillerRun,
] as const satisfies readonly Behavior[];

/** Those that a picture shows. */
export const SEEN = [...SEEN_STRENGTHS, ...SEEN_HABITS] as const;
/** Those that are heard: told from sound alone. */
export const HEARD = [...HEARD_STRENGTHS, ...HEARD_HABITS] as const;

/** Every behavior that is watched for, in the order of the lanes: strengths first. */
export const BEHAVIORS = [...SEEN_STRENGTHS, ...HEARD_STRENGTHS, ...SEEN_HABITS, ...HEARD_HABITS] as const;

export type BehaviorId = (typeof BEHAVIORS)[number]['id'];
