import type { Behavior } from '../behaviors/behavior.ts';
import type { Gap } from '../rehearsal/gaps.ts';
import type { Baseline, BehaviorEvent, Neutral, SignalRow } from '../rehearsal/timeline.ts';
import { SIGNALS, type Signals } from '../signals/signals.ts';
import type { Detection } from './detection.ts';
import { createDetector } from './detector.ts';

/** What a rehearsal's events are found again from. */
export interface SavedSignals {
  readonly rows: readonly SignalRow[];
  readonly durationMs: number;
  /** The neutral posture shown before the rehearsal, if it was. */
  readonly calibrated: Baseline;
  /** What the events count from when all of the rehearsal is known. Absent: found on the way, as at the time. */
  readonly neutral?: readonly Neutral[] | undefined;
  /** Where the picture was missing or told nothing. */
  readonly gaps?: readonly Gap[] | undefined;
}

/** The events of these behaviors as a rehearsal's saved signals give them. */
export function replay(
  behaviors: readonly Behavior[],
  { rows, durationMs, calibrated, neutral = [], gaps = [] }: SavedSignals,
): BehaviorEvent[] {
  if (behaviors.length === 0) return [];
  const neutrals = [...neutral];
  const detector = createDetector(behaviors, neutrals.shift()?.baseline ?? calibrated);
  const cuts = cutsOf(gaps);
  const detections: Detection<string>[] = [];
  const cutUntil = (isPassed: (cut: Cut) => boolean) => {
    for (const { timeMs } of cuts.splice(0, cuts.findLastIndex(isPassed) + 1)) detections.push(...detector.cut(timeMs));
  };
  for (const row of rows) {
    cutUntil(({ timeMs, after }) => timeMs < row.timeMs || (timeMs === row.timeMs && !after));
    while (neutrals[0] !== undefined && neutrals[0].fromMs <= row.timeMs) {
      detector.neutral(neutrals.shift()?.baseline ?? {});
    }
    const isUnseen = Object.values(row.values).every((value) => value === null);
    if (isUnseen && gaps.some(({ startMs, endMs }) => startMs <= row.timeMs && row.timeMs < endMs)) continue;
    detections.push(...detector.push(signalsOf(row)));
  }
  cutUntil(({ timeMs }) => timeMs < durationMs);
  detections.push(...detector.finish(durationMs));
  const found = detections.flatMap((detection) => (detection.type === 'event' ? [detection.event] : []));
  return found.filter((event) => {
    const holds = behaviors.find(({ id }) => id === event.behavior)?.holds;
    if (holds === undefined) return true;
    const within = rows.filter(({ timeMs }) => timeMs >= event.startMs && timeMs <= event.endMs);
    const known = neutral.findLast(({ fromMs }) => fromMs <= event.startMs)?.baseline ?? detector.baseline();
    return holds(
      within.map((row) => signalsOf(row).values),
      known,
    );
  });
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
export function signalsOf({ timeMs, values }: SignalRow): Signals {
  const read = Object.fromEntries(SIGNALS.map(({ name }) => [name, values[name] ?? Number.NaN]));
  return { timeMs, values: read as Signals['values'] };
}
