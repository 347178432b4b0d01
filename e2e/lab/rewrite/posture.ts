/** A hand somewhere else than the seed has it. */
export interface Reach {
  /** From the middle of the shoulders in shoulder widths, or from the middle of the face in face heights; x outward, y down. */
  readonly anchor: 'body' | 'face';
  readonly wrist: readonly [x: number, y: number];
  /** From the middle of the shoulders in shoulder widths. Found by the lengths of the arm when absent. */
  readonly elbow?: readonly [x: number, y: number];
  /** Where the fingers point; along the forearm when absent. */
  readonly fingers?: 'face' | 'forearm';
  /** How sure the pose network is of the wrist; as sure as of any wrist in the picture when absent. */
  readonly visibility?: number;
  /** Whether the hand network finds the hand. */
  readonly found: boolean;
  /** Meters in front of the shoulders; behind them when negative. */
  readonly front: number;
}

/**
 * How a speaker differs from the seed at one moment. Degrees are true ones: what the networks make of them is the business of
 * networks.ts. Everything is 0 for a speaker who does as the seed does.
 */
export interface Posture {
  /** Of the head, positive to the speaker's left, up, to the speaker's left shoulder. */
  yaw: number;
  pitch: number;
  roll: number;
  /** Of the eyes in the head, positive to the speaker's left and up. */
  gazeYaw: number;
  gazePitch: number;
  /** Of the whole person about the vertical, positive to the speaker's left. 180 shows the back. */
  turn: number;
  /** Left shoulder higher. */
  shoulderTilt: number;
  /** Share of the height of the head above the shoulders that is lost. */
  sink: number;
  /** How much larger the person appears; 0.1 is a tenth. */
  near: number;
  /** Shift of the person in picture widths and heights. */
  x: number;
  y: number;
  /** Shift to the speaker's left in shoulder widths, feet on the ground. */
  sway: number;
  /** 0..1: how little wrists, head and trunk move. The mouth goes on. */
  still: number;
  /** 0..1: how little the face moves. */
  flat: number;
  readonly reaches: { readonly side: 'left' | 'right'; readonly reach: Reach; readonly weight: number }[];
}

/** What one movement does to the posture at its full extent. */
export type Change = Partial<Omit<Posture, 'reaches'>> & { readonly left?: Reach; readonly right?: Reach };

export function neutral(): Posture {
  return {
    yaw: 0,
    pitch: 0,
    roll: 0,
    gazeYaw: 0,
    gazePitch: 0,
    turn: 0,
    shoulderTilt: 0,
    sink: 0,
    near: 0,
    x: 0,
    y: 0,
    sway: 0,
    still: 0,
    flat: 0,
    reaches: [],
  };
}

/** Adds `amount` (0..1) of a change. Hands go part of the way to their place. */
export function add(posture: Posture, { left, right, ...numbers }: Change, amount: number): void {
  if (amount === 0) return;
  for (const [name, value] of Object.entries(numbers) as [keyof typeof numbers, number][]) {
    posture[name] += value * amount;
  }
  if (left) posture.reaches.push({ side: 'left', reach: left, weight: amount });
  if (right) posture.reaches.push({ side: 'right', reach: right, weight: amount });
}
