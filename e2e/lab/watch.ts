import { SEEN } from '../../shared/behaviors/catalogue.ts';
import { createDetector } from '../../shared/detector/detector.ts';
import { hindsight } from '../../shared/detector/hindsight.ts';
import type { LandmarkFrame } from '../../shared/landmarks.ts';
import type { Baseline, BehaviorEvent, SignalRow } from '../../shared/rehearsal/timeline.ts';
import type { Learned } from '../../shared/signals/fitted/learned.ts';
import { createSignalReader, type Signals } from '../../shared/signals/signals.ts';

/** Of each second as many rows are saved by the app. */
const ROW_EVERY_MS = 200;

/** What the app finds in landmarks: the same signals, detector and hindsight, nothing of the laboratory's own. */
export interface Watched {
  readonly events: readonly BehaviorEvent[];
  readonly baseline: Baseline;
}

/**
 * @param onSignals Told of every observation's signals, and of the neutral posture as it is known then.
 * @param calibrated The neutral posture that was shown before, as the app's calibration gives it.
 * @param learned Weights to judge with instead of those that ship.
 */
export function watch(
  frames: Iterable<LandmarkFrame>,
  durationMs: number,
  onSignals: (signals: Signals, baseline: Baseline) => void = () => undefined,
  { calibrated = {}, learned }: { readonly calibrated?: Baseline; readonly learned?: Learned } = {},
): Watched {
  const readSignals = createSignalReader(learned);
  const detector = createDetector(SEEN, calibrated);
  const events: BehaviorEvent[] = [];
  const rows: SignalRow[] = [];
  let nextRowMs = Number.NEGATIVE_INFINITY;
  const keep = (detections: ReturnType<typeof detector.push>) => {
    for (const detection of detections) if (detection.type === 'event') events.push(detection.event);
  };
  for (const frame of frames) {
    const signals = readSignals(frame);
    if (signals.timeMs >= nextRowMs) {
      rows.push(rowOf(signals));
      nextRowMs = Math.floor(signals.timeMs / ROW_EVERY_MS + 1) * ROW_EVERY_MS;
    }
    keep(detector.push(signals));
    onSignals(signals, detector.baseline());
  }
  keep(detector.finish(durationMs));
  const seen = hindsight(SEEN, events, { rows, durationMs, calibrated });
  return { events: seen.events, baseline: detector.baseline() };
}

/** As the app saves it: unknown is null. */
function rowOf({ timeMs, values }: Signals): SignalRow {
  const known = Object.entries(values).map(([name, value]) => [name, Number.isFinite(value) ? value : null] as const);
  return { timeMs, values: Object.fromEntries(known) };
}
