import type { BehaviorEvent, CoachingReason, CoachingStatus } from '../../../shared/rehearsal/timeline.ts';
import type { Moment } from '../moments/moment.ts';
import type { Exchange } from './asking.ts';
import { BATCH_SIZE } from './limits.ts';

/** What is kept of a rehearsal's coaching whatever it is doing. */
export interface Kept {
  /** Everything without words from the model, by id: waiting, on its way, or given up for now. */
  readonly owed: ReadonlyMap<string, BehaviorEvent>;
  /** Ids of those of them that are to be asked about. */
  readonly waiting: ReadonlySet<string>;
  /** Why those of them that were asked about have no words. */
  readonly failed: ReadonlyMap<string, CoachingReason>;
  /** What the person keeps from being sent, as far as it was heard of here. */
  readonly heldBack: ReadonlySet<string>;
  /** Moments in a request. Fewer when a server finds them too large. */
  readonly batchSize: number;
  readonly failuresInARow: number;
  /** Milliseconds that the server asked to be left alone for the last time. */
  readonly waitMs: number;
  /** `live`: more events may come. `ending`: none will, and what is on its way comes first. `over`: all that waits is due. */
  readonly phase: 'live' | 'ending' | 'over';
  /** Of the oldest that waits: none, running, or it has waited long enough. */
  readonly timer: 'none' | 'running' | 'overdue';
}

/** What the coaching of one rehearsal is doing. */
export type State = Kept &
  (
    | { readonly kind: 'gathering' }
    /** A batch is with the model, or waits for its turn. */
    | { readonly kind: 'asking'; readonly moments: readonly Moment[] }
    /** The closing words are being written. */
    | { readonly kind: 'concluding' }
    /** The person has canceled; what is on its way is broken off. */
    | { readonly kind: 'stopping' }
    /** Nothing more is sent: for good, or until the end when it is a failure that passes. */
    | { readonly kind: 'halted'; readonly reason: CoachingReason }
    /** No more words will come by themselves. `halted`: why it ended early. `closing`: why there are no closing words. */
    | {
        readonly kind: 'done';
        readonly halted?: CoachingReason | undefined;
        readonly closing?: CoachingReason | undefined;
      }
    /** Ended without a word: the disk says what is left. */
    | { readonly kind: 'closed' }
  );

/** What the decision depends on beside the state: the person's settings as they are now. */
export interface Circumstances {
  /** Why nothing may be sent; null when it may. */
  readonly off: CoachingReason | null;
  /** Whether to send while the rehearsal still goes on, or only when it is over. */
  readonly live: boolean;
}

export type Happened =
  /** Events are owed words: new ones, those that the disk says, or such as are not held back any more. */
  | { readonly kind: 'added'; readonly events: readonly BehaviorEvent[] }
  | { readonly kind: 'held-back'; readonly ids: readonly string[] }
  /** The oldest that waits has waited long enough. */
  | { readonly kind: 'overdue' }
  /** The rehearsal is over. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'answered'; readonly exchange: Exchange }
  /** `reason`: why there are no closing words from the model. */
  | { readonly kind: 'concluded'; readonly reason: CoachingReason | undefined }
  | { readonly kind: 'canceled' }
  /** The disk did not take what an effect had to write. */
  | { readonly kind: 'broke' }
  | { readonly kind: 'closed' };

export type Effect =
  /** Save the status and tell the window. */
  | { readonly kind: 'publish'; readonly status: CoachingStatus }
  /** A batch is put together: for those who watch the steps. */
  | { readonly kind: 'taken' }
  /** Give these words. Brings `answered`. */
  | { readonly kind: 'ask'; readonly moments: readonly Moment[] }
  /** Have the closing words written. Brings `concluded`. */
  | { readonly kind: 'conclude' }
  /** Let what is on its way be broken off. */
  | { readonly kind: 'abort' }
  /** Brings `overdue` after `LONGEST_WAIT_MS`, unless put to sleep before. */
  | { readonly kind: 'wake' }
  | { readonly kind: 'sleep' }
  /** Tell those who wait for the end. */
  | { readonly kind: 'finish' };

export interface Plan {
  readonly state: State;
  /** To be done one after the other. */
  readonly effects: readonly Effect[];
}

/** Before the first event. */
export const BEGINNING: State = {
  kind: 'gathering',
  owed: new Map(),
  waiting: new Set(),
  failed: new Map(),
  heldBack: new Set(),
  batchSize: BATCH_SIZE,
  failuresInARow: 0,
  waitMs: 0,
  phase: 'live',
  timer: 'none',
};
