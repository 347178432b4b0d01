import { GreenroomError, problemOf } from '../../shared/problem.ts';
import { type BehaviorEvent, type CoachingStatus, PASSING, type Timeline } from '../../shared/timeline.ts';
import { reasonNotToSend } from '../egress/address.ts';
import { createQueues } from '../rehearsals/queues.ts';
import { createCoachSession } from './coachSession.ts';
import type { CoachTools } from './coachTools.ts';
import { goesOn, owed, wordless } from './outbox.ts';
import { landmarkWords } from './providers/landmarks.ts';
import { rejoin } from './rejoin.ts';
import { createRetries } from './retries.ts';
import type { Session } from './session.ts';
import { settleBooks } from './settleBooks.ts';
import type { OnStep } from './steps.ts';
import { createTurns } from './turns.ts';

/** Gives every event words: from the landmarks at once, from a model where the person agreed to it. */
export interface Coach {
  /** To be called when the event is on disk. Resolves when its landmark words are, too. */
  eventAdded(rehearsalId: string, event: BehaviorEvent): Promise<void>;
  /** Sends what still waits. Resolves when no more words will come. */
  rehearsalFinished(rehearsalId: string): Promise<void>;
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
  const { repository, answers, ledger, clock, random, notify } = tools;
  const step: OnStep = tools.onStep ?? (() => undefined);
  const sessions = new Map<string, Session>();
  const turns = createTurns();
  const retries = createRetries(clock);
  const requestTools = { repository, answers, ledger, clock, random, step };
  /** One at a time for each rehearsal: whether somebody sends for it already, and then the opening. */
  const doors = createQueues();
  let settled: Promise<void> | undefined;
  let closed = false;

  /** @param seen The person has seen the pictures, or does not want to. */
  function openSession(id: string, seen: boolean): Session {
    if (closed) throw new GreenroomError('canceled');
    const session = createCoachSession(id, seen, { tools, requestTools, turns, ready: settle });
    sessions.set(id, session);
    return session;
  }

  const sessionOf = (id: string) => sessions.get(id) ?? openSession(id, false);

  async function writeLandmarkWords(id: string, events: readonly BehaviorEvent[]): Promise<void> {
    if (events.length === 0) return;
    const feedback = landmarkWords(events, tools.language(), clock.now());
    await repository.appendFeedback(id, feedback);
    step('landmark-words-saved');
    notify.feedback(id, feedback);
  }

  /** Joins what was answered before the app ended. */
  async function joinSavedReplies(id: string, timeline: Timeline): Promise<Timeline> {
    const { replies } = await answers.of(id);
    const feedback = rejoin(timeline, replies, tools.language(), clock.now().toISOString());
    if (feedback.length === 0) return timeline;
    await repository.appendFeedback(id, feedback);
    notify.feedback(id, feedback);
    return repository.read(id);
  }

  async function finish(id: string, session: Session): Promise<void> {
    try {
      await session.finish();
      const { state, reason } = session.status();
      if (state === 'done' && reason !== undefined && PASSING.has(reason)) {
        retries.later(id, session.waitMs(), () => void tryAgain(id));
      } else if (state === 'done') retries.forget(id);
    } catch (error) {
      // The person threw the rehearsal away while it was coached: there is nothing left to give words to.
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    } finally {
      if (sessions.get(id) === session) sessions.delete(id);
    }
  }

  const tell = (id: string, error: unknown) => tools.onTrouble?.(`Coaching of ${id} ended: ${String(error)}`);

  async function tryAgain(id: string): Promise<void> {
    try {
      await doors.run(id, async () => {
        // Whatever has become of it in the meantime: it is asked for, thrown away, or nothing may be sent any more.
        if (closed || sessions.has(id) || reasonNotToSend(tools.settings(), tools.key())) return;
        await startFromDisk(id, true);
      });
    } catch (error) {
      if (problemOf(error).kind !== 'rehearsal-missing') tell(id, error);
    }
  }

