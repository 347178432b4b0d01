import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent, SignalRow } from '../../shared/rehearsal/timeline.ts';
import { SIGNALS } from '../../shared/signals/signals.ts';

export const HOUR_MS = 3_600_000;
/** As the issue of a whole lecture has it: more than anybody reads. */
const MOMENTS = 400;
const ROWS_A_SECOND = 5;

/** A made-up rehearsal of an hour, the same every time: 400 moments of every behavior in turn, and all that was measured. */
export function reviewHour(): { readonly events: BehaviorEvent[]; readonly rows: SignalRow[] } {
  const every = HOUR_MS / MOMENTS;
  const events = Array.from({ length: MOMENTS }, (_, index): BehaviorEvent => {
    const behavior = BEHAVIORS[index % BEHAVIORS.length] ?? BEHAVIORS[0];
    const { id, kind, signal, unit, enter, severe } = behavior;
    const startMs = Math.round(index * every);
    const severity = (index % 7) / 6;
    return {
      id: `${id}-${startMs}`,
      behavior: id,
      kind,
      startMs,
      endMs: startMs + 3000 + (index % 5) * 1000,
      peakMs: startMs + 1500,
      severity,
      measured: { signal, value: enter + (severe - enter) * severity, unit, threshold: enter, baseline: null },
      confidence: 1,
    };
  });
  const rows = Array.from({ length: (HOUR_MS / 1000) * ROWS_A_SECOND }, (_, index): SignalRow => {
    // Half a minute in every ten nobody is seen.
    const isUnseen = index % 3000 > 2850;
    const values = SIGNALS.map(({ name, unit }, at) => {
      const wave = Math.sin(index / (7 + at)) + Math.sin(index / (90 + at));
      return [name, isUnseen ? null : unit === 'degrees' ? 12 * wave : 0.5 + 0.2 * wave] as const;
    });
    return { timeMs: index * (1000 / ROWS_A_SECOND), values: Object.fromEntries(values) };
  });
  return { events, rows };
}
