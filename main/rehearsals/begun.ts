import type { Rehearsal } from '../../shared/timeline.ts';

/** Keeps the computer awake while something lasts. */
export interface Awake {
  begin(id: string, display: boolean): void;
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
