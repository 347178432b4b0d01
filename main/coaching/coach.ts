import { problemOf } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { NO_TALK } from '../../shared/talk.ts';
import type {
  BehaviorEvent,
  CoachingReason,
  CoachingStatus,
  Feedback,
  Language,
  Timeline,
  Usage,
} from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { reasonNotToSend } from './address.ts';
import type { AnswerBook } from './answerBook.ts';
import { chooseProvider, type Network } from './chooseProvider.ts';
import { close as writeClosing } from './closing.ts';
import { exchange } from './exchange.ts';
import type { Ledger } from './ledger.ts';
import { goesOn, owed, PASSING, wordless } from './outbox.ts';
import { landmarkWords } from './providers/landmarks.ts';
import { rejoin } from './rejoin.ts';
import type { Terms } from './request.ts';
import { createRetries } from './retries.ts';
import { createSession, type Session } from './session.ts';
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

export interface CoachTools extends Network {
  readonly repository: RehearsalRepository;
  readonly answers: AnswerBook;
  readonly ledger: Ledger;
  readonly settings: () => Settings;
  /** Undefined: there is none. Read anew for each request, kept nowhere. */
  readonly key: () => string | undefined;
  readonly language: () => Language;
  readonly clock: Clock;
  /** Names a request. */
  readonly random: () => string;
  readonly notify: {
    feedback(rehearsalId: string, feedback: Feedback[]): void;
    status(rehearsalId: string, status: CoachingStatus, usage: Usage): void;
    summary(rehearsalId: string, summary: NonNullable<Timeline['summary']>): void;
  };
  /** Told what went wrong where nobody waits for an answer; for a log. */
  readonly onTrouble?: ((what: string) => void) | undefined;
  readonly onStep?: OnStep | undefined;
}

export function createCoach(tools: CoachTools): Coach {
  const { repository, answers, ledger, clock, random, notify } = tools;
  const step: OnStep = tools.onStep ?? (() => undefined);
  const sessions = new Map<string, Session>();
  const turns = createTurns();
  const retries = createRetries(clock);
  const requestTools = { repository, answers, ledger, clock, random, step };
  let settled: Promise<void> | undefined;

  async function termsOf(id: string): Promise<Terms> {
    const settings = tools.settings();
    const rehearsal = await repository.rehearsal(id);
    return {
      provider: chooseProvider(settings, tools.key(), tools),
      providerId: settings.provider,
      model: settings.model,
      language: tools.language(),
      talk: rehearsal.talk ?? NO_TALK,
      asked: rehearsal.asked?.times ?? 0,
      ceilingUsd: settings.ceilingUsd,
      monthlyCeilingUsd: settings.monthlyCeilingUsd,
    };
  }

  /** @param seen The person has seen the pictures, or does not want to. */
  function openSession(id: string, seen: boolean): Session {
    const reason = (): CoachingReason | null => {
      const settings = tools.settings();
      return reasonNotToSend(settings, tools.key()) ?? (settings.lookFirst && !seen ? 'look-first' : null);
    };
    /** One request in flight, whatever the number of rehearsals. */
    const inTurn = async <T>(signal: AbortSignal, task: () => Promise<T>, off: (why: CoachingReason) => T) => {
      try {
        return await turns.run(async () => {
          const why = signal.aborted ? 'canceled' : reason();
          return why ? off(why) : await task();
        }, signal);
      } catch (error) {
        if (signal.aborted && error === signal.reason) return off('canceled');
        throw error;
      }
    };
    const session = createSession({
      clock,
      reasonNotToSend: reason,
      live: () => tools.settings().coachWhen === 'live',
      exchange: (moments, signal) =>
        inTurn(
          signal,
          async () => {
            const onFeedback = (feedback: Feedback[]) => notify.feedback(id, feedback);
            return exchange(id, moments, await termsOf(id), { ...requestTools, onFeedback }, signal);
          },
          (why) => ({ asked: [], coached: [], reason: why }),
        ),
      conclude: (signal) =>
        inTurn<CoachingReason | undefined>(
          signal,
          async () => {
            const why = await writeClosing(id, await termsOf(id), requestTools, signal);
            const { summary } = await repository.read(id);
            if (summary) notify.summary(id, summary);
            return why;
          },
          (why) => why,
        ),
      publish: async (status) => {
        const { usage } = await repository.setCoaching(id, status);
        step('status-saved');
        notify.status(id, status, usage);
      },
      onBatch: () => step('batch-taken'),
    });
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
      // Whatever has become of it in the meantime: it is asked for, thrown away, or nothing may be sent any more.
      if (sessions.has(id) || reasonNotToSend(tools.settings(), tools.key())) return;
      await startFromDisk(id, true);
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

  /** What an earlier run of the app could not finish is put in order once, before anything is sent. */
  function settle(ids: readonly string[]): Promise<void> {
    settled ??= settleBooks(ids, requestTools).then(() => answers.tidy(ids, clock.now()));
    return settled;
  }

  return {
    async eventAdded(id, event) {
      await writeLandmarkWords(id, [event]);
      await sessionOf(id).add([event]);
    },

    async rehearsalFinished(id) {
      const session = sessionOf(id);
      const timeline = await repository.read(id);
      await writeLandmarkWords(id, wordless(timeline));
      await finish(id, session);
    },

    async rehearsalAdjusted(id) {
      await writeLandmarkWords(id, wordless(await repository.read(id)));
    },

    async again(id, anew = false) {
      const running = sessions.get(id);
      if (running?.isAlive()) return running.status();
      await running?.close();
      sessions.delete(id);
      retries.forget(id);
      await repository.noteAsking(id, anew);
      return (await startFromDisk(id, true)).status();
    },

    async holdBack(id, eventId, heldBack) {
      await repository.setHeldBack(id, eventId, heldBack);
      const timeline = await repository.read(id);
      const session = sessions.get(id);
      if (session === undefined) {
        const coaching = { ...timeline.rehearsal.coaching, pending: owed(timeline).length };
        await repository.setCoaching(id, coaching);
        notify.status(id, coaching, timeline.rehearsal.usage);
        return coaching;
      }
      if (heldBack) await session.drop([eventId]);
      else await session.add(owed(timeline).filter((event) => event.id === eventId));
      return session.status();
    },

    async cancel(id) {
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
    },

    forget: (id) => answers.forget(id),

    async resume() {
      const rehearsals = await repository.list();
      await settle(rehearsals.map(({ id }) => id));
      const off = reasonNotToSend(tools.settings(), tools.key()) !== null;
      for (const rehearsal of rehearsals) {
        if (!goesOn(rehearsal) || sessions.has(rehearsal.id)) continue;
        const { id, coaching } = rehearsal;
        // Where nothing may be sent, what was cut off still gets its landmark words; what only waits for a server is left alone.
        if (!off || coaching.state !== 'done') await startFromDisk(id, coaching.state !== 'off');
      }
    },

    async close() {
      retries.close();
      await Promise.all([...sessions.values()].map((session) => session.close()));
      sessions.clear();
      await turns.idle();
    },
  };
}
