/** The time of day and waiting, handed in so that a test can hold both. */
export interface Clock {
  now(): Date;
  /** Runs once after `ms` milliseconds. Returns the function that cancels it. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
