import type { LandmarkFrame } from '../../shared/landmarks.ts';
import type { SignalRow } from '../../shared/rehearsal/timeline.ts';
import type { Signals } from '../../shared/signals/signals.ts';
import type { Seen } from './messages.ts';
import type { Plain } from './pictures/gapWatch.ts';
import { viewOf } from './view.ts';

/** Rows of signals are saved five times a second of the rehearsal and posted a second's worth at a time. */
const ROW_EVERY_MS = 200;
const ROWS_A_POST = 5;
/** Progress is for a person to read, the view for a person to see: neither needs more of the page's time than this. */
const PROGRESS_EVERY_MS = 250;
const VIEW_EVERY_MS = 60;

export interface ReportOptions {
  readonly durationMs: number | null;
  readonly now: () => number;
  readonly post: (message: Seen) => void;
}

export interface Observed {
  /** How many pictures were looked at so far. */
  readonly observations: number;
  /** Mean brightness of where the face network looked, 0 black to 1 white. */
  readonly light: number;
  /** The gap that the picture lies in. */
  readonly gap?: Plain | undefined;
}

/** Says how the observation goes, in measured doses. */
export interface Reports {
  /** A picture was looked at. Said at once, also when only later pictures tell what it is worth. */
  observed(frame: LandmarkFrame, how: Observed): void;
  /** What was read from a picture, in order. */
  row(signals: Signals): void;
  /** Posts what is still held back. */
  flush(): void;
}

export function createReports({ durationMs, now, post }: ReportOptions): Reports {
  const startedMs = now();
  let rows: SignalRow[] = [];
  let nextRowMs = Number.NEGATIVE_INFINITY;
  let progressMs = Number.NEGATIVE_INFINITY;
  let viewMs = Number.NEGATIVE_INFINITY;

  function flush(): void {
    if (rows.length > 0) post({ type: 'signals', rows });
    rows = [];
  }

  return {
    flush,
    row(signals) {
      if (signals.timeMs >= nextRowMs) {
        rows.push(rowOf(signals));
        nextRowMs = Math.floor(signals.timeMs / ROW_EVERY_MS + 1) * ROW_EVERY_MS;
        if (rows.length >= ROWS_A_POST) flush();
      }
    },
    observed(frame, { observations, light, gap }) {
      const time = now();
      if (time - progressMs >= PROGRESS_EVERY_MS) {
        progressMs = time;
        const seconds = (time - startedMs) / 1000;
        const observationsPerSecond = seconds > 0 ? observations / seconds : 0;
        post({ type: 'progress', timeMs: frame.timeMs, durationMs, observations, observationsPerSecond });
      }
      if (time - viewMs >= VIEW_EVERY_MS) {
        viewMs = time;
        post({ type: 'view', view: viewOf(frame, light, gap) });
      }
    },
  };
}

function rowOf({ timeMs, values }: Signals): SignalRow {
  const known = Object.entries(values).map(([name, value]) => [name, Number.isFinite(value) ? value : null] as const);
  return { timeMs, values: Object.fromEntries(known) };
}
