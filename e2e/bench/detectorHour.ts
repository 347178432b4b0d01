import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import { createDetector } from '../../shared/detector/detector.ts';
import { SIGNALS, type Signals } from '../../shared/signals/signals.ts';

const HOUR_MS = 3_600_000;
const RATE = 10;

/** What an hour of signals cost the detector, on one core. */
export interface DetectorHour {
  readonly observations: number;
  readonly events: number;
  readonly behaviors: number;
  readonly tookMs: number;
  /** Share of the hour that was spent, 0..1. */
  readonly share: number;
}

/** Runs the detector with all behaviors over an hour of restless signals, ten observations a second. */
export function detectorHour(now: () => number): DetectorHour {
  const observations = (HOUR_MS / 1000) * RATE;
  const hour = Array.from({ length: observations }, (_, i) => restless((i * 1000) / RATE));
  const detector = createDetector(BEHAVIORS);
  let events = 0;
  const startedMs = now();
  for (const signals of hour) events += detector.push(signals).filter(({ type }) => type === 'event').length;
  events += detector.finish(HOUR_MS).filter(({ type }) => type === 'event').length;
  const tookMs = now() - startedMs;
  return { observations, events, behaviors: BEHAVIORS.length, tookMs, share: tookMs / HOUR_MS };
}

/** Every signal on the move, each at its own pace, across the thresholds and back: more work than a talk is. */
function restless(timeMs: number): Signals {
  const values = Object.fromEntries(
    SIGNALS.map(({ name, unit }, i) => {
      const size = unit === 'degrees' ? 30 : 0.5;
      const wave = Math.sin(timeMs / (4000 + 900 * i));
      return [name, unit === 'degrees' ? size * wave : size * (1 + wave)];
    }),
  );
  return { timeMs, values: values as Signals['values'] };
}
