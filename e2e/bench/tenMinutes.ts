import type { Rehearsed } from '../../main/coaching/money/estimate.ts';
import { SEEN } from '../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../shared/rehearsal/timeline.ts';

const MINUTE_MS = 60_000;
/** In every minute: three habits and one strength, as a lively rehearsal has them. Ours. */
const HABITS_A_MINUTE = 3;

/** A made-up rehearsal of ten minutes, the same every time: forty moments, every behavior of the catalogue in turn. */
export function tenMinutes(): Rehearsed {
  const habits = SEEN.filter(({ kind }) => kind === 'habit');
  const strengths = SEEN.filter(({ kind }) => kind === 'strength');
  const events: BehaviorEvent[] = [];
  for (let minute = 0; minute < 10; minute++) {
    for (let i = 0; i < HABITS_A_MINUTE; i++) {
      const number = minute * HABITS_A_MINUTE + i;
      add(habits[number % habits.length], minute * MINUTE_MS + i * 15_000, 3000 + (number % 5) * 1000, number);
    }
    add(strengths[minute % strengths.length], minute * MINUTE_MS + 46_000, 12_000, minute);
  }
  return { events, durationMs: 10 * MINUTE_MS };

  function add(behavior: (typeof SEEN)[number] | undefined, startMs: number, lengthMs: number, number: number) {
    if (behavior === undefined) return;
    const { id, kind, signal, unit, enter, severe } = behavior;
    const severity = (number % 7) / 6;
    events.push({
      id: `${id}-${startMs}`,
      behavior: id,
      kind,
      startMs,
      endMs: startMs + lengthMs,
      peakMs: startMs + lengthMs / 2,
      severity,
      measured: { signal, value: enter + (severe - enter) * severity, unit, threshold: enter, baseline: null },
      confidence: 1,
      strip: `${id}-${startMs}.jpg`,
    });
  }
}
