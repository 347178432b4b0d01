/** The part of Electron's powerSaveBlocker that is used. */
export interface Blocker {
  start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number;
  stop(id: number): unknown;
}

/** What the computer is kept awake for, and only as long as it lasts. */
export interface Wakefulness {
  /** A rehearsal in front of the camera keeps the display on: it is long, and nobody touches the keyboard. A film needs none. */
  begin(id: string, display: boolean): void;
  /** Does nothing for what never began or has ended. */
  end(id: string): void;
}

export function createWakefulness(blocker: Blocker): Wakefulness {
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
