import type { VideoSample } from 'mediabunny';

/** One frame chosen for observation. Whoever takes it closes the sample. */
export interface Frame {
  /** Film time, or time since the first camera frame, in milliseconds. Rises from one to the next. */
  readonly timeMs: number;
  readonly sample: VideoSample;
}

/** Where frames come from: a film or the camera. Close it when done; closing ends `frames`. */
export interface FrameSource {
  /** Length in ms; null when nobody knows yet. */
  readonly durationMs: number | null;
  /** The chosen frames in order. May be iterated once. Throws a GreenroomError when the source breaks off. */
  frames(): AsyncGenerator<Frame, void, undefined>;
  /** End of the last frame seen, in ms. */
  endMs(): number;
  framesDecoded(): number;
  framesDropped(): number;
  close(): void;
}
