import { type BehaviorEvent, type CoachingReason, PASSING } from '../../../shared/rehearsal/timeline.ts';
import { momentsOf } from '../moments/moment.ts';
import type { Exchange } from './asking.ts';
import { isDue, takeBatch } from './batch.ts';
import { adding, settled, without } from './settled.ts';
import type { Circumstances, Effect, Happened, Kept, Plan, State } from './state.ts';
import { statusOf } from './status.ts';

/**
 * What the coaching of one rehearsal does next. Pure: whatever it decides is in the effects, and what comes of them happens
 * to the state they left.
 */
export function plan(state: State, happened: Happened, now: Circumstances): Plan {
  return timed(state, decided(state, happened, now));
}

function decided(state: State, happened: Happened, now: Circumstances): Plan {
  if (state.kind === 'closed') return { state, effects: happened.kind === 'ended' ? [{ kind: 'finish' }] : [] };
  switch (happened.kind) {
    case 'added':
      return added(state, happened.events, now);
    case 'held-back':
      return told(heldBack(state, happened.ids), now);
    case 'overdue':
      return overdue(state, now);
    case 'ended':
      return ended(state, now);
    case 'answered':
      return answered(state, happened.exchange, now);
    case 'concluded':
      return concluded(state, happened.reason, now);
    case 'canceled':
      return canceled(state, now);
    case 'broke':
      return broke(state);
    case 'closed':
      return { state: { ...kept(state), kind: 'closed' }, effects: [{ kind: 'abort' }, { kind: 'finish' }] };
  }
}

function added(state: State, events: readonly BehaviorEvent[], now: Circumstances): Plan {
  const ids = events.map(({ id }) => id);
  const owed = new Map([...state.owed, ...events.map((event) => [event.id, event] as const)]);
  const back = new Set([...state.heldBack].filter((id) => !ids.includes(id)));
  // What is on its way is not asked about a second time.
  const onTheWay = state.kind === 'asking' ? state.moments.flatMap(({ alike }) => alike.map(({ id }) => id)) : [];
  const fresh = events.filter(({ id }) => !onTheWay.includes(id));
  const next: State = { ...state, owed, heldBack: back, waiting: adding({ ...state, owed }, fresh) };
  const plan = told(next, now);
  return next.kind === 'gathering' && isDue(next, now) ? after(plan, goOn(next, now)) : plan;
}

function heldBack(state: State, ids: readonly string[]): State {
  return {
    ...state,
    owed: without(state.owed, ids),
    failed: without(state.failed, ids),
    waiting: new Set([...state.waiting].filter((id) => !ids.includes(id))),
    heldBack: new Set([...state.heldBack, ...ids]),
  };
}

function overdue(state: State, now: Circumstances): Plan {
  if (state.timer !== 'running') return { state, effects: [] };
  const next: State = { ...state, timer: 'overdue' };
  return next.kind === 'gathering' ? goOn(next, now) : { state: next, effects: [] };
}

function ended(state: State, now: Circumstances): Plan {
  switch (state.kind) {
    case 'gathering':
      return goOn({ ...over(state), kind: 'gathering' }, now);
    case 'halted':
      return halted({ ...state, phase: 'ending' }, state.reason, now);
    case 'done':
    case 'closed':
      return { state, effects: [{ kind: 'finish' }] };
    default:
      return { state: state.phase === 'live' ? { ...state, phase: 'ending' } : state, effects: [] };
  }
}

function answered(state: State, exchange: Exchange, now: Circumstances): Plan {
  if (state.kind !== 'asking' && state.kind !== 'stopping') return { state, effects: [] };
  const moments = state.kind === 'asking' ? state.moments : [];
  const { kept: left, halt, again } = settled(kept(state), moments, exchange);
  if (state.kind === 'stopping') return halted({ ...left, kind: 'gathering' }, 'canceled', now);
  if (halt !== undefined) return halted({ ...left, kind: 'gathering' }, halt, now);
  if (again.length === 0) return goOn({ ...left, kind: 'gathering' }, now);
  const rest = momentsOf(again);
  return { state: { ...left, kind: 'asking', moments: rest }, effects: [{ kind: 'ask', moments: rest }] };
}

function concluded(state: State, closing: CoachingReason | undefined, now: Circumstances): Plan {
  if (state.kind === 'stopping') return done(state, now, { halted: 'canceled', closing });
  if (state.kind !== 'concluding') return { state, effects: [] };
  // Something was allowed again meanwhile; the closing words are asked for anew when it has its own.
  if (isDue(state, now)) return goOn({ ...kept(state), kind: 'gathering' }, now);
  return done(state, now, { closing });
}

