import type { Bridge } from '../../shared/bridge.ts';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import { call } from '../capture/bridgeCall.ts';

export type Change = (now: Timeline) => Timeline;

/** The timeline of one rehearsal as it is now: as it was read, with everything that was pushed or changed since. */
export interface LiveTimeline {
  readonly now: () => Timeline;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what is shown, at once. */
  readonly change: (change: Change) => void;
  /**
   * Takes what `ask` gives in the place of all that is shown. What happens between the question and its answer is laid over
   * the answer, which may have been on its way already; of two answers the one that was asked for later stays.
   */
  readonly replace: (ask: () => Promise<Timeline>) => Promise<void>;
  /** Listens, and then reads once more, so that nothing is missed in between. Returns the function that stops listening. */
  readonly open: (onFailure: (error: unknown) => void) => () => void;
}

/** @param first The timeline as it was read before anybody listened. */
export function createLiveTimeline(bridge: Bridge, first: Timeline): LiveTimeline {
  const { id } = first.rehearsal;
  const listeners = new Set<() => void>();
  /** For each question under way, what has happened since it was asked. */
  const since = new Set<Change[]>();
  let now = first;
  let asked = 0;
  let taken = 0;

  function show(next: Timeline): void {
    now = next;
    for (const listener of listeners) listener();
  }
  function change(one: Change): void {
    for (const changes of since) changes.push(one);
    show(one(now));
  }
  async function replace(ask: () => Promise<Timeline>): Promise<void> {
    const changes: Change[] = [];
    const mine = ++asked;
    since.add(changes);
    try {
      const read = await ask();
      if (mine < taken) return;
      taken = mine;
      show(changes.reduce((timeline, one) => one(timeline), read));
    } finally {
      since.delete(changes);
    }
  }

  return {
    now: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    replace,
    open(onFailure) {
      const readAgain = () => void replace(() => call(bridge, 'rehearsals.read', id)).catch(onFailure);
      const stops = [
        bridge.on('feedback', (news) => {
          if (news.rehearsalId !== id) return;
          const fresh = new Set(news.feedback.map(({ eventId }) => eventId));
          change((timeline) => ({
            ...timeline,
            feedback: [...timeline.feedback.filter(({ eventId }) => !fresh.has(eventId)), ...news.feedback],
          }));
        }),
        bridge.on('coaching', ({ rehearsalId, status, usage }) => {
          if (rehearsalId !== id) return;
          change((timeline) => ({ ...timeline, rehearsal: { ...timeline.rehearsal, coaching: status, usage } }));
        }),
        bridge.on('summary', ({ rehearsalId, summary }) => {
          if (rehearsalId === id) change((timeline) => ({ ...timeline, summary }));
        }),
      ];
      readAgain();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
