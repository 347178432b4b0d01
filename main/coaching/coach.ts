import { problemOf } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import type {
  BehaviorEvent,
  CoachingReason,
  CoachingStatus,
  Feedback,
  Language,
  Usage,
} from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import { createQueues } from '../rehearsals/queues.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { addressOf, reasonNotToSend } from './address.ts';
import { exchange, type Terms } from './exchange.ts';
import { goesOn, owed, wordless } from './outbox.ts';
import type { Provider } from './provider.ts';
import { anthropicProvider } from './providers/anthropic.ts';
import { compatibleProvider } from './providers/compatible.ts';
import { landmarkWords } from './providers/landmarks.ts';
import { createSession, type Session } from './session.ts';

/** Gives every event words: from the landmarks at once, from a model where the person agreed to it. */
export interface Coach {
  /** To be called when the event is on disk. Resolves when its landmark words are, too. */
  eventAdded(rehearsalId: string, event: BehaviorEvent): Promise<void>;
  /** Sends what still waits. Resolves when no more words will come. */
  rehearsalFinished(rehearsalId: string): Promise<void>;
  /** To be called when other events stand than before: gives landmark words to those that have none. */
  rehearsalAdjusted(rehearsalId: string): Promise<void>;
  /** Sends whatever has no words from the model; resolves when it is on its way. */
  again(rehearsalId: string): Promise<CoachingStatus>;
  /** Stops at once. */
  cancel(rehearsalId: string): Promise<CoachingStatus>;
  /** To be called once at start: goes on with rehearsals whose coaching was cut off. Resolves when it is on its way. */
  resume(): Promise<void>;
  /** Stops without a trace; `resume` goes on from there. */
  close(): Promise<void>;
}

export interface CoachTools {
  readonly repository: RehearsalRepository;
  readonly settings: () => Settings;
  /** Undefined: there is none. Read anew for each request, kept nowhere. */
  readonly key: () => string | undefined;
  readonly language: () => Language;
  readonly clock: Clock;
  readonly notify: {
    feedback(rehearsalId: string, feedback: Feedback[]): void;
    status(rehearsalId: string, status: CoachingStatus, usage: Usage): void;
  };
  readonly fetch?: typeof fetch | undefined;
  /** For each attempt of a request. Default: a minute. */
  readonly timeoutMs?: number | undefined;
  /** After the first attempt of a request. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Told what went wrong where nobody waits for an answer; for a log. */
  readonly onTrouble?: ((what: string) => void) | undefined;
}

export function createCoach(tools: CoachTools): Coach {
  const { repository, clock, notify } = tools;
  const sessions = new Map<string, Session>();
  const turns = createQueues();

  function reason(): CoachingReason | null {
    return reasonNotToSend(tools.settings(), tools.key());
  }

  function provider(settings: Settings): Provider {
    const { model } = settings;
    const { fetch, timeoutMs, maxRetries } = tools;
    const server = { address: addressOf(settings), model, fetch, timeoutMs, maxRetries };
    return settings.provider === 'anthropic'
      ? anthropicProvider({ ...server, key: tools.key() })
      : compatibleProvider(server);
  }

  function terms(): Terms {
    const settings = tools.settings();
    const { provider: providerId, model, ceilingUsd } = settings;
    return { provider: provider(settings), providerId, model, ceilingUsd, language: tools.language() };
  }

  function sessionOf(id: string): Session {
    const running = sessions.get(id);
    if (running) return running;
    const session = createSession({
      clock,
      reasonNotToSend: reason,
      exchange: (moments, signal) =>
        // One request in flight, whatever the number of rehearsals.
        turns.run('request', async () => {
          const off = signal.aborted ? 'canceled' : reason();
          if (off) return { asked: [], coached: [], reason: off };
          const onFeedback = (feedback: Feedback[]) => notify.feedback(id, feedback);
          return exchange(id, moments, terms(), { repository, clock, onFeedback }, signal);
        }),
      publish: async (status) => {
        await repository.setCoaching(id, status);
        const { rehearsal } = await repository.read(id);
        notify.status(id, status, rehearsal.usage);
      },
    });
    sessions.set(id, session);
    return session;
  }

  async function writeLandmarkWords(id: string, events: readonly BehaviorEvent[]): Promise<void> {
    if (events.length === 0) return;
    const feedback = landmarkWords(events, tools.language(), clock.now());
    await repository.appendFeedback(id, feedback);
    notify.feedback(id, feedback);
  }

  async function finish(id: string, session: Session): Promise<void> {
    try {
      await session.finish();
    } catch (error) {
      // The person threw the rehearsal away while it was coached: there is nothing left to give words to.
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    } finally {
      if (sessions.get(id) === session) sessions.delete(id);
    }
  }

  /** Everything that the disk says is owed. Resolves to what waits until the last word has come. */
  async function startFromDisk(id: string): Promise<{ session: Session; words: Promise<void> }> {
    const timeline = await repository.read(id);
    await writeLandmarkWords(id, wordless(timeline));
    const session = sessionOf(id);
    await session.add(owed(timeline));
    const words = timeline.rehearsal.state === 'recording' ? Promise.resolve() : finish(id, session);
    words.catch((error) => tools.onTrouble?.(`Coaching of ${id} ended: ${String(error)}`));
    return { session, words };
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

    async again(id) {
      const running = sessions.get(id);
      if (running?.isAlive()) return running.status();
      await running?.close();
      sessions.delete(id);
      const { session } = await startFromDisk(id);
      return session.status();
    },

    async cancel(id) {
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

    async resume() {
      for (const { id, state, coaching } of await repository.list()) {
        if (state !== 'recording' && goesOn(coaching) && !sessions.has(id) && !reason()) await startFromDisk(id);
      }
    },

    async close() {
      await Promise.all([...sessions.values()].map((session) => session.close()));
      sessions.clear();
      await turns.idle();
    },
  };
}
