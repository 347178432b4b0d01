import type { Behavior } from '../behaviors/behavior.ts';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { Baseline, BehaviorEvent } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { HEARING } from '../voice/voiceSignals.ts';
import type { Detection } from './detection.ts';
import { createDetector } from './detector.ts';

export const CALM: SignalValues = {
  headYaw: 0,
  headPitch: 0,
  headRoll: 0,
  eyeYaw: 2,
  eyePitch: 9,
  faceHeight: 0.2,
  offCenter: 0,
  shoulderTilt: 0,
  bodyTurned: 0,
  presence: 1,
  handToFace: 2,
  armsCrossed: 0,
  neckHeight: 0.7,
  shoulderLevel: 0.45,
  shoulderWidth: 0.3,
  sway: 0,
  torsoRange: 0.2,
  handsClasped: 0,
  handsHidden: 0,
  fidget: 0.2,
  travel: 0.4,
  openness: 0.1,
  expression: 0.5,
  hearing: HEARING.clear,
  speaking: 0.7,
  pause: 0,
  speechRun: 3,
  pitch: 0,
  pitchRange: 2.2,
  loudness: 0,
  syllableRate: 5,
  pace: 1.14,
  fillers: 1,
};
export const GONE: SignalValues = { ...nothing(), presence: 0 };

export function nothing(): SignalValues {
  return Object.fromEntries(Object.keys(CALM).map((name) => [name, Number.NaN])) as unknown as SignalValues;
}

/** What is seen at each moment. */
export type World = (timeMs: number) => SignalValues;

export function detections(
  world: World,
  durationMs: number,
  { rate = 10, fromMs = 0, behaviors = BEHAVIORS as readonly Behavior[], calibrated = {} as Baseline } = {},
): Detection<string>[] {
  const detector = createDetector(behaviors, calibrated);
  const found: Detection<string>[] = [];
  for (let i = 0; (i * 1000) / rate < durationMs; i++) {
    const timeMs = (i * 1000) / rate;
    found.push(...detector.push({ timeMs: timeMs + fromMs, values: world(timeMs) }));
  }
  found.push(...detector.finish(durationMs + fromMs));
  return found;
}

export function events(...input: Parameters<typeof detections>): BehaviorEvent[] {
  return detections(...input).flatMap((detection) => (detection.type === 'event' ? [detection.event] : []));
}

export const habits = (found: readonly BehaviorEvent[]) => found.filter(({ kind }) => kind === 'habit');

/** Goes from calm to `values` and back, each in `rampMs`, half-way at `startMs` and `endMs`. */
export function during(startMs: number, endMs: number, values: Partial<SignalValues>, rampMs = 350): World {
  return (timeMs) => {
    const up = (timeMs - startMs) / rampMs + 0.5;
    const down = (endMs - timeMs) / rampMs + 0.5;
    const share = Math.max(0, Math.min(1, up, down));
    const now = { ...CALM };
    for (const [name, value] of Object.entries(values) as [keyof SignalValues, number][]) {
      now[name] = CALM[name] + share * (value - CALM[name]);
    }
    return now;
  };
}

export const MOVES: Record<string, Partial<SignalValues>> = {
  'looking-away': { headYaw: -42 },
  'looking-down': { headPitch: -30 },
  'head-tilt': { headRoll: 26 },
  'turned-away': { bodyTurned: 1 },
  'off-center': { offCenter: 0.35 },
  'too-close': { faceHeight: 0.75 },
  'too-far': { faceHeight: 0.03 },
  'uneven-shoulders': { shoulderTilt: 10 },
  'hand-to-face': { handToFace: 0 },
  'arms-crossed': { armsCrossed: 1 },
  slouching: { neckHeight: 0.5, shoulderLevel: 0.6 },
  swaying: { sway: 0.5 },
  'hands-clasped': { handsClasped: 1 },
  'hands-hidden': { handsHidden: 1 },
  fidgeting: { fidget: 1 },
  frozen: { travel: 0.02 },
  'flat-expression': { expression: 0.1 },
  rushing: { pace: 1.36 },
  dragging: { pace: 0.5 },
  monotone: { pitchRange: 0.6 },
  'too-quiet': { loudness: -14 },
  'filler-run': { fillers: 7 },
};
