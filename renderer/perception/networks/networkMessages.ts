import type { Box, FaceLandmarks, HandLandmarks, PoseLandmarks } from '../../../shared/landmarks.ts';
import type { Problem } from '../../../shared/problem.ts';
import type { Person } from '../speaker/speaker.ts';

/** RGBA pixels on their way to a network. The buffer is transferred there and comes back with the result. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** What comes to a network's worker with its first message. */
export interface Loading {
  /** MediaPipe, compiled already. */
  readonly wasm: WebAssembly.Module;
}

/** First message to the face worker. */
export interface LoadFace {
  readonly type: 'load';
  readonly face: string;
}

/** First message to the body worker. */
export interface LoadBody {
  readonly type: 'load';
  readonly pose: string;
  readonly hand: string;
}

export interface FindFace {
  readonly type: 'find';
  readonly pixels: Pixels;
}

export interface FindBody {
  readonly type: 'find';
  readonly pixels: Pixels;
  /** Rises from one to the next: the pose network follows the speaker from frame to frame. */
  readonly timeMs: number;
  /** Run the hand network as well. */
  readonly hands: boolean;
  /** Look for everybody, and settle who the speaker is. */
  readonly everybody: boolean;
  /** Nothing that was known before holds for this picture: somebody may stand elsewhere, or it is somebody else. */
  readonly afresh?: boolean;
}

/** Asks for everybody in a picture by itself: it changes nothing of what is followed. */
export interface FindPeople {
  readonly type: 'people';
  readonly pixels: Pixels;
}

/** Points in shares of the pixels given (not of the whole picture). */
export interface FoundFace {
  readonly face?: FaceLandmarks;
}

/** Points in shares of the pixels given, which show the whole picture. */
export interface FoundBody {
  readonly pose?: PoseLandmarks;
  readonly hands?: readonly HandLandmarks[];
  readonly others?: readonly Box[];
  /** Everybody, the speaker included: the answer to `people`. */
  readonly people?: readonly Person[];
}

/** From a network's worker: one answer for every request, in order. */
export type NetworkAnswer<Found> =
  | { readonly type: 'loaded' }
  | { readonly type: 'found'; readonly found: Found; readonly pixels: Pixels; readonly inferenceMs: number }
  | { readonly type: 'failed'; readonly problem: Problem };
