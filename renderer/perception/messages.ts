import type { Framing } from '../../shared/framing.ts';
import type { Gap, Piece } from '../../shared/gaps.ts';
import type { Box, LandmarkFrame } from '../../shared/landmarks.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Baseline, BehaviorEvent, Coverage, Engine, Sensitivities, SignalRow } from '../../shared/timeline.ts';

/** app:// addresses of the bundles in use, as `app.about` gives them. */
export interface Bundles {
  readonly face: string;
  readonly pose: string;
  readonly hand: string;
}

/** How the observer worker is to look. */
export interface ObserverOptions {
  /** Observations a second, at most. */
  readonly rate: number;
  readonly bundles: Bundles;
  /** How soon each behavior is noticed; all as usual when absent. */
  readonly sensitivities?: Sensitivities;
  /** The neutral posture that the speaker showed before; found on the way when absent. */
  readonly calibrated?: Baseline;
  /** Post every LandmarkFrame as well: for evaluation, not for the app. */
  readonly recordLandmarks?: boolean;
}

/** To the observer worker. `start` comes first, once. */
export type ToObserver =
  | {
      readonly type: 'start';
      readonly source:
        | { readonly kind: 'film'; readonly url: string; readonly track?: number | undefined }
        | { readonly kind: 'camera'; readonly frames: ReadableStream<VideoFrame> };
      readonly options: ObserverOptions;
    }
  /** Frames count from here on. Only sources that wait to be begun need it: the camera. */
  | { readonly type: 'begin' }
  /** No more frames; finish what has been seen. */
  | { readonly type: 'stop' }
  /** Nobody listens any more: close every frame that is here, and say `released`. */
  | { readonly type: 'cancel' };

/** What the stage needs to draw a framing guide. Shares of the picture's width and height. */
export interface View {
  readonly timeMs: number;
  readonly face: Box | null;
  readonly body: Box | null;
  /** x, y of nose, ears, shoulders, elbows, wrists and hips of the pose, in this order; empty when nobody is seen. */
  readonly joints: readonly number[];
  readonly framing: Framing;
}

/** How far the observation is. */
export interface Progress {
  readonly timeMs: number;
  /** Length of the film; null for the camera. */
  readonly durationMs: number | null;
  readonly observations: number;
  readonly observationsPerSecond: number;
}

/** What is known when everything has been looked at. */
export interface Outcome {
  readonly durationMs: number;
  readonly baseline: Baseline;
  readonly coverage: Coverage;
  readonly engine: Engine;
  readonly gaps?: Gap[];
  readonly pieces?: Piece[];
}

/** From the observer worker. `done` or `failed` is the last one. */
export type FromObserver =
  /** Networks are loaded, a film has shown that it can be decoded. `durationMs` is null for the camera. */
  | { readonly type: 'ready'; readonly durationMs: number | null }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'signals'; readonly rows: readonly SignalRow[] }
  /** Without a strip when its pictures could not be drawn. */
  | { readonly type: 'event'; readonly event: BehaviorEvent; readonly strip?: Uint8Array<ArrayBuffer> }
  | { readonly type: 'landmarks'; readonly frame: LandmarkFrame }
  | ({ readonly type: 'done' } & Outcome)
  | { readonly type: 'failed'; readonly problem: Problem };

/** The answer to `cancel`: no frame of the camera is open in the worker any more. */
export interface Released {
  readonly type: 'released';
}
