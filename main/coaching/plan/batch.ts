import { type Moment, momentsOf } from '../moments/moment.ts';
import { BATCH_SIZE } from './limits.ts';
import type { Circumstances, Kept } from './state.ts';

/** Whether a batch is to leave: 8 are waiting, the oldest has waited long enough, or the rehearsal is over. */
export function isDue({ waiting, phase, timer }: Kept, now: Circumstances): boolean {
  if (now.off !== null || waiting.size === 0) return false;
  return phase === 'over' || (now.live && (timer === 'overdue' || waiting.size >= BATCH_SIZE));
}

/** The most severe moments of what waits, and what waits without them. */
export function takeBatch({ owed, waiting, batchSize }: Kept): {
  readonly moments: readonly Moment[];
  readonly waiting: ReadonlySet<string>;
} {
  const events = [...waiting].flatMap((id) => owed.get(id) ?? []);
  const moments = momentsOf(events).slice(0, batchSize);
  const taken = new Set(moments.flatMap(({ alike }) => alike.map(({ id }) => id)));
  return { moments, waiting: new Set([...waiting].filter((id) => !taken.has(id))) };
}
