import type { Behavior } from '../behaviors/behavior.ts';
import { type SavedSignals, signalsOf } from '../detector/replay.ts';
import { createBaseline } from '../posture/baseline.ts';

/** What one behavior was judged by over a whole rehearsal, as a line to draw. */
export interface Curve {
  /** In the rehearsal's own time, in ms, rising. */
  readonly timesMs: Float32Array<ArrayBuffer>;
  /** What was compared with the limit, in the behavior's unit; NaN where it was not known. */
  readonly values: Float32Array<ArrayBuffer>;
  /** The value at which the behavior begins. */
  readonly limit: number;
  /** The speaker's own usual, in the same terms; null for a behavior that is not counted from it. */
  readonly usual: number | null;
}

/** A row stands until the next one, at most for so long: between rows further apart nobody looked. */
const STANDS_MS = 2000;

/**
 * The curve of a behavior, from a rehearsal's saved signals: the very numbers that were compared with its limit, each counted from what was the
 * speaker's neutral posture at its time.
 */
export function curveOf(behavior: Behavior, { rows, calibrated, neutral = [], gaps = [] }: SavedSignals): Curve {
  const [first, ...later] = neutral;
  let baseline = createBaseline(first?.baseline ?? calibrated);
  const blind = gaps.filter(({ startMs, endMs }) => startMs < endMs);
  const times: number[] = [];
  const values: number[] = [];
  for (const [index, row] of rows.entries()) {
    const { timeMs } = row;
    while (later[0] !== undefined && later[0].fromMs <= timeMs) baseline = createBaseline(later.shift()?.baseline);
    const signals = signalsOf(row);
    baseline.push(signals);
    const unseen = blind.some(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
    times.push(timeMs);
    values.push(unseen ? Number.NaN : behavior.measure(signals.values, baseline.baseline()));
    const next = rows[index + 1]?.timeMs;
    if (next === undefined || next - timeMs <= STANDS_MS) continue;
    times.push(timeMs + STANDS_MS);
    values.push(Number.NaN);
  }
  const usual = behavior.relative ? (behavior.unit === 'ratio' ? 1 : 0) : null;
  return { timesMs: Float32Array.from(times), values: Float32Array.from(values), limit: behavior.enter, usual };
}
