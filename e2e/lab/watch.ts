import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import { createDetector } from '../../shared/detector.ts';
import type { LandmarkFrame } from '../../shared/landmarks.ts';
import { createSignalReader, type Signals } from '../../shared/signals/signals.ts';
import type { Baseline, BehaviorEvent } from '../../shared/timeline.ts';

/** What the app finds in landmarks: the same signals and the same detector, nothing of the laboratory's own. */
export interface Watched {
  readonly events: readonly BehaviorEvent[];
  readonly baseline: Baseline;
}

/** @param onSignals Told of every observation's signals. */
export function watch(
  frames: Iterable<LandmarkFrame>,
  durationMs: number,
  onSignals: (signals: Signals) => void = () => undefined,
): Watched {
  const readSignals = createSignalReader();
  const detector = createDetector(BEHAVIORS);
  const events: BehaviorEvent[] = [];
  const keep = (detections: ReturnType<typeof detector.push>) => {
    for (const detection of detections) if (detection.type === 'event') events.push(detection.event);
  };
  for (const frame of frames) {
    const signals = readSignals(frame);
    onSignals(signals);
    keep(detector.push(signals));
  }
  keep(detector.finish(durationMs));
  return { events, baseline: detector.baseline() };
}
