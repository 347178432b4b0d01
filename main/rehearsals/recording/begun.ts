import type { Rehearsal } from '../../../shared/rehearsal/timeline.ts';

/** What the computer is kept awake for. */
export interface Awake {
  /** A rehearsal in front of the camera keeps the display on: it is long, and nobody touches the keyboard. A film needs none. */
  begin(id: string, display: boolean): void;
  /** Does nothing for what never began or has ended. */
  end(id: string): void;
}

/** The rehearsals that a page has begun and not ended: what the computer stays awake for, and what a page that is gone leaves. */
export interface Begun {
  add(rehearsal: Rehearsal): Rehearsal;
  end(id: string): void;
  /** All of them; none of them is under way any more. */
  takeAll(): Rehearsal[];
}

export function createBegun(awake: Awake): Begun {
  const running = new Map<string, Rehearsal>();
  function end(id: string): void {
    running.delete(id);
    awake.end(id);
  }
  return {
    add(rehearsal) {
      running.set(rehearsal.id, rehearsal);
      awake.begin(rehearsal.id, rehearsal.source.kind === 'camera');
      return rehearsal;
    },
    end,
    takeAll() {
      const left = [...running.values()];
      for (const { id } of left) end(id);
      return left;
    },
  };
}
