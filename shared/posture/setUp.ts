import { z } from 'zod';
import { type Baseline, baselineSchema, type SignalRow } from '../rehearsal/timeline.ts';
import { type BaselineSignal, calmWithin, median } from './baseline.ts';
import { STEPS } from './moves.ts';

export const setUpSchema = z.object({
  /** The device's id for this app. */
  camera: z.string(),
  /** The camera's own name: another socket can give it another id. */
  label: z.string(),
  /** Of its picture, in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  neutral: baselineSchema,
  /** ISO 8601, when it was shown. */
  at: z.string(),
});
/** A camera in its place, and the neutral posture that the speaker showed there. */
export type SetUp = z.infer<typeof setUpSchema>;

/** A camera as it is now. */
export type CameraNow = Pick<SetUp, 'camera' | 'label' | 'width' | 'height'>;

/**
 * Whether a kept posture is that of now. `looks-elsewhere`: speaker and camera are where they were, but the head points elsewhere: either the speaker
 * does not look at the audience yet, or the camera looks from another height. `moved`: chair, lid or camera were. `not-seen`: nobody can tell.
 */
export type SetUpFit = 'fits' | 'looks-elsewhere' | 'moved' | 'not-seen';

/** A kept posture, whether it is that of now, and whether it may be measured from. */
export interface KnownSetUp {
  readonly setUp: SetUp;
  readonly fit: SetUpFit;
  readonly isOffered: boolean;
}

/** More places than this nobody rehearses in; the oldest go. Ours. */
const KEPT = 12;
/** Of the time looked at, a signal must have been seen for this share. Ours, as in the calibration. */
const SEEN = 0.6;
const HEAD = ['headYaw', 'headPitch', 'headRoll'] as const satisfies readonly BaselineSignal[];
const IN_ORDER: readonly SetUpFit[] = ['fits', 'looks-elsewhere', 'moved', 'not-seen'];

/**
 * The kept posture that is nearest to what is seen now; undefined for a camera that is not known, or not with a picture of this size. It is offered
 * once it fits, and from then on until chair, lid or camera are seen to have moved: who looks for the button does not look at the audience.
 *
 * @param rows The last seconds.
 * @param offered The one that was offered until now.
 */
export function knownSetUp(
  kept: readonly SetUp[],
  camera: CameraNow,
  rows: readonly SignalRow[],
  offered?: SetUp,
): KnownSetUp | undefined {
  const seen = seenIn(rows);
  const known = kept
    .filter((setUp) => isSameCamera(setUp, camera))
    .map((setUp) => ({ setUp, fit: fitOf(setUp.neutral, seen) }))
    .sort((a, b) => IN_ORDER.indexOf(a.fit) - IN_ORDER.indexOf(b.fit) || b.setUp.at.localeCompare(a.setUp.at));
  const [nearest] = known;
  const before = known.find(({ setUp, fit }) => setUp === offered && fit !== 'moved');
  if (nearest === undefined || nearest.fit === 'fits') return nearest && { ...nearest, isOffered: true };
  return before === undefined ? { ...nearest, isOffered: false } : { ...before, isOffered: true };
}

/** The set-ups with one more, in the place of what was kept of the same camera that fits as well; the newest first. */
export function withSetUp(kept: readonly SetUp[], shown: SetUp): SetUp[] {
  const others = kept.filter((one) => !isSameCamera(one, shown) || fitOf(one.neutral, shown.neutral) !== 'fits');
  return [shown, ...others].sort((a, b) => b.at.localeCompare(a.at)).slice(0, KEPT);
}

function isSameCamera(one: CameraNow, other: CameraNow): boolean {
  const isNamed = one.label !== '' && one.label === other.label;
  return (one.camera === other.camera || isNamed) && one.width === other.width && one.height === other.height;
}

/** Medians of what was seen for long enough. */
function seenIn(rows: readonly SignalRow[]): Baseline {
  const seen: Record<string, number> = {};
  for (const name of [...HEAD, 'shoulderLevel', 'shoulderWidth'] as const) {
    const values = rows.flatMap((row) => row.values[name] ?? []);
    if (rows.length > 0 && values.length >= SEEN * rows.length) seen[name] = median(values);
  }
  return seen;
}

/**
 * Speaker and camera are where they were when the shoulders are, within what counts as a move (see `movesOf`); the posture is the same when the
 * head is within what counts as calm: the neutral posture would follow it there by itself.
 */
function fitOf(neutral: Baseline, seen: Baseline): SetUpFit {
  const { shoulderLevel: level, shoulderWidth: width } = neutral;
  if (level !== undefined && width !== undefined) {
    const { shoulderLevel: levelNow, shoulderWidth: widthNow } = seen;
    if (levelNow === undefined || widthNow === undefined) return 'not-seen';
    const isMoved = Math.abs(levelNow - level) > STEPS.level || Math.abs(Math.log(widthNow / width)) > STEPS.size;
    if (isMoved) return 'moved';
  }
  const offs = HEAD.map(
    (name) => Math.abs((seen[name] ?? Number.NaN) - (neutral[name] ?? Number.NaN)) / calmWithin(name),
  );
  if (offs.some(Number.isNaN)) return 'not-seen';
  return offs.every((off) => off <= 1) ? 'fits' : 'looks-elsewhere';
}
