import type { BehaviorId } from '../../behaviors/catalogue.ts';
import type { Unit } from '../../timeline.ts';

export interface BehaviorWords {
  /** As a lane is labeled. */
  name: string;
  /** What the audience sees, in one line. */
  sees: string;
  /** What was measured, against the value at which the behavior begins (both as saved in `measured`). */
  measured(value: number, threshold: number): string;
}

const degrees = (value: number) => `${Math.round(value)}°`;
const percent = (share: number) => `${Math.round(share * 100)}%`;
/** Small faces need the decimal that large ones do not. */
const finePercent = (share: number) => `${(share * 100).toFixed(1)}%`;
const faces = (value: number) => `${value.toFixed(2)} face heights`;

/** A number with its unit, as curves and cards show it. */
export const amounts: Record<Unit, (value: number) => string> = {
  degrees,
  share: percent,
  faces,
  score: (value) => value.toFixed(2),
  ratio: percent,
  shoulders: (value) => `${value.toFixed(2)} shoulder widths`,
  shouldersPerSecond: (value) => `${value.toFixed(2)} shoulder widths a second`,
};

export const behaviors: Record<BehaviorId, BehaviorWords> = {
  'steady-gaze': {
    name: 'Steady gaze',
    sees: 'Your face stays with the audience.',
    measured: (_value, threshold) => `Head kept within ${degrees(threshold)} of your neutral position`,
  },
  'looking-away': {
    name: 'Looking away',
    sees: 'Your face is turned away from the audience.',
    measured: (value, threshold) => `Head turned ${degrees(value)} to the side (limit ${degrees(threshold)})`,
  },
  'looking-down': {
    name: 'Looking down',
    sees: 'You seem to read from notes or the keyboard.',
    measured: (value, threshold) => `Head lowered by ${degrees(value)} (limit ${degrees(threshold)})`,
  },
  'head-tilt': {
    name: 'Tilted head',
    sees: 'Your head leans to one side.',
    measured: (value, threshold) => `Head tilted by ${degrees(value)} (limit ${degrees(threshold)})`,
  },
  'turned-away': {
    name: 'Turned away',
    sees: 'Your back or your side faces the audience.',
    measured: () => 'Face not seen, and the shoulders are turned away from the camera',
  },
  'out-of-frame': {
    name: 'Out of the picture',
    sees: 'Nobody is there.',
    measured: () => 'No face and no body found in the picture',
  },
  'off-center': {
    name: 'Off center',
    sees: 'You stand at the edge of the picture.',
    measured: (value, threshold) =>
      `${percent(value)} of the picture's width away from the middle (limit ${percent(threshold)})`,
  },
  'too-close': {
    name: 'Too close',
    sees: 'Your face fills the picture.',
    measured: (value, threshold) =>
      `Face takes up ${percent(value)} of the picture's height (limit ${percent(threshold)})`,
  },
  'too-far': {
    name: 'Too far away',
    sees: 'Your face is lost in the picture.',
    measured: (value, threshold) =>
      `Face takes up only ${finePercent(value)} of the picture's height (at least ${finePercent(threshold)} wanted)`,
  },
  'uneven-shoulders': {
    name: 'Uneven shoulders',
    sees: 'One shoulder hangs lower than the other.',
    measured: (value, threshold) =>
      `Shoulder line reads ${degrees(value)} off your usual (limit ${degrees(threshold)}; the camera sees less than the real angle)`,
  },
  'hand-to-face': {
    name: 'Hand to face',
    sees: 'You touch your face, hair or glasses.',
    measured: (value, threshold) =>
      value <= 0
        ? `Hand on the face (limit ${faces(threshold)})`
        : `Hand ${faces(value)} away from the face (limit ${faces(threshold)})`,
  },
  'arms-crossed': {
    name: 'Crossed arms',
    sees: 'Your folded arms look closed off.',
    measured: (value, threshold) => `Arms folded: ${percent(value)} sure (limit ${percent(threshold)})`,
  },
};
