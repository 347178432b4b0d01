import type { BehaviorId } from '../../behaviors/catalogue.ts';
import type { BehaviorWords } from '../phrasings.ts';
import { armsCrossed } from './behaviors/arms-crossed.ts';
import { calmStance } from './behaviors/calm-stance.ts';
import { fidgeting } from './behaviors/fidgeting.ts';
import { flatExpression } from './behaviors/flat-expression.ts';
import { frozen } from './behaviors/frozen.ts';
import { handToFace } from './behaviors/hand-to-face.ts';
import { handsClasped } from './behaviors/hands-clasped.ts';
import { handsHidden } from './behaviors/hands-hidden.ts';
import { headTilt } from './behaviors/head-tilt.ts';
import { lookingAway } from './behaviors/looking-away.ts';
import { lookingDown } from './behaviors/looking-down.ts';
import { offCenter } from './behaviors/off-center.ts';
import { openGesture } from './behaviors/open-gesture.ts';
import { outOfFrame } from './behaviors/out-of-frame.ts';
import { slouching } from './behaviors/slouching.ts';
import { steadyGaze } from './behaviors/steady-gaze.ts';
import { swaying } from './behaviors/swaying.ts';
import { tooClose } from './behaviors/too-close.ts';
import { tooFar } from './behaviors/too-far.ts';
import { turnedAway } from './behaviors/turned-away.ts';
import { unevenShoulders } from './behaviors/uneven-shoulders.ts';

const written = {
  'steady-gaze': steadyGaze,
  'open-gesture': openGesture,
  'calm-stance': calmStance,
  'looking-away': lookingAway,
  'looking-down': lookingDown,
  'head-tilt': headTilt,
  'turned-away': turnedAway,
  'out-of-frame': outOfFrame,
  'off-center': offCenter,
  'too-close': tooClose,
  'too-far': tooFar,
  'uneven-shoulders': unevenShoulders,
  slouching,
  swaying,
  'hand-to-face': handToFace,
  'arms-crossed': armsCrossed,
  'hands-clasped': handsClasped,
  'hands-hidden': handsHidden,
  fidgeting,
  frozen,
  'flat-expression': flatExpression,
};

export const behaviors: Readonly<Record<BehaviorId, BehaviorWords>> = written;
