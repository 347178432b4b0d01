import type { BehaviorEvent } from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';

export const BATCH_SIZE = 8;
export const LONGEST_WAIT_MS = 45_000;

/** Events on their way to the model, and when the time has come to send some. */
export interface Batcher {
  /** An event that is already waiting is not added again. */
  add(events: readonly BehaviorEvent[]): void;
  /** The rehearsal is over: whatever waits, now or later, is due. */
  end(): void;
  /** Whether a batch is to leave: 8 are waiting, the oldest has waited 45 s, or the rehearsal is over. */
  due(): boolean;
  waiting(): readonly BehaviorEvent[];
  /** Takes these out. */
  take(ids: readonly string[]): void;
  /** Forgets everything and stops the timer. */
  clear(): void;
}

/** @param onDue The oldest event has waited long enough. */
export function createBatcher(clock: Clock, onDue: () => void): Batcher {
  const waiting = new Map<string, BehaviorEvent>();
  let ended = false;
  let overdue = false;
  let stopTimer: (() => void) | undefined;

  function reset(): void {
    stopTimer?.();
    stopTimer = undefined;
    overdue = false;
  }

  return {
    add(events) {
      for (const event of events) if (!waiting.has(event.id)) waiting.set(event.id, event);
      if (waiting.size === 0 || ended) return;
      stopTimer ??= clock.after(LONGEST_WAIT_MS, () => {
        overdue = true;
        onDue();
      });
    },
    end() {
      reset();
      ended = true;
    },
    due: () => waiting.size > 0 && (ended || overdue || waiting.size >= BATCH_SIZE),
    waiting: () => [...waiting.values()],
    take(ids) {
      for (const id of ids) waiting.delete(id);
      // For those left the timer goes on: they may leave before their 45 s, never after.
      if (waiting.size === 0) reset();
    },
    clear() {
      waiting.clear();
      reset();
    },
  };
}
