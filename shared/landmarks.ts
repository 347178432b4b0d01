/** A box in shares of the picture's width and height, 0 top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What MediaPipe found in one frame, in its own units, mapped back to the whole picture. */
export interface LandmarkFrame {
  /** Milliseconds from the start of the rehearsal (film time, or recording time for the camera). */
  readonly timeMs: number;
  /** Size of the picture in pixels, as the film or the camera gives it (after rotation). */
  readonly width: number;
  readonly height: number;
  readonly face?: FaceLandmarks;
  readonly pose?: PoseLandmarks;
  /** Hands found in this observation. `undefined`: the hand network did not run here; `[]`: it ran and found none. */
  readonly hands?: readonly HandLandmarks[];
  /** Heads of the people besides the speaker, as last looked for (about once a second). Never judged; blurred in strips. */
  readonly others?: readonly Box[];
}

export interface FaceLandmarks {
  /** 478 points (x, y, z): x in picture widths, y in picture heights (0 top left), z in picture widths. Length 1434. */
  readonly points: Float32Array;
  /** Facial transformation matrix, 4 x 4, column-major, against the line from the camera to the head. Length 16. */
  readonly matrix: Float32Array;
  /** The 52 blendshape scores 0..1 by name. Only the official bundle gives them. */
  readonly blendshapes?: Readonly<Record<string, number>>;
}

export interface PoseLandmarks {
  /** 33 points (x, y, z, visibility): x in picture widths, y in picture heights, visibility 0..1. Length 132. */
  readonly points: Float32Array;
  /** 33 points (x, y, z) in meters from the middle of the hips. Length 99. */
  readonly world: Float32Array;
}

export interface HandLandmarks {
  /** 21 points (x, y, z), x in picture widths, y in picture heights. Length 63. */
  readonly points: Float32Array;
  /** The speaker's own hand. */
  readonly side: 'left' | 'right';
  /** 0..1 */
  readonly score: number;
}
