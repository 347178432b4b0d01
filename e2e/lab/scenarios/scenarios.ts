import type { Scenario } from '../cases/happening.ts';
import { armsCrossed } from './arms-crossed.ts';
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

/** How each behavior of the catalogue is written into tracks. Their order is part of the set: add at the end. */
export const SCENARIOS: readonly Scenario[] = [
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
  steadyGaze,
  openGesture,
  calmStance,
];
