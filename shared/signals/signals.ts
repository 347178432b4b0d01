import type { LandmarkFrame } from '../landmarks.ts';
import type { Unit } from '../timeline.ts';
import { armsCrossed } from './armsCrossed.ts';
import { bodyTurned } from './bodyTurned.ts';
import { faceHeight } from './faceHeight.ts';
import { createHandToFace } from './handToFace.ts';
import { headAngles } from './headAngles.ts';
import { offCenter } from './offCenter.ts';
import { presence } from './presence.ts';
import { shoulderTilt } from './shoulderTilt.ts';

/** Every number that is read from a frame, in the order in which they are saved and drawn. Names are saved: never rename. */
export const SIGNALS = [
  { name: 'headYaw', unit: 'degrees' },
  { name: 'headPitch', unit: 'degrees' },
  { name: 'headRoll', unit: 'degrees' },
  { name: 'faceHeight', unit: 'share' },
  { name: 'offCenter', unit: 'share' },
  { name: 'shoulderTilt', unit: 'degrees' },
  { name: 'bodyTurned', unit: 'score' },
  { name: 'presence', unit: 'score' },
  { name: 'handToFace', unit: 'faces' },
  { name: 'armsCrossed', unit: 'score' },
] as const satisfies readonly { name: string; unit: Unit }[];

export type SignalName = (typeof SIGNALS)[number]['name'];

/** One number a signal; NaN when the picture does not show it. Units, signs and ranges stand in each signal's own file. */
export type SignalValues = Readonly<Record<SignalName, number>>;

export interface Signals {
  /** Milliseconds from the start of the rehearsal. */
  readonly timeMs: number;
  readonly values: SignalValues;
}

/**
 * Reads the signals of one rehearsal's frames, in order. It remembers only where the hands and the face were a moment ago,
 * because the hand network does not run on every frame and a hand on the face hides it.
 */
export function createSignalReader(): (frame: LandmarkFrame) => Signals {
  const handToFace = createHandToFace();
  return (frame) => {
    const angles = headAngles(frame);
    return {
      timeMs: frame.timeMs,
      values: {
        headYaw: angles.yaw,
        headPitch: angles.pitch,
        headRoll: angles.roll,
        faceHeight: faceHeight(frame),
        offCenter: offCenter(frame),
        shoulderTilt: shoulderTilt(frame),
        bodyTurned: bodyTurned(frame),
        presence: presence(frame),
        handToFace: handToFace(frame),
        armsCrossed: armsCrossed(frame),
      },
    };
  };
}
