import type { Clock } from '../clock.ts';

/** Notices that nothing happens any more. */
export interface Watchdog {
  /** Something has happened. */
  alive(): void;
  stop(): void;
}

/** Calls `onStill` once when nothing has happened for `ms` milliseconds, from now on. */
export function startWatchdog(clock: Clock, ms: number, onStill: () => void): Watchdog {
  let stopped = false;
  let cancel = clock.after(ms, onStill);
  return {
    alive() {
      cancel();
      if (!stopped) cancel = clock.after(ms, onStill);
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