  /**
   * Everything that the disk says is owed. Resolves when it is on its way.
   *
   * @param seen The person has seen the pictures, or did not want to.
   */
  async function startFromDisk(id: string, seen: boolean): Promise<Session> {
    const timeline = await joinSavedReplies(id, await repository.read(id));
    await writeLandmarkWords(id, wordless(timeline));
    const session = openSession(id, seen);
    await session.add(owed(timeline));
    if (timeline.rehearsal.state !== 'recording') finish(id, session).catch((error) => tell(id, error));
    return session;
  }

  /** @param off Nothing may be sent: what was cut off still gets its landmark words; what only waits for a server is left alone. */
  async function goOn(id: string, off: boolean): Promise<void> {
    if (closed || sessions.has(id)) return;
    try {
      const rehearsal = await repository.rehearsal(id);
      const { coaching } = rehearsal;
      if (goesOn(rehearsal) && (!off || coaching.state !== 'done')) await startFromDisk(id, coaching.state !== 'off');
    } catch (error) {
      // Thrown away meanwhile; the others are still to go on.
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    }
  }

  /** Other events are owed words than before, and nobody is sending any. */
  async function recount(timeline: Timeline): Promise<CoachingStatus> {
    const { id, coaching, usage } = timeline.rehearsal;
    const status = { ...coaching, pending: owed(timeline).length };
    await repository.setCoaching(id, status);
    notify.status(id, status, usage);
    return status;
  }

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

  return {
    async eventAdded(id, event) {
      await writeLandmarkWords(id, [event]);
      await doors.run(id, async () => {
        // The next start finds it on the disk.
        if (!closed) await sessionOf(id).add([event]);
      });
    },

    async rehearsalFinished(id) {
      const session = await doors.run(id, async () => {
        if (closed) return undefined;
        const running = sessionOf(id);
        const timeline = await repository.read(id);
        await writeLandmarkWords(id, wordless(timeline));
        return running;
      });
      if (session !== undefined) await finish(id, session);
    },

    async rehearsalAdjusted(id) {
      const timeline = await repository.read(id);
      await writeLandmarkWords(id, wordless(timeline));
      if (!sessions.has(id)) await recount(timeline);
    },

    again: (id, anew = false) =>
      doors.run(id, async () => {
        const running = sessions.get(id);
        if (running?.isAlive()) return running.status();
        await running?.close();
        sessions.delete(id);
        retries.forget(id);
        await repository.noteAsking(id, anew);
        return (await startFromDisk(id, true)).status();
      }),

    holdBack: (id, eventId, heldBack) =>
      doors.run(id, async () => {
        const session = sessions.get(id);
        // At once: what is written first may leave meanwhile.
        if (heldBack) await session?.drop([eventId]);
        try {
          await repository.setHeldBack(id, eventId, heldBack);
        } catch (error) {
          // The person is told that it is not held back, so it is not.
          if (heldBack && session)
            await session.add(owed(await repository.read(id)).filter((one) => one.id === eventId));
          throw error;
        }
        const timeline = await repository.read(id);
        if (session === undefined) return recount(timeline);
        if (!heldBack) await session.add(owed(timeline).filter((event) => event.id === eventId));
        return session.status();
      }),

    cancel: (id) =>
      doors.run(id, async () => {
        retries.forget(id);
        const session = sessions.get(id);
        if (session) {
          await session.cancel();
          return session.status();
        }
        try {
          return (await repository.read(id)).rehearsal.coaching;
        } catch (error) {
          // Nothing to stop: it is thrown away, or cannot be read and is about to be.
          const { kind } = problemOf(error);
          if (kind !== 'rehearsal-missing' && kind !== 'rehearsal-damaged') throw error;
          return { state: 'done', pending: 0 };
        }
      }),

    forget: (id) => answers.forget(id),

    async resume() {
      await settle();
      const rehearsals = await repository.list();
      const off = reasonNotToSend(tools.settings(), tools.key()) !== null;
      for (const { id } of rehearsals.filter(goesOn)) await doors.run(id, () => goOn(id, off));
    },

    async close() {
      closed = true;
      retries.close();
      await doors.idle();
      await Promise.all([...sessions.values()].map((session) => session.close()));
      sessions.clear();
      await turns.idle();
    },
  };
}
