/** Runs tasks of one name one after the other, in the order they were handed in; tasks of different names side by side. */
export interface Queues {
  run<T>(name: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when everything handed in so far is done, failed tasks included. */
  idle(): Promise<void>;
}

export function createQueues(): Queues {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(name, task) {
      const before = last.get(name) ?? Promise.resolve();
      const result = before.then(task);
      // A failed task is its caller's to handle; it must not stop the ones behind it.
      const settled: Promise<unknown> = result
        .catch(() => undefined)
        .then(() => {
          if (last.get(name) === settled) last.delete(name);
        });
      last.set(name, settled);
      return result;
    },
    async idle() {
      await Promise.all(last.values());
    },
  };
}
