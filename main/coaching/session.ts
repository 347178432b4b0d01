import { type BehaviorEvent, type CoachingReason, type CoachingStatus, PASSING } from '../../shared/timeline.ts';
import type { Clock } from '../clock.ts';
import { BATCH_SIZE, createBatcher } from './batcher.ts';
import type { Exchange } from './exchange.ts';
import { type Moment, momentsOf } from './moment.ts';

/** Failed batches in a row after which no more are tried while the rehearsal goes on. */
const FAILURES_IN_A_ROW = 2;

/** Failures that the next batch would meet as well. */
const FOR_GOOD: ReadonlySet<CoachingReason> = new Set([
  'bad-key',
  'forbidden',
  'not-found',
  'not-accepted',
  'redirected',
  'over-budget',
  'over-month',
  'canceled',
]);

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

export function createSession(tools: SessionTools): Session {
  /** Everything without words from the model, whether waiting, on its way, or given up for now. */
  const owed = new Map<string, BehaviorEvent>();
  /** What the person keeps from being sent. A batch that was taken before is looked through again before it leaves. */
  const heldBack = new Set<string>();
  const isHeldBack = (id: string) => heldBack.has(id);
  /** Why those of them that were asked about have none. */
  const failed = new Map<string, CoachingReason>();
  const batcher = createBatcher(tools.clock, () => void send());
  const stop = new AbortController();
  let sending: Promise<void> | undefined;
  let finishing: Promise<void> | undefined;
  let concluding: Promise<void> | undefined;
  let requesting = false;
  /** Moments in a request. Fewer when a server finds them too large. */
  let batchSize = BATCH_SIZE;
  let ended = false;
  /** The closing words have been asked for, with this outcome. */
  let concluded: { readonly reason: CoachingReason | undefined } | undefined;
  let closed = false;
  let waitMs = 0;
  /** Why nothing more is sent: for good, or until the end when it may pass. */
  let halted: CoachingReason | undefined;
  let failuresInARow = 0;
  let published = '';
  /** What the disk refused while nobody was waiting. */
  let trouble: unknown;

  function status(): CoachingStatus {
    const pending = owed.size;
    const off = tools.reasonNotToSend();
    if (off && !requesting) return { state: 'off', pending, reason: off };
    const gaveUp = halted !== undefined && !PASSING.has(halted);
    const state = requesting ? 'sending' : (ended && concluded) || gaveUp ? 'done' : 'waiting';
    const missing = pending > 0 ? (halted ?? [...failed.values()].at(-1)) : undefined;
    const reason = missing ?? concluded?.reason;
    return { state, pending, ...(reason !== undefined && { reason }) };
  }

  async function publish(): Promise<void> {
    const now = status();
    const text = JSON.stringify(now);
    if (closed || text === published) return;
    published = text;
    await tools.publish(now);
  }

  const maySend = () =>
    !closed && halted === undefined && (ended || tools.live()) && batcher.due() && tools.reasonNotToSend() === null;

  /** Sends what is due, batch after batch. Never rejects: it also runs from a timer, where nobody would catch it. */
  function send(): Promise<void> {
    sending ??= sendDue()
      .catch((error: unknown) => {
        trouble ??= error;
        halted ??= 'canceled';
      })
      .finally(() => {
        sending = undefined;
        // An event may have come while the last status was being written.
        if (maySend()) void send();
      });
    return sending;
  }

  async function sendDue(): Promise<void> {
    while (maySend()) {
      let moments = momentsOf(batcher.waiting()).slice(0, batchSize);
      batcher.take(moments.flatMap(({ alike }) => alike.map(({ id }) => id)));
      tools.onBatch();
      requesting = true;
      try {
        await publish();
        while (moments.length > 0) moments = settle(moments, await tools.exchange(moments, isHeldBack, stop.signal));
      } finally {
        requesting = false;
      }
    }
    await publish();
  }

  /** Gives what is to be asked about at once. */
  function settle(moments: readonly Moment[], outcome: Exchange): Moment[] {
    const { asked, coached, reason, waitMs: wanted = 0, changed = false } = outcome;
    waitMs = wanted;
    if (reason === 'too-large' && moments.length > 1) {
      batchSize = Math.ceil(moments.length / 2);
      batcher.add(moments.flatMap(({ alike }) => alike).filter(({ id }) => owed.has(id)));
      return [];
    }
    for (const { id } of coached) {
      owed.delete(id);
      failed.delete(id);
    }
    if (changed) return momentsOf(moments.flatMap(({ alike }) => alike).filter(({ id }) => owed.has(id)));
    if (reason !== undefined) for (const { id } of asked) if (owed.has(id)) failed.set(id, reason);
    // The budget did not reach for all at once; what the request really cost decides about the rest.
    if (asked.length > 0) {
      const known = new Set(asked.map(({ id }) => id));
      batcher.add(moments.flatMap(({ alike }) => alike.filter(({ id }) => owed.has(id) && !known.has(id))));
    }
    if (reason === undefined || coached.length > 0) failuresInARow = 0;
    else failuresInARow++;
    if (reason === undefined) return [];
    const forGood = FOR_GOOD.has(reason) || asked.length === 0;
    if (forGood || failuresInARow >= (ended ? 1 : FAILURES_IN_A_ROW)) halted ??= reason;
    return [];
  }

  /** A connection that was gone for a while may be back: what it cost is tried once more. */
  function tryAgain(): void {
    if (halted !== undefined && PASSING.has(halted)) halted = undefined;
    if (halted !== undefined) return;
    failuresInARow = 0;
    for (const [id, reason] of failed) {
      const event = owed.get(id);
      if (event === undefined || !PASSING.has(reason)) continue;
      failed.delete(id);
      batcher.add([event]);
    }
  }

  async function conclude(): Promise<void> {
    if (closed || concluded) return;
    if (halted !== undefined || tools.reasonNotToSend() !== null) {
      concluded = { reason: undefined };
      return publish();
    }
    requesting = true;
    try {
      await publish();
      concluded = { reason: await tools.conclude(isHeldBack, stop.signal) };
    } finally {
      requesting = false;
      concluded ??= { reason: undefined };
    }
    await publish();
  }

  async function finish(): Promise<void> {
    await sending;
    ended = true;
    tryAgain();
    batcher.end();
    do await send();
    while (maySend());
    if (trouble !== undefined) throw trouble;
    concluding = conclude();
    await concluding;
  }

  return {
    status,
    waitMs: () => waitMs,
    isAlive: () => !closed && halted === undefined,
    async add(events) {
      for (const event of events) {
        owed.set(event.id, event);
        heldBack.delete(event.id);
      }
      batcher.add(events);
      await publish();
      if (maySend()) void send();
    },
    async drop(ids) {
      for (const id of ids) {
        heldBack.add(id);
        owed.delete(id);
        failed.delete(id);
      }
      batcher.take(ids);
      await publish();
    },
    finish() {
      finishing ??= finish();
      return finishing;
    },
    async cancel() {
      halted = 'canceled';
      stop.abort();
      batcher.clear();
      await Promise.all([sending, concluding]);
      await publish();
    },
    async close() {
      closed = true;
      stop.abort();
      batcher.clear();
      await Promise.all([sending, concluding?.catch(() => undefined)]);
    },
  };
}
