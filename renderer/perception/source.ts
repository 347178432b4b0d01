import type { VideoSample } from 'mediabunny';
import type { Gap, Piece } from '../../shared/rehearsal/gaps.ts';
import type { SoundChunk } from '../../shared/voice/sound/onClock.ts';

/** One frame chosen for observation. Whoever takes it closes the sample. */
export interface Frame {
  /** Film time, or time since the first camera frame, in milliseconds. Rises from one to the next. */
  readonly timeMs: number;
  readonly sample: VideoSample;
  /** Nothing reaches from the frame before to this one: something was cut away or is missing between them. */
  readonly afterCut?: boolean;
}

/** Something that can be watched, on the page. What it offers becomes a `FrameSource` in the engine's worker. */
export interface Source<Offer> {
  /** Asked once, when its turn has come: what goes to the worker, and what of it is given away for good. */
  offer(): { readonly offer: Offer; readonly transfer?: Transferable[] };
  /** No more frames are wanted, or the observation is over. May be called more than once. */
  end?(): void;
}

/** What a source is opened with, in the engine's worker. */
export interface Opening {
  /** Frames a second to choose, at most. */
  readonly rate: number;
  /** Resolves when frames begin to count. */
  readonly begun: Promise<void>;
}

/** Where frames come from, in the engine's worker: a film and the camera look alike from here on. */
export interface FrameSource {
  /** Length in ms; null when nobody knows yet. */
  readonly durationMs: number | null;
  /** A computer may have drawn its pictures, with the camera's in a part of them: a meeting, a lecture with slides. */
  readonly mayBeDrawn?: boolean;
  /** The chosen frames in order. May be iterated once. Throws a GreenroomError when the source breaks off. */
  frames(): AsyncGenerator<Frame, void, undefined>;
  /** What is to be heard, in order and in the time of the frames. Absent: nothing. May be iterated once. */
  readonly sound?: AsyncIterator<SoundChunk, void, undefined> | undefined;
  /** End of the last frame seen, in ms. */
  endMs(): number;
  framesDecoded(): number;
  framesDropped(): number;
  /** Where the film's pictures are missing, in order. Complete when `frames` has ended. */
  gaps?(): Gap[];
  /** Where the rehearsal's time lies on the film's own clock; undefined: they are the same. */
  pieces?(): Piece[] | undefined;
  /** Camera only: what comes now does not count. */
  pause?(): void;
  /** What comes counts again, with the times going on as if the pause of `lastedMs` had not been. Nothing reaches across it. */
  resume?(lastedMs: number): void;
  /** No more frames: `frames` ends. */
  close(): void;
  /** Closes, with every frame that nobody has taken. Resolves when no frame is open here any more. */
  release(): Promise<void>;
}
