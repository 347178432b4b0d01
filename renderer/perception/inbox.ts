/** What comes at its own pace, for somebody who takes it at theirs. Nothing is lost, also not what came before a failure. */
export interface Inbox<Value> {
  push(value: Value): void;
  /** Nothing comes after this; what is there can still be taken. The first end counts. */
  end(): void;
  fail(error: unknown): void;
  /** Ends, and what has not been taken is gone. */
  drop(): void;
  /** To be iterated once. Throws what it failed with, after everything that came before. */
  values(): AsyncGenerator<Value, void, undefined>;
}

/**
 * @param taken Called when a value has been dealt with: its taker asks for the next one.
 * @param left Called when the taker goes, at the end or before it.
 */
export function createInbox<Value>(taken: () => void, left: () => void): Inbox<Value> {
  const waiting: Value[] = [];
  let over: { readonly error?: unknown } | undefined;
  let wake = () => {};

  function finish(how: { readonly error?: unknown }): void {
    over ??= how;
    wake();
  }

  return {
    push(value) {
      if (over !== undefined) return;
      waiting.push(value);
      wake();
    },
    end: () => finish({}),
    fail: (error) => finish({ error }),
    drop() {
      waiting.length = 0;
      over = {};
      wake();
    },
    async *values() {
      try {
        for (;;) {
          for (const value of waiting.splice(0, 1)) {
            yield value;
            taken();
          }
          if (waiting.length > 0) continue;
          if (over !== undefined) {
            if ('error' in over) throw over.error;
            return;
          }
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        left();
      }
    },
  };
}
