import type { BehaviorEvent, CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import type { Moment } from '../moments/moment.ts';
import type { Exchange } from './asking.ts';
import { FAILURES_IN_A_ROW } from './limits.ts';
import type { Kept } from './state.ts';

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

export interface Settled {
  readonly kept: Kept;
  /** Why nothing more is to be sent. */
  readonly halt?: CoachingReason;
  /** What is to be asked about at once: it was about to leave when something with it was held back. */
  readonly again: readonly BehaviorEvent[];
}

/** What is owed and waits after a batch. */
export function settled(kept: Kept, moments: readonly Moment[], exchange: Exchange): Settled {
  const { asked, coached, reason, waitMs = 0, changed = false } = exchange;
  const offered = moments.flatMap(({ alike }) => alike);
  const ids = coached.map(({ id }) => id);
  const failed = without(kept.failed, ids);
  const owed = without(kept.owed, ids);
  const waiting = new Set([...kept.waiting].filter((id) => owed.has(id)));
  const left = { ...kept, owed, failed, waiting, waitMs };
  if (reason === 'too-large' && moments.length > 1) {
    const batchSize = Math.ceil(moments.length / 2);
    return { kept: { ...left, waiting: adding(left, offered), batchSize }, again: [] };
  }
  if (changed) return { kept: left, again: offered.filter(({ id }) => owed.has(id)) };
  if (reason !== undefined) for (const { id } of asked) if (owed.has(id)) failed.set(id, reason);
  const known = new Set(asked.map(({ id }) => id));
  // The budget did not reach for all at once; what the request really cost decides about the rest.
  const beyond = asked.length > 0 ? offered.filter(({ id }) => !known.has(id)) : [];
  const failuresInARow = reason === undefined || coached.length > 0 ? 0 : kept.failuresInARow + 1;
  const most = kept.phase === 'over' ? 1 : FAILURES_IN_A_ROW;
  const halts = reason !== undefined && (FOR_GOOD.has(reason) || asked.length === 0 || failuresInARow >= most);
  return {
    kept: { ...left, waiting: adding(left, beyond), failuresInARow },
    again: [],
    ...(halts && { halt: reason }),
  };
}

/** What waits, and these of the owed. */
export function adding({ owed, waiting }: Kept, events: readonly BehaviorEvent[]): ReadonlySet<string> {
  return new Set([...waiting, ...events.map(({ id }) => id).filter((id) => owed.has(id))]);
}

export function without<T>(all: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> {
  const left = new Map(all);
  for (const id of ids) left.delete(id);
  return left;
}
