import type { Clock } from '../clock.ts';

const FIRST_MS = 60_000;
const LONGEST_MS = 30 * 60_000;

/** Tries a rehearsal again later, and again, each time after twice as long. Ours: a minute first, half an hour at most. */
export interface Retries {
  /** @param atLeastMs What the server asked for. */
  later(id: string, atLeastMs: number, run: () => void): void;
  /** It has gone well, or is not wanted any more: the next time begins with a minute. */
  forget(id: string): void;
  /** For good. */
  close(): void;
}

export function createRetries(clock: Clock): Retries {
  let closed = false;
  const waiting = new Map<string, { waitMs: number; stop: () => void }>();
  return {
    later(id, atLeastMs, run) {
      if (closed) return;
      const before = waiting.get(id);
      before?.stop();
      const waitMs = Math.min(before ? before.waitMs * 2 : FIRST_MS, LONGEST_MS);
      waiting.set(id, { waitMs, stop: clock.after(Math.max(waitMs, atLeastMs), run) });
    },
    forget(id) {
      waiting.get(id)?.stop();
      waiting.delete(id);
    },
    close() {
      closed = true;
      for (const { stop } of waiting.values()) stop();
      waiting.clear();
    },
  };
}