function canceled(state: State, now: Circumstances): Plan {
  const abort: Effect = { kind: 'abort' };
  switch (state.kind) {
    case 'asking':
    case 'concluding':
      return { state: { ...kept(state), kind: 'stopping', waiting: new Set() }, effects: [abort] };
    case 'gathering':
    case 'halted':
      return after({ state, effects: [abort] }, halted({ ...state, waiting: new Set() }, 'canceled', now));
    default:
      return { state, effects: [] };
  }
}

function broke(state: State): Plan {
  if (state.kind === 'done') return { state, effects: [{ kind: 'finish' }] };
  if (state.phase === 'live') return { state: { ...kept(state), kind: 'halted', reason: 'canceled' }, effects: [] };
  return { state: { ...kept(state), kind: 'done', halted: 'canceled' }, effects: [{ kind: 'finish' }] };
}

/** What comes after a batch, or when there is reason to think that one is due. */
function goOn(state: State & { readonly kind: 'gathering' }, now: Circumstances): Plan {
  if (isDue(state, now)) {
    const { moments, waiting } = takeBatch(state);
    const next: State = { ...kept(state), kind: 'asking', moments, waiting };
    return after({ state: next, effects: [{ kind: 'taken' }] }, told(next, now), [{ kind: 'ask', moments }]);
  }
  if (state.phase === 'live') return told(state, now);
  if (state.phase === 'ending') return goOn({ ...over(state), kind: 'gathering' }, now);
  const said = told(state, now);
  if (now.off !== null) return after(said, done(state, now, {}));
  return after(said, told({ ...kept(state), kind: 'concluding' }, now), [{ kind: 'conclude' }]);
}

/** Nothing more is sent; at the end, what passes may have passed. */
function halted(state: State, reason: CoachingReason, now: Circumstances): Plan {
  const said = told({ ...kept(state), kind: 'halted', reason }, now);
  if (state.phase === 'live') return said;
  if (state.phase === 'over' || !PASSING.has(reason)) return after(said, done(state, now, { halted: reason }));
  return after(said, goOn({ ...over(state), kind: 'gathering' }, now));
}

function done(
  state: State,
  now: Circumstances,
  why: { readonly halted?: CoachingReason; readonly closing?: CoachingReason | undefined },
): Plan {
  return after(told({ ...kept(state), phase: 'over', kind: 'done', ...why }, now), [{ kind: 'finish' }]);
}

/** The rehearsal is over: all that waits is due, and what a lost connection cost is tried once more. */
function over(state: Kept): Kept {
  const passed = [...state.failed].filter(([, reason]) => PASSING.has(reason)).map(([id]) => id);
  const waiting = new Set([...state.waiting, ...passed]);
  return { ...kept(state), phase: 'over', failuresInARow: 0, failed: without(state.failed, passed), waiting };
}

/** Without what belongs to the kind of state that it was. */
function kept(state: Kept): Kept {
  const { owed, waiting, failed, heldBack, batchSize, failuresInARow, waitMs, phase, timer } = state;
  return { owed, waiting, failed, heldBack, batchSize, failuresInARow, waitMs, phase, timer };
}

function told(state: State, now: Circumstances): Plan {
  return { state, effects: [{ kind: 'publish', status: statusOf(state, now.off) }] };
}

/** The state of the last plan, with the effects of all of them. */
function after(first: Plan, ...more: readonly (Plan | readonly Effect[])[]): Plan {
  return more.reduce<Plan>(
    (before, next) =>
      'state' in next
        ? { state: next.state, effects: [...before.effects, ...next.effects] }
        : { state: before.state, effects: [...before.effects, ...next] },
    first,
  );
}

/** One timer runs while something waits and the rehearsal goes on: those left behind leave before their time, never after. */
function timed(before: State, { state, effects }: Plan): Plan {
  const wanted = isWaiting(state) && state.phase !== 'over' && state.waiting.size > 0;
  if (wanted && state.timer === 'none') {
    return { state: { ...state, timer: 'running' }, effects: [{ kind: 'wake' }, ...effects] };
  }
  if (wanted || before.timer === 'none') return { state, effects };
  return { state: { ...state, timer: 'none' }, effects: [{ kind: 'sleep' }, ...effects] };
}

function isWaiting({ kind }: State): boolean {
  return kind === 'gathering' || kind === 'asking' || kind === 'concluding';
}
