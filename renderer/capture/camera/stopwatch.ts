/** Counts a rehearsal's own time: that of the recording, in which pauses take none. */
export interface Stopwatch {
  start(): void;
  pause(): void;
  /** Goes on, and says how long the pause was, in ms; 0 when it was running. */
  resume(): number;
  /** Milliseconds since the start without the pauses; 0 before it. */
  elapsedMs(): number;
}

/** @param now Milliseconds on a clock that only runs forward. */
export function createStopwatch(now: () => number): Stopwatch {
  let startedMs: number | undefined;
  let pausedAtMs: number | undefined;
  let pausesMs = 0;
  return {
    start() {
      startedMs = now();
    },
    pause() {
      pausedAtMs ??= now();
    },
    resume() {
      if (pausedAtMs === undefined) return 0;
      const lastedMs = now() - pausedAtMs;
      pausedAtMs = undefined;
      pausesMs += lastedMs;
      return lastedMs;
    },
    elapsedMs: () => (startedMs === undefined ? 0 : (pausedAtMs ?? now()) - startedMs - pausesMs),
  };
}
