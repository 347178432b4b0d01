import type { Box, LandmarkFrame } from '../../shared/landmarks.ts';
import type { UnderWay } from '../../shared/nudges/nudges.ts';
import type { Framing } from '../../shared/posture/framing.ts';
import type { Audience } from '../../shared/rehearsal/audience.ts';
import type { Gap, Piece } from '../../shared/rehearsal/gaps.ts';
import type {
  Baseline,
  BehaviorEvent,
  Coverage,
  Engine,
  Sensitivities,
  SignalRow,
} from '../../shared/rehearsal/timeline.ts';

/** app:// addresses of the bundles in use, as `app.about` gives them. */
export interface Bundles {
  readonly face: string;
  readonly pose: string;
  readonly hand: string;
}

/** How an observation is to look. */
export interface ObserveOptions {
  /** Observations a second of the source's own time, at most. */
  readonly rate: number;
  /** How soon each behavior is noticed; all as usual when absent. */
  readonly sensitivities?: Sensitivities;
  /** Where the audience sits; on a call when absent. */
  readonly audience?: Audience | undefined;
  /** The neutral posture that the speaker showed before; found on the way when absent. */
  readonly calibrated?: Baseline | undefined;
  /** Give every LandmarkFrame as well: for evaluation, not for the app. */
  readonly recordLandmarks?: boolean;
}

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

/** What an observation gives, in order. `ready` is the first, `done` the last of one that was seen to its end. */
export type Seen =
  /** Networks are loaded, a film has shown that it can be decoded. `durationMs` is null for the camera. */
  | { readonly type: 'ready'; readonly durationMs: number | null }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'view'; readonly view: View }
  /** The numbers of a second, five rows of them, each in its signal's own unit; `null` where it is not known. */
  | { readonly type: 'signals'; readonly rows: readonly SignalRow[] }
  /** A habit has begun, or may have: since `sinceMs`; null when it is over, or was too short to be one. */
  | ({ readonly type: 'habit' } & UnderWay)
  /** A moment that has ended, with its strip as JPEG; without one when its pictures could not be drawn. */
  | { readonly type: 'event'; readonly event: BehaviorEvent; readonly strip?: Uint8Array<ArrayBuffer> }
  /** Only with `recordLandmarks`. Points are in shares of the whole, upright picture. */
  | { readonly type: 'landmarks'; readonly frame: LandmarkFrame }
  | ({ readonly type: 'done' } & Outcome);
