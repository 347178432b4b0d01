import type { Behavior } from './behaviors/behavior.ts';
import { withSensitivity } from './behaviors/sensitivity.ts';
import type { Detection } from './detector/detection.ts';
import { createDetector } from './detector.ts';
import type { Gap } from './gaps.ts';
import { SIGNALS, type Signals } from './signals/signals.ts';
import type { Baseline, BehaviorEvent, Sensitivities, SignalRow } from './timeline.ts';

/** What a rehearsal's events are found again from. */
export interface SavedSignals {
  readonly rows: readonly SignalRow[];
  readonly durationMs: number;
  /** The neutral posture shown before the rehearsal, if it was. */
  readonly calibrated: Baseline;
  /** Where the picture was missing or told nothing. */
  readonly gaps?: readonly Gap[] | undefined;
}

/**
 * The events as they would have been with other sensitivities, from the saved signals alone. Behaviors set as they were keep
 * their events untouched; of the others, an event that overlaps one found at the time keeps its id and its pictures, so
 * that its words stay with it.
 *
 * @param found The events of the rehearsal, found with the sensitivities `then`.
 */
export function adjustEvents(
  behaviors: readonly Behavior[],
  found: readonly BehaviorEvent[],
  saved: SavedSignals,
  then: Sensitivities,
  now: Sensitivities,
): BehaviorEvent[] {
  const changed = new Set<string>();
  const again: Behavior[] = [];
  for (const behavior of behaviors) {
    const sensitivity = now[behavior.id] ?? 'normal';
    if (sensitivity === (then[behavior.id] ?? 'normal')) continue;
    changed.add(behavior.id);
    if (sensitivity !== 'off') again.push(withSensitivity(behavior, sensitivity));
  }
  const kept = found.filter(({ behavior }) => !changed.has(behavior));
  const taken = new Set<string>();
  const fresh = detectAgain(again, saved).map((event) => {
    const before = found.find((old) => !taken.has(old.id) && old.behavior === event.behavior && overlaps(old, event));
    if (before === undefined) return event;
    taken.add(before.id);
    return { ...event, id: before.id, ...(before.strip === undefined ? {} : { strip: before.strip }) };
  });
  return [...kept, ...fresh].sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id));
}

function detectAgain(
  behaviors: readonly Behavior[],
  { rows, durationMs, calibrated, gaps = [] }: SavedSignals,
): BehaviorEvent[] {
  if (behaviors.length === 0) return [];
  const detector = createDetector(behaviors, calibrated);
  const cuts = cutsOf(gaps);
  const detections: Detection<string>[] = [];
  const cutUntil = (isPassed: (cut: Cut) => boolean) => {
    for (const { timeMs } of cuts.splice(0, cuts.findLastIndex(isPassed) + 1)) detections.push(...detector.cut(timeMs));
  };
  for (const row of rows) {
    cutUntil(({ timeMs, after }) => timeMs < row.timeMs || (timeMs === row.timeMs && !after));
    const isUnseen = Object.values(row.values).every((value) => value === null);
    if (isUnseen && gaps.some(({ startMs, endMs }) => startMs <= row.timeMs && row.timeMs < endMs)) continue;
    detections.push(...detector.push(signalsOf(row)));
  }
  cutUntil(({ timeMs }) => timeMs < durationMs);
  detections.push(...detector.finish(durationMs));
  return detections.flatMap((detection) => (detection.type === 'event' ? [detection.event] : []));
}

interface Cut {
  readonly timeMs: number;
  /** Whether what was seen at this very time came before the cut. */
  readonly after: boolean;
}

/** Both ends of every gap, in order. A picture that stands still was seen once, when it came. */
function cutsOf(gaps: readonly Gap[]): Cut[] {
  const cuts = gaps.flatMap(({ startMs, endMs }) => [
    { timeMs: startMs, after: startMs < endMs },
    { timeMs: endMs, after: false },
  ]);
  return cuts.sort((a, b) => a.timeMs - b.timeMs);
}

/** Saved values as they were read; what a row lacks (an older version did not know it) is unknown. */
function signalsOf({ timeMs, values }: SignalRow): Signals {
  const read = Object.fromEntries(SIGNALS.map(({ name }) => [name, values[name] ?? Number.NaN]));
  return { timeMs, values: read as Signals['values'] };
}

function overlaps(a: BehaviorEvent, b: BehaviorEvent): boolean {
  return a.startMs < b.endMs && b.startMs < a.endMs;
}
