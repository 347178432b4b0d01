/** A calm piece of a film, from which a seed is made. */
export interface Piece {
  readonly name: string;
  readonly film: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** What the picture shows: head and shoulders, down to the hips with hands, or a whole body far away. */
  readonly shows: 'desk' | 'stage' | 'far' | 'chair';
  /** How far the person may be shifted (picture widths) and scaled with everything shown staying in the picture. */
  readonly room: { readonly x: number; readonly scale: readonly [number, number] };
  /** Share of the hands' own movement that is replaced by drawn gestures. */
  readonly gestures: number;
}

const DESK = { shows: 'desk', gestures: 0 } as const;
const STAGE = { shows: 'stage', gestures: 0.75 } as const;

/**
 * The seeds. avatar-*.mp4 are rendered from a rigged person, seated-speaker.mp4 is a real one; only numbers measured on them are kept.
 * The photo of the sample is none: a space suit hides its shoulders, which the pose network guesses anew, 7 degrees apart, again and
 * again. Rendered films (films/rendered/) judge with it.
 */
export const PIECES: readonly Piece[] = [
  {
    name: 'desk-a',
    film: 'avatar-calm-lively.mp4',
    fromMs: 1000,
    toMs: 13_000,
    room: { x: 0.05, scale: [0.95, 1.15] },
    ...DESK,
  },
  {
    name: 'desk-b',
    film: 'avatar-flat-face.mp4',
    fromMs: 1000,
    toMs: 13_000,
    room: { x: 0.06, scale: [0.95, 1.1] },
    ...DESK,
  },
  {
    name: 'desk-c',
    film: 'avatar-seated-head.mp4',
    fromMs: 500,
    toMs: 9000,
    room: { x: 0.06, scale: [0.95, 1.1] },
    ...DESK,
  },
  {
    name: 'stage-a',
    film: 'avatar-standing-hands.mp4',
    fromMs: 500,
    toMs: 8500,
    room: { x: 0.08, scale: [0.8, 1.05] },
    ...STAGE,
  },
  {
    name: 'stage-b',
    film: 'avatar-standing-body.mp4',
    fromMs: 500,
    toMs: 9500,
    room: { x: 0.08, scale: [0.8, 1.05] },
    ...STAGE,
  },
  {
    name: 'far-a',
    film: 'avatar-far-mixed.mp4',
    fromMs: 500,
    toMs: 8500,
    shows: 'far',
    room: { x: 0.1, scale: [0.85, 1.4] },
    gestures: 0.75,
  },
  {
    name: 'chair',
    film: 'seated-speaker.mp4',
    fromMs: 5900,
    toMs: 9900,
    shows: 'chair',
    room: { x: 0.03, scale: [0.9, 1.1] },
    // Her hands rest in her lap all along, which is a habit of its own.
    gestures: 1,
  },
];
