import type { BehaviorEvent, CoachingReason, CoachingStatus } from '../../shared/rehearsal/timeline.ts';
import type { Clock } from '../clock.ts';
import type { Moment } from './moments/moment.ts';
import type { Exchange } from './plan/asking.ts';
import { LONGEST_WAIT_MS } from './plan/limits.ts';
import { plan } from './plan/plan.ts';
import { BEGINNING, type Effect, type Happened, type State } from './plan/state.ts';
import { isAlive, statusOf } from './plan/status.ts';

/** Whether the person keeps an event from being sent, as of now. */
type IsHeldBack = (eventId: string) => boolean;

/** What a session needs of the coach around it. */
export interface SessionTools {
  readonly clock: Clock;
  /** Why nothing may be sent now; null when it may. Asked anew before each request: settings change. */
  readonly reasonNotToSend: () => CoachingReason | null;
  /** Whether to send while the rehearsal still goes on, or only when it is over. */
  readonly live: () => boolean;
  /** Asks the model; one request at a time over all sessions. */
  readonly exchange: (moments: readonly Moment[], isHeldBack: IsHeldBack, signal: AbortSignal) => Promise<Exchange>;
  /** Has the closing words written, when everything else is. Gives why there are none from the model. */
  readonly conclude: (isHeldBack: IsHeldBack, signal: AbortSignal) => Promise<CoachingReason | undefined>;
  /** Told when a batch is about to leave. */
  readonly onBatch: () => void;
  /** Saves the status and tells the window. */
  readonly publish: (status: CoachingStatus) => Promise<void>;
}

/** The coaching of one rehearsal, from its first event to its last word. */
export interface Session {
  /** Events that are owed words from the model. */
  add(events: readonly BehaviorEvent[]): Promise<void>;
  /** The person keeps these from being sent: from now on, not from when this resolves. */
  drop(ids: readonly string[]): Promise<void>;
  /** No more events will come. Resolves when no more words will. Rejects when the disk does not take them. */
  finish(): Promise<void>;
  /** Stops at once; what has no words yet keeps its landmark words until it is sent again. */
  cancel(): Promise<void>;
  /** Stops without a word: the disk says what is left to do. */
  close(): Promise<void>;
  status(): CoachingStatus;
  /** Whether it will send more by itself. */
  isAlive(): boolean;
  /** Milliseconds that the server asked to be left alone for the last time. */
  waitMs(): number;
}

/** Carries out what `plan` decides, and tells it what came of it. */
export function createSession(tools: SessionTools): Session {
  let state: State = BEGINNING;
  let published = '';
  let putToSleep = () => {};
  /** What the disk refused while nobody was waiting. */
  let trouble: unknown;
  const stop = new AbortController();
  const underWay = new Set<Promise<void>>();
  let settle = { resolve: () => {}, reject: (_: unknown) => {} };
  const end = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // It can end before anybody waits for it; whoever does hears of it then.
  end.catch(() => undefined);

  const isHeldBack: IsHeldBack = (id) => state.heldBack.has(id);

  /** @returns When its effects are done, or have begun where they take long. */
  function happens(happened: Happened): Promise<void> {
    const next = plan(state, happened, { off: tools.reasonNotToSend(), live: tools.live() });
    state = next.state;
    return tracked(carryOut(next.effects));
  }

  async function carryOut(effects: readonly Effect[]): Promise<void> {
    for (const [index, effect] of effects.entries()) {
      try {
        await perform(effect);
      } catch (error) {
        const { length } = effects.slice(index + 1).filter(({ kind }) => kind !== 'publish');
        if (length > 0) broke(error);
        throw error;
      }
    }
  }

  async function perform(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case 'publish':
        await publish(effect.status);
        break;
      case 'taken':
        tools.onBatch();
        break;
      case 'ask':
        begin(tools.exchange(effect.moments, isHeldBack, stop.signal), (exchange) => ({ kind: 'answered', exchange }));
        break;
      case 'conclude':
        begin(tools.conclude(isHeldBack, stop.signal), (reason) => ({ kind: 'concluded', reason }));
        break;
      case 'abort':
        stop.abort();
        break;
      case 'wake':
        putToSleep = tools.clock.after(LONGEST_WAIT_MS, () => void happens({ kind: 'overdue' }).catch(broke));
        break;
      case 'sleep':
        putToSleep();
        break;
      case 'finish':
        if (trouble === undefined) settle.resolve();
        else settle.reject(trouble);
    }
  }

  async function publish(status: CoachingStatus): Promise<void> {
    const text = JSON.stringify(status);
    if (state.kind === 'closed' || text === published) return;
    published = text;
    await tools.publish(status);
  }

  /** Work that takes long: what comes of it happens when it comes. */
  function begin<T>(work: Promise<T>, came: (result: T) => Happened): void {
    tracked(work.then((result) => happens(came(result)))).catch(broke);
  }

  function tracked(work: Promise<void>): Promise<void> {
    const tracking: Promise<void> = work.catch(() => undefined).finally(() => underWay.delete(tracking));
    underWay.add(tracking);
    return work;
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
  }

  function broke(error: unknown): void {
    trouble ??= error;
    void happens({ kind: 'broke' });
  }

  return {
    status: () => statusOf(state, tools.reasonNotToSend()),
    waitMs: () => state.waitMs,
    isAlive: () => isAlive(state),
    add: (events) => happens({ kind: 'added', events }),
    drop: (ids) => happens({ kind: 'held-back', ids }),
    finish() {
      happens({ kind: 'ended' }).catch(broke);
      return end;
    },
    async cancel() {
      await happens({ kind: 'canceled' });
      await idle();
    },
    async close() {
      await happens({ kind: 'closed' });
      await idle();
    },
  };
}
