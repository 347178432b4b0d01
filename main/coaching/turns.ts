import { orAborted } from './ask/orAborted.ts';

/** Lets one task run at a time, in the order they came. */
export interface Turns {
  /** Rejects with the signal's reason when it is aborted before the turn has come: nobody waits for somebody else's request. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Resolves when everything handed in so far is done. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(task, signal) {
      const before = last;
      let leave = () => {};
      last = Promise.all([before, new Promise<void>((resolve) => (leave = resolve))]);
      try {
        await orAborted(before, signal);
        return await task();
      } finally {
        leave();
      }
    },
    async idle() {
      await last;
    },
  };
}
