import type { VideoSample } from 'mediabunny';
import type { Gap, Piece } from '../../shared/gaps.ts';

/** One frame chosen for observation. Whoever takes it closes the sample. */
export interface Frame {
  /** Film time, or time since the first camera frame, in milliseconds. Rises from one to the next. */
  readonly timeMs: number;
  readonly sample: VideoSample;
  /** Nothing reaches from the frame before to this one: something was cut away or is missing between them. */
  readonly afterCut?: boolean;
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
  /** Where the film's pictures are missing, in order. Complete when `frames` has ended. */
  gaps?(): Gap[];
  /** Where the rehearsal's time lies on the film's own clock; undefined: they are the same. */
  pieces?(): Piece[] | undefined;
  close(): void;
}
