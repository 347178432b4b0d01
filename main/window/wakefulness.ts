import type { Awake } from '../rehearsals/recording/begun.ts';

/** The part of Electron's powerSaveBlocker that is used. */
export interface Blocker {
  start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number;
  stop(id: number): unknown;
}

/** Keeps the computer awake as long as something lasts, and no longer. */
export function createWakefulness(blocker: Blocker): Awake {
  const running = new Map<string, number>();
  function end(id: string): void {
    const block = running.get(id);
    running.delete(id);
    if (block !== undefined) blocker.stop(block);
  }
  return {
    begin(id, display) {
      end(id);
      running.set(id, blocker.start(display ? 'prevent-display-sleep' : 'prevent-app-suspension'));
    },
    end,
  };
}
