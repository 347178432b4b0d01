import type { BehaviorId } from '../../../shared/behaviors/catalogue.ts';

/** A speaker in a few strokes, in a square of 48. */
export interface Drawing {
  /** How the whole speaker stands in it. */
  readonly place?: string;
  readonly head?: readonly [x: number, y: number];
  /** Where the eyes are; none: the back of the head. */
  readonly eyes?: readonly (readonly [x: number, y: number])[];
  /** Nobody is there. */
  readonly empty?: true;
  readonly body?: string;
  readonly arms?: string;
  /** What it is about, drawn in the color of its kind. */
  readonly mark?: string;
  /** The edges of the picture. */
  readonly framed?: true;
}

/** Open, to speak. */
const MOUTH = 'M22.500 17a1.500 1.200 0 0 0 3 0 1.500 1.200 0 0 0-3 0';
const DOWN = 'M38 8v9m-3-3 3 3 3-3';

export const DRAWINGS: Readonly<Record<BehaviorId, Drawing>> = {
  'steady-gaze': { mark: 'M21.5 13h.01M26.5 13h.01M8 13h5M35 13h5M11 5l4 3M37 5l-4 3' },
  'open-gesture': { arms: 'M13 33 6 26M35 33l7-7', mark: 'M2 25c0-2 2-4 4-4M46 25c0-2-2-4-4-4' },
  'calm-stance': { mark: 'M8 46h32' },
  'looking-away': {
    eyes: [
      [25.5, 13],
      [28.8, 13],
    ],
    mark: 'M34 13h9m-3-3 3 3-3 3',
  },
  'looking-down': {
    eyes: [
      [21.5, 16.5],
      [26.5, 16.5],
    ],
    mark: DOWN,
  },
  'head-tilt': {
    head: [27, 13],
    eyes: [
      [24.5, 14.5],
      [29, 11.5],
    ],
    mark: 'M24 3c7-1 13 3 14 10m0 0 2-3m-2 3-3-2',
  },
  'turned-away': { eyes: [], mark: 'M37 6c5 4 5 11 0 15m0 0 .5-3.600m-.5 3.6 3.5-.5' },
  'out-of-frame': { empty: true, framed: true, mark: 'M20 24h8' },
  'off-center': { framed: true, place: 'translate(17 8) scale(.8)', mark: 'M24 8v5M24 17v5M24 26v5M24 35v5' },
  'too-close': { framed: true, place: 'translate(-14 -2) scale(1.58)', mark: 'M4 12l6 3M44 12l-6 3' },
  'too-far': { framed: true, place: 'translate(15.5 19) scale(.36)', mark: 'M10 12l6 5M38 12l-6 5' },
  'uneven-shoulders': { body: 'M12 46c0-9 3-16 12-20 8-3 12 6 12 20', mark: 'M10 32 38 22' },
  slouching: {
    head: [24, 19],
    eyes: [
      [21.5, 20],
      [26.5, 20],
    ],
    body: 'M9 46c0-9 5-15 15-15s15 6 15 15',
    mark: DOWN,
  },
  swaying: { mark: 'M6 20c-3 7-3 14 0 21M42 20c3 7 3 14 0 21' },
  'hand-to-face': { arms: 'M13 36c-1 5 5 4 6-4l1-10', mark: 'M20 20.500h.01M17 23l2-4' },
  'arms-crossed': { mark: 'M14 33 32 40M34 33 16 40' },
  'hands-clasped': { arms: 'M14 33c1 5 5 9 9 9M34 33c-1 5-5 9-9 9', mark: 'M22 42.500h4' },
  'hands-hidden': { arms: 'M13 31c-4 5-3 10 2 11M35 31c4 5 3 10-2 11', mark: 'M15 42h5M28 42h5' },
  fidgeting: { arms: 'M14 33l5 6M34 33l-5 6', mark: 'M19 41l2-4 2 4 2-4 2 4 2-4' },
  frozen: { mark: 'M38 6v9M43 6v9' },
  'flat-expression': { mark: 'M21 17h6' },
  'varied-pitch': { mark: `${MOUTH}M33 17c2-7 4-7 6 0s4 7 6 0` },
  'steady-pace': { mark: `${MOUTH}M33 14v6M37 14v6M41 14v6M45 14v6` },
  rushing: { mark: `${MOUTH}M33 13l4 4-4 4M38 13l4 4-4 4` },
  dragging: { mark: `${MOUTH}M34 17h2M40 17h2` },
  'no-pauses': { mark: `${MOUTH}M33 17h13` },
  'dead-air': { mark: 'M22 17h4M34 20h.01M39 20h.01M44 20h.01' },
  monotone: { mark: `${MOUTH}M33 14h12M33 17h12M33 20h12` },
  'too-quiet': { mark: `${MOUTH}M33 15c1.500 1.500 1.500 2.500 0 4` },
  'filler-run': { mark: `${MOUTH}M33 17c1-2 2-2 3 0s2 2 3 0 2-2 3 0 2 2 3 0` },
};
