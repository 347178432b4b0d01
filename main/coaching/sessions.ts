import { owed } from '../../shared/coach/owed.ts';
import { GreenroomError, problemOf } from '../../shared/problem.ts';
import { PASSING } from '../../shared/rehearsal/timeline.ts';
import { createQueues } from '../disk/queues.ts';
import { reasonNotToSend } from '../egress/address.ts';
import type { RequestTools } from './ask/terms.ts';
import { createCoachSession } from './coachSession.ts';
import type { CoachTools } from './coachTools.ts';
import { wordless } from './moments/outbox.ts';
import { createRetries } from './retries.ts';
import type { Session } from './session.ts';
import { createTurns } from './turns.ts';
import type { WordsOnDisk } from './wordsOnDisk.ts';

/**
 * The rehearsals that are being coached: at most one session each. Whatever opens one, or depends on whether one is open, is
 * done at the rehearsal's door, where one comes after the other.
 */
export interface Sessions {
  /** One after the other for each rehearsal. */
  atDoor<T>(rehearsalId: string, task: () => Promise<T>): Promise<T>;
  get(rehearsalId: string): Session | undefined;
  /** At the door. One for a rehearsal that goes on, with nothing in it yet; throws `canceled` when everything is closed. */
  open(rehearsalId: string): Session;
  /**
   * At the door. One with everything that the disk says is owed; resolves when it is on its way.
   *
   * @param seen The person has seen the pictures, or did not want to.
   */
  openFromDisk(rehearsalId: string, seen: boolean): Promise<Session>;
  /** At the door. Ends a session that does not send any more, and whatever was to be tried again. */
  leave(rehearsalId: string): Promise<void>;
  /** Not to be tried again by itself. */
  forgetRetry(rehearsalId: string): void;
  /** Resolves when no more words will come. What fails for a reason that passes is tried again later. */
  finish(rehearsalId: string, session: Session): Promise<void>;
  isClosed(): boolean;
  /** For good, and without a word. */
  close(): Promise<void>;
}

interface Around {
  readonly tools: CoachTools;
  readonly requestTools: RequestTools;
  readonly words: WordsOnDisk;
  /** Resolves when what an earlier run of the app left behind is in order. */
  ready(): Promise<void>;
}

export function createSessions({ tools, requestTools, words, ready }: Around): Sessions {
  const { repository, clock } = tools;
  const open = new Map<string, Session>();
  const doors = createQueues();
  const turns = createTurns();
  const retries = createRetries(clock);
  let closed = false;

  function begin(id: string, seen: boolean): Session {
    if (closed) throw new GreenroomError('canceled');
    const session = createCoachSession(id, seen, { tools, requestTools, turns, ready });
    open.set(id, session);
    return session;
  }

  async function openFromDisk(id: string, seen: boolean): Promise<Session> {
    const timeline = await words.joinReplies(await repository.read(id));
    await words.fromLandmarks(id, wordless(timeline));
    const session = begin(id, seen);
    await session.add(owed(timeline));
    if (timeline.rehearsal.state !== 'recording') finish(id, session).catch((error) => tell(id, error));
    return session;
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
      if (open.get(id) === session) open.delete(id);
    }
  }

  async function tryAgain(id: string): Promise<void> {
    try {
      await doors.run(id, async () => {
        // Whatever has become of it in the meantime: it is asked for, thrown away, or nothing may be sent any more.
        if (closed || open.has(id) || reasonNotToSend(tools.settings(), tools.key())) return;
        await openFromDisk(id, true);
      });
    } catch (error) {
      if (problemOf(error).kind !== 'rehearsal-missing') tell(id, error);
    }
  }

  const tell = (id: string, error: unknown) => tools.onTrouble?.(`Coaching of ${id} ended: ${String(error)}`);

  return {
    atDoor: doors.run,
    get: (id) => open.get(id),
    open: (id) => begin(id, false),
    openFromDisk,
    async leave(id) {
      await open.get(id)?.close();
      open.delete(id);
      retries.forget(id);
    },
    forgetRetry: retries.forget,
    finish,
    isClosed: () => closed,
    async close() {
      closed = true;
      retries.close();
      await doors.idle();
      await Promise.all([...open.values()].map((session) => session.close()));
      open.clear();
      await turns.idle();
    },
  };
}
