import type { Clock } from '../clock.ts';

/** Time that passes only when told to. */
export interface ManualClock extends Clock {
  /** Lets time pass and runs what has become due, in order. */
  pass(ms: number): void;
  /** Timers that still run: each is something that somebody has to stop. */
  pending(): number;
}

export function createManualClock(start = new Date('2026-11-24T12:00:00Z')): ManualClock {
  let now = start.getTime();
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    now: () => new Date(now),
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms) {
      const until = now + ms;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.run();
      }
      now = until;
    },
    pending: () => timers.size,
  };
}
