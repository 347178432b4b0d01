import type { LandmarkFrame } from '../landmarks.ts';
import type { Unit } from '../rehearsal/timeline.ts';
import { UNHEARD, VOICE_SIGNALS } from '../voice/voiceSignals.ts';
import { createArmsCrossed } from './armsCrossed.ts';
import { createBodyReader } from './bodyScale.ts';
import { createBodyTurned } from './bodyTurned.ts';
import { createExpression } from './expression.ts';
import { eyeAngles } from './eyes.ts';
import { faceHeight } from './faceHeight.ts';
import { LEARNED, type Learned } from './fitted/learned.ts';
import { createHandReader } from './hands.ts';
import { createHandToFace } from './handToFace.ts';
import { headAngles } from './headAngles.ts';
import { offCenter } from './offCenter.ts';
import { presence } from './presence.ts';
import { profileYaw } from './profile.ts';
import { createShoulders } from './shoulders.ts';
import { shoulderTilt } from './shoulderTilt.ts';
import { createSmoothing } from './smoothing.ts';
import { createTorsoReader } from './torso.ts';

/** Every number that is read from a frame, then those of the voice, in the order in which they are saved and drawn. Names are saved: never rename. */
export const SIGNALS = [
  { name: 'headYaw', unit: 'degrees' },
  { name: 'headPitch', unit: 'degrees' },
  { name: 'headRoll', unit: 'degrees' },
  { name: 'eyeYaw', unit: 'degrees' },
  { name: 'eyePitch', unit: 'degrees' },
  { name: 'faceHeight', unit: 'share' },
  { name: 'offCenter', unit: 'share' },
  { name: 'shoulderTilt', unit: 'degrees' },
  { name: 'bodyTurned', unit: 'score' },
  { name: 'presence', unit: 'score' },
  { name: 'handToFace', unit: 'faces' },
  { name: 'armsCrossed', unit: 'score' },
  { name: 'expression', unit: 'score' },
  { name: 'neckHeight', unit: 'shoulders' },
  { name: 'shoulderLevel', unit: 'share' },
  { name: 'shoulderWidth', unit: 'share' },
  { name: 'sway', unit: 'shoulders' },
  { name: 'torsoRange', unit: 'shoulders' },
  { name: 'handsClasped', unit: 'score' },
  { name: 'handsHidden', unit: 'score' },
  { name: 'fidget', unit: 'shouldersPerSecond' },
  { name: 'travel', unit: 'shouldersPerSecond' },
  { name: 'openness', unit: 'score' },
  ...VOICE_SIGNALS,
] as const satisfies readonly { name: string; unit: Unit }[];

export type SignalName = (typeof SIGNALS)[number]['name'];

const YES_OR_NO: ReadonlySet<string> = new Set<SignalName>(['presence', 'bodyTurned', 'handsHidden']);

/** Whether a signal is only ever 0 or 1, so that there is no amount of it to tell a person. */
export function isYesOrNo(signal: string): boolean {
  return YES_OR_NO.has(signal);
}

/** One number a signal; NaN when the picture does not show it, or it is not heard. Units, signs and ranges stand in each signal's own file. */
export type SignalValues = Readonly<Record<SignalName, number>>;

export interface Signals {
  /** Milliseconds from the start of the rehearsal. */
  readonly timeMs: number;
  readonly values: SignalValues;
}

/** What a picture tells that cannot be judged: not even whether anybody is there. */
export function unknownSignals(timeMs: number): Signals {
  const values = Object.fromEntries(SIGNALS.map(({ name }) => [name, Number.NaN]));
  return { timeMs, values: values as Record<SignalName, number> };
}

/**
 * Reads the signals of one rehearsal's frames, in order, smoothed. It remembers no more than the last few seconds.
 *
 * @param learned Weights as they ship; others only where those are judged on people whom they were not fitted on.
 */
export function createSignalReader(learned: Learned = LEARNED): (frame: LandmarkFrame) => Signals {
  const read = createRawSignalReader(learned);
  const smooth = createSmoothing<SignalValues>();
  return (frame) => smooth(read(frame));
}

/** The same, as jittery as the networks give them: to measure what smoothing does. */
export function createRawSignalReader(learned: Learned = LEARNED): (frame: LandmarkFrame) => Signals {
  const readBodyTurned = createBodyTurned();
  const readArmsCrossed = createArmsCrossed(learned.armsCrossed);
  const handToFace = createHandToFace();
  const readBody = createBodyReader();
  const readShoulders = createShoulders();
  const readTorso = createTorsoReader();
  const readHands = createHandReader();
  const expression = createExpression();
  return (frame) => {
    const angles = headAngles(frame);
    const body = readBody(frame);
    const shoulders = readShoulders(frame);
    const armsCrossed = readArmsCrossed(frame);
    const bodyTurned = readBodyTurned(frame);
    return {
      timeMs: frame.timeMs,
      values: {
        // Whose body is turned away too has turned away, and does not look away besides.
        headYaw: frame.face || bodyTurned === 1 ? angles.yaw : profileYaw(frame),
        headPitch: angles.pitch,
        headRoll: angles.roll,
        ...eyeAngles(frame, angles),
        faceHeight: faceHeight(frame),
        offCenter: offCenter(frame),
        shoulderTilt: shoulders.kind === 'guessed' ? Number.NaN : shoulderTilt(frame),
        bodyTurned,
        presence: presence(frame),
        handToFace: handToFace(frame),
        armsCrossed,
        expression: expression(frame),
        ...readTorso(frame, body, shoulders),
        ...readHands(frame, body, armsCrossed, bodyTurned),
        ...UNHEARD,
      },
    };
  };
}
