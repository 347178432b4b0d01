import type { BodyPart, Need } from '../behaviors/behavior.ts';
import { type BehaviorId, SEEN } from '../behaviors/catalogue.ts';
import type { LandmarkFrame } from '../landmarks.ts';
import type { GapKind } from '../rehearsal/gaps.ts';
import { faceHeight } from '../signals/faceHeight.ts';
import { headOutline } from '../signals/faceOval.ts';
import { hipsOf } from '../signals/hips.ts';
import { offCenter } from '../signals/offCenter.ts';
import { POSE, posePoint } from '../signals/points.ts';
import { shouldersOf } from '../signals/shoulders.ts';
import type { SignalName } from '../signals/signals.ts';

/** What is wrong with the picture, most important first. */
export type FramingLimit =
  | 'frozen'
  | 'black'
  | 'one-color'
  | 'nobody'
  | 'too-dark'
  | 'too-close'
  | 'too-far'
  | 'head-cut-off'
  | 'off-center'
  | 'no-face'
  | 'chest-only'
  | 'hands-out'
  | 'shoulders-covered';

/** What the camera can and cannot see from where it stands. */
export interface Framing {
  readonly seen: readonly BodyPart[];
  readonly limits: readonly FramingLimit[];
  /** Behaviors whose body parts are not in the picture: they are not judged. */
  readonly notJudged: readonly BehaviorId[];
}

/** How bright the face must be at least, 0 black to 1 white: below, the networks begin to lose it. Ours. */
const DARK = 0.16;
/** Nearer and further than this something else suffers first; the behaviors begin a little later. */
const CLOSE = 0.5;
const FAR = 0.055;
const EDGE = 0.2;

/** Read from the very points of the shoulders: guessed with them. */
const OF_SHOULDERS: ReadonlySet<SignalName> = new Set(['neckHeight', 'shoulderTilt']);

/** Whether a behavior is told from the shoulders' own points, so that covered shoulders say nothing of it. */
export function hangsOnShoulders({ signal }: { readonly signal: string }): boolean {
  return (OF_SHOULDERS as ReadonlySet<string>).has(signal);
}

/**
 * @param light Mean brightness of the face, or of the picture while no face is seen: 0 black, 1 white.
 * @param gap Why the picture tells nothing at all, if it does not: then nothing is seen in it.
 */
export function framingOf(
  frame: LandmarkFrame,
  light: number,
  gap?: Extract<GapKind, 'frozen' | 'black' | 'one-color' | 'dark'>,
): Framing {
  if (gap !== undefined) {
    return { seen: [], limits: [gap === 'dark' ? 'too-dark' : gap], notJudged: SEEN.map(({ id }) => id) };
  }
  const seen = partsSeen(frame);
  const limits = limitsOf(frame, seen, light);
  const areGuessed = shouldersOf(frame).kind === 'guessed';
  const notJudged = SEEN.filter(
    ({ needs, signal }) =>
      needs.some((part: Need) => !(seen as readonly Need[]).includes(part)) ||
      (areGuessed && hangsOnShoulders({ signal })),
  ).map(({ id }) => id);
  return { seen, limits, notJudged };
}

function partsSeen(frame: LandmarkFrame): BodyPart[] {
  const both = (left: number, right: number) =>
    posePoint(frame, left) !== undefined && posePoint(frame, right) !== undefined;
  return [
    ...(frame.face ? (['face'] as const) : []),
    ...(both(POSE.leftShoulder, POSE.rightShoulder) ? (['shoulders'] as const) : []),
    ...(both(POSE.leftElbow, POSE.rightElbow) ? (['elbows'] as const) : []),
    ...(hipsOf(frame).kind === 'seen' ? (['hips'] as const) : []),
  ];
}

function limitsOf(frame: LandmarkFrame, seen: readonly BodyPart[], light: number): FramingLimit[] {
  const dark: FramingLimit[] = light < DARK ? ['too-dark'] : [];
  if (!frame.face && !frame.pose) return ['nobody', ...dark];
  const height = faceHeight(frame);
  const limits: FramingLimit[] = [...dark];
  if (height > CLOSE) limits.push('too-close');
  if (height < FAR) limits.push('too-far');
  if (headOutline(frame)?.some(({ y }) => y < 0) === true && height <= CLOSE) limits.push('head-cut-off');
  if (Math.abs(offCenter(frame)) > EDGE) limits.push('off-center');
  if (!seen.includes('face')) limits.push('no-face');
  if (!seen.includes('elbows')) limits.push('chest-only');
  else if (!seen.includes('hips')) limits.push('hands-out');
  if (shouldersOf(frame).kind === 'guessed') limits.push('shoulders-covered');
  return limits;
}
