import { canBeShown, owed } from '../../shared/coach/owed.ts';
import { problemOf } from '../../shared/problem.ts';
import type { BehaviorEvent, CoachingStatus } from '../../shared/rehearsal/timeline.ts';
import { reasonNotToSend } from '../egress/address.ts';
import type { LookedBack } from '../rehearsals/recording/lookBack.ts';
import type { CoachTools } from './coachTools.ts';
import { goesOn, toWord, wordless } from './moments/outbox.ts';
import { settleBooks } from './money/settleBooks.ts';
import { createSessions } from './sessions.ts';
import type { OnStep } from './steps.ts';
import { createWordsOnDisk } from './wordsOnDisk.ts';

/** Gives every event words: from the landmarks at once, from a model where the person agreed to it. */
export interface Coach {
  /** To be called when the event is on disk. Resolves when its landmark words are, too. */
  eventAdded(rehearsalId: string, event: BehaviorEvent): Promise<void>;
  /** Sends what still waits. Resolves when no more words will come. @param lookedBack What of its events is other than it was added. */
  rehearsalFinished(rehearsalId: string, lookedBack?: LookedBack): Promise<void>;
  /** To be called when other events stand than before: gives landmark words to those that have none. */
  rehearsalAdjusted(rehearsalId: string): Promise<void>;
  /**
   * Sends whatever has no words from the model, with `anew` also what has; resolves when it is on its way. Whoever calls it
   * has seen the pictures, so it sends them also where the person wants to look first.
   */
  again(rehearsalId: string, anew?: boolean): Promise<CoachingStatus>;
  /** Keeps an event from being sent, or allows it again. */
  holdBack(rehearsalId: string, eventId: string, heldBack: boolean): Promise<CoachingStatus>;
  /** Stops at once. */
  cancel(rehearsalId: string): Promise<CoachingStatus>;
  /** Deletes what the coach knows about a rehearsal. What it has cost stays in the ledger. */
  forget(rehearsalId: string): Promise<void>;
  /**
   * Goes on with rehearsals whose coaching was cut off or failed for a reason that passes. To be called at start, and when
   * a connection or a setting has changed. Resolves when it is on its way.
   */
  resume(): Promise<void>;
  /** Stops without a trace; `resume` goes on from there. */
  close(): Promise<void>;
}

export function createCoach(tools: CoachTools): Coach {
  const { repository, answers, ledger, clock, random } = tools;
  const step: OnStep = tools.onStep ?? (() => undefined);
  const requestTools = { repository, answers, ledger, clock, random, step };
  const words = createWordsOnDisk(tools, step);
  const sessions = createSessions({ tools, requestTools, words, ready: settle });
  let settled: Promise<void> | undefined;

  /** What an earlier run of the app could not finish is put in order once, before anything is sent. */
  function settle(): Promise<void> {
    settled ??= (async () => {
      const ids = (await repository.list()).map(({ id }) => id);
      await settleBooks(ids, requestTools);
      await answers.tidy(ids, clock.now());
    })();
    // What the disk refused this time it may take the next.
    settled.catch(() => {
      settled = undefined;
    });
    return settled;
  }

  /** @param off Nothing may be sent: what was cut off still gets its landmark words; what only waits for a server is left alone. */
  async function goOn(id: string, off: boolean): Promise<void> {
    if (sessions.isClosed() || sessions.get(id)) return;
    try {
      const rehearsal = await repository.rehearsal(id);
      const { coaching } = rehearsal;
      if (!goesOn(rehearsal) || (off && coaching.state === 'done')) return;
      await sessions.openFromDisk(id, coaching.state !== 'off');
    } catch (error) {
      // Thrown away meanwhile; the others are still to go on.
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    }
  }

  return {
    async eventAdded(id, event) {
      await words.fromLandmarks(id, [event]);
      if (!canBeShown(event) || (await repository.rehearsal(id)).practice) return;
      await sessions.atDoor(id, async () => {
        // The next start finds it on the disk.
        if (!sessions.isClosed()) await (sessions.get(id) ?? sessions.open(id)).add([event]);
      });
    },

    async rehearsalFinished(id, { gone, fresh } = { gone: [], fresh: [] }) {
      const session = await sessions.atDoor(id, async () => {
        if (sessions.isClosed()) return undefined;
        const timeline = await repository.read(id);
        await words.fromLandmarks(id, toWord(timeline, fresh));
        const running = sessions.get(id);
        if (running && gone.length > 0) await running.drop(gone);
        const others = new Set(fresh.map((event) => event.id));
        const late = owed(timeline).filter((event) => others.has(event.id));
        if (running && late.length > 0) await running.add(late);
        // It has been coached to its end before.
        if (running || timeline.rehearsal.coaching.state === 'done') return running;
        if (timeline.rehearsal.practice) {
          await words.waiting(timeline);
          return undefined;
        }
        const opened = sessions.open(id);
        if (owed(timeline).length > 0) await opened.add(owed(timeline));
        return opened;
      });
      if (session !== undefined) await sessions.finish(id, session);
    },

    rehearsalAdjusted: (id) =>
      sessions.atDoor(id, async () => {
        const timeline = await repository.read(id);
        await words.fromLandmarks(id, wordless(timeline));
        if (!sessions.get(id)) await words.recount(timeline);
      }),

    again: (id, anew = false) =>
      sessions.atDoor(id, async () => {
        const running = sessions.get(id);
        if (running?.isAlive()) return running.status();
        await sessions.leave(id);
        await repository.noteAsking(id, anew);
        return (await sessions.openFromDisk(id, true)).status();
      }),

    holdBack: (id, eventId, heldBack) =>
      sessions.atDoor(id, async () => {
        const session = sessions.get(id);
        const allow = async () => session?.add(owed(await repository.read(id)).filter((one) => one.id === eventId));
        // At once: what is written first may leave meanwhile.
        if (heldBack) await session?.drop([eventId]);
        try {
          await repository.setHeldBack(id, eventId, heldBack);
        } catch (error) {
          // The person is told that it is not held back, so it is not.
          if (heldBack) await allow();
          throw error;
        }
        if (!heldBack) await allow();
        return session?.status() ?? words.recount(await repository.read(id));
      }),

    cancel: (id) =>
      sessions.atDoor(id, async () => {
        sessions.forgetRetry(id);
        const session = sessions.get(id);
        if (session) {
          await session.cancel();
          return session.status();
        }
        try {
          return (await repository.rehearsal(id)).coaching;
        } catch (error) {
          // Nothing to stop: it is thrown away, or cannot be read and is about to be.
          const { kind } = problemOf(error);
          if (kind !== 'rehearsal-missing' && kind !== 'rehearsal-damaged') throw error;
          return { state: 'done', pending: 0 };
        }
      }),

    forget: (id) => sessions.atDoor(id, () => sessions.leave(id).then(() => answers.forget(id))),

    async resume() {
      await settle();
      const rehearsals = await repository.list();
      const off = reasonNotToSend(tools.settings(), tools.key()) !== null;
      for (const { id } of rehearsals.filter(goesOn)) await sessions.atDoor(id, () => goOn(id, off));
    },

    close: sessions.close,
  };
}
