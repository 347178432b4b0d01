import PQueue from 'p-queue';

/** Lets one task run at a time, in the order they came. */
export interface Turns {
  /** Rejects with the signal's reason when it is aborted before the turn has come: nobody waits for somebody else's request. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Resolves when everything handed in so far is done. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  const queue = new PQueue({ concurrency: 1 });
  return {
    async run(task, signal) {
      signal.throwIfAborted();
      // Aborted in its turn, a task ends by itself: what it has begun to write belongs to its turn.
      const waiting = new AbortController();
      const leave = () => waiting.abort(signal.reason);
      signal.addEventListener('abort', leave, { once: true });
      return queue.add(
        () => {
          signal.removeEventListener('abort', leave);
          return task();
        },
        { signal: waiting.signal },
      );
    },
    idle: () => queue.onIdle(),
  };
}
