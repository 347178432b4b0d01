import { describe, expect, test } from 'vitest';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { event } from '../moments/event.fixture.ts';
import type { Exchange } from './asking.ts';
import { BATCH_SIZE } from './limits.ts';
import { plan } from './plan.ts';
import { BEGINNING, type Circumstances, type Effect, type Happened, type State } from './state.ts';
import { statusOf } from './status.ts';

const OPEN: Circumstances = { off: null, live: true };

/** Events that are nobody's near-duplicates. */
const events = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => event('head-tilt', (from + i) * 60_000, { severity: 1 - (from + i) / 100 }));

/** Lets it happen, one after the other; gives the last state and the effects of the last. */
function after(...all: readonly (Happened | [Happened, Circumstances])[]): {
  state: State;
  effects: readonly Effect[];
  kinds: string[];
} {
  let state = BEGINNING;
  let effects: readonly Effect[] = [];
  for (const one of all) {
    const [happened, now] = Array.isArray(one) ? one : [one, OPEN];
    ({ state, effects } = plan(state, happened, now));
  }
  return { state, effects, kinds: effects.map(({ kind }) => kind) };
}

const added = (all: readonly BehaviorEvent[]): Happened => ({ kind: 'added', events: all });
const answered = (exchange: Partial<Exchange> = {}): Happened => ({
  kind: 'answered',
  exchange: { asked: [], coached: [], ...exchange },
});
const coached = (all: readonly BehaviorEvent[]) => answered({ asked: all, coached: all });
const failed = (all: readonly BehaviorEvent[], reason: NonNullable<Exchange['reason']>) =>
  answered({ asked: all, reason });
const ENDED: Happened = { kind: 'ended' };
const OVERDUE: Happened = { kind: 'overdue' };
const CANCELED: Happened = { kind: 'canceled' };
const concluded = (reason?: NonNullable<Exchange['reason']>): Happened => ({ kind: 'concluded', reason });

/** Ids that are asked about, batch by batch. */
const asks = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'ask' ? [effect.moments.map((moment) => moment.event.id)] : []));
const ids = (all: readonly BehaviorEvent[]) => all.map(({ id }) => id);

describe('a batch', () => {
  test('waits for eight, with one timer', () => {
    expect(after(added(events(7))).kinds).toEqual(['wake', 'publish']);
    expect(after(added(events(7)), added(events(7))).kinds).toEqual(['publish']);
    const { effects, kinds } = after(added(events(7)), added(events(1, 7)));
    expect(kinds).toEqual(['sleep', 'publish', 'taken', 'publish', 'ask']);
    expect(asks(effects)).toEqual([ids(events(8))]);
  });

  test('leaves when the oldest has waited long enough, and the next waits anew', () => {
    const { effects, state } = after(added(events(2)), OVERDUE);
    expect(asks(effects)).toEqual([ids(events(2))]);
    expect(state.timer).toBe('none');
    expect(after(added(events(2)), OVERDUE, added(events(1, 5))).kinds).toEqual(['wake', 'publish']);
  });

  test('leaves the timer running for those it leaves behind', () => {
    const { kinds, state } = after(added(events(BATCH_SIZE + 2)));
    expect(kinds).toEqual(['wake', 'publish', 'taken', 'publish', 'ask']);
    expect([...state.waiting]).toEqual(ids(events(2, 8)));
    const late = after(added(events(10)), OVERDUE, coached(events(8)));
    expect(asks(late.effects)).toEqual([ids(events(2, 8))]);
  });

  test('is the most severe, and the next follows when it is answered', () => {
    const { effects } = after([added(events(9)), { off: null, live: false }], ENDED, coached(events(8)));
    expect(asks(effects)).toEqual([[events(9)[8]?.id]]);
  });

  test.each<[string, Circumstances]>([
    ['nothing may be sent', { off: 'no-key', live: true }],
    ['it is to leave after the rehearsal', { off: null, live: false }],
  ])('does not leave while %s', (_, now) => {
    expect(after([added(events(20)), now], [OVERDUE, now]).effects).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ kind: 'ask' })]),
    );
  });

  test('that is too large is halved, without what has its words', () => {
    const [first] = events(1);
    if (first === undefined) throw new Error('No event.');
    const { effects, state } = after(
      added(events(8)),
      ENDED,
      answered({ asked: events(8), coached: [first], reason: 'too-large' }),
    );
    expect(asks(effects)).toEqual([ids(events(4, 1))]);
    expect(state.owed.has(first.id)).toBe(false);
  });

  test('that was changed before it left is asked about without what is held back, at once', () => {
    const { effects } = after(
      added(events(8)),
      { kind: 'held-back', ids: ids(events(2)) },
      answered({ changed: true }),
    );
    expect(effects.map(({ kind }) => kind)).toEqual(['ask']);
    expect(asks(effects)).toEqual([ids(events(6, 2))]);
  });

  test('is not asked about a second time when it is allowed again on its way', () => {
    const { state } = after(added(events(8)), { kind: 'held-back', ids: ids(events(1)) }, added(events(1)));
    expect(state.kind).toBe('asking');
    expect(state.waiting.size).toBe(0);
  });
});

describe('a failure', () => {
  test.each(['bad-key', 'over-budget', 'redirected'] as const)('for good ends it at once: %s', (reason) => {
    const { state, effects } = after(added(events(16)), failed(events(8), reason));
    expect(state.kind).toBe('halted');
    expect(asks(effects)).toEqual([]);
    expect(statusOf(state, null)).toEqual({ state: 'done', pending: 16, reason });
  });

  test('that passes is met twice in a row before no more is tried', () => {
    const once = after(added(events(24)), failed(events(8), 'server-error'));
    expect(asks(once.effects)).toEqual([ids(events(8, 8))]);
    const twice = after(added(events(24)), failed(events(8), 'server-error'), failed(events(8, 8), 'server-error'));
    expect(twice.state.kind).toBe('halted');
    expect(statusOf(twice.state, null)).toMatchObject({ state: 'waiting', reason: 'server-error' });
  });

  test('that passes is tried once more at the end', () => {
    const { effects } = after(added(events(16)), failed(events(8), 'offline'), failed(events(8, 8), 'offline'), ENDED);
    expect(asks(effects)).toEqual([ids(events(8))]);
  });

  test('that passes, at the end, is the end', () => {
    const { state, kinds } = after(added(events(2)), ENDED, failed(events(2), 'offline'));
    expect(state).toMatchObject({ kind: 'done', halted: 'offline' });
    expect(kinds.at(-1)).toBe('finish');
  });

  test('of the disk ends it, and whoever waits is told', () => {
    expect(after(added(events(8)), { kind: 'broke' }).state).toMatchObject({ kind: 'halted', reason: 'canceled' });
    expect(after(added(events(2)), ENDED, { kind: 'broke' }).kinds).toEqual(['finish']);
  });
});

describe('the end', () => {
  test('is when everything has its words and the closing words are there', () => {
    expect(after(ENDED).kinds).toEqual(['publish', 'publish', 'conclude']);
    const { state, kinds, effects } = after(added(events(2)), ENDED, coached(events(2)), concluded());
    expect(kinds).toEqual(['publish', 'finish']);
    expect(state.kind).toBe('done');
    expect(effects[0]).toEqual({ kind: 'publish', status: { state: 'done', pending: 0 } });
  });

  test('comes after what is on its way', () => {
    expect(after(added(events(9)), ENDED).effects).toEqual([]);
    expect(asks(after(added(events(9)), ENDED, coached(events(8))).effects)).toEqual([[events(9)[8]?.id]]);
  });

  test('has no closing words where nothing may be sent', () => {
    const off: Circumstances = { off: 'chosen', live: true };
    const { state, kinds } = after([added(events(2)), off], [ENDED, off]);
    expect(kinds).not.toContain('conclude');
    expect(statusOf(state, 'chosen')).toEqual({ state: 'off', pending: 2, reason: 'chosen' });
  });

  test('says why there are no closing words', () => {
    const { state } = after(ENDED, concluded('server-error'));
    expect(statusOf(state, null)).toEqual({ state: 'done', pending: 0, reason: 'server-error' });
  });

  test('waits for what is allowed again while the closing words are written', () => {
    expect(asks(after(ENDED, added(events(1)), concluded()).effects)).toEqual([ids(events(1))]);
  });
});

describe('canceled', () => {
  test('while it waits: nothing is sent any more', () => {
    const { state, kinds } = after(added(events(2)), CANCELED);
    expect(kinds).toEqual(['sleep', 'abort', 'publish']);
    expect(statusOf(state, null)).toEqual({ state: 'done', pending: 2, reason: 'canceled' });
    expect(after(added(events(2)), CANCELED, ENDED).state.kind).toBe('done');
  });

  test('while something is on its way: it is broken off, and then told', () => {
    expect(after(added(events(8)), CANCELED).kinds).toEqual(['abort']);
    const { state, kinds } = after(added(events(8)), CANCELED, failed(events(8), 'canceled'));
    expect(kinds).toEqual(['publish']);
    expect(statusOf(state, null)).toEqual({ state: 'done', pending: 8, reason: 'canceled' });
  });

  test('while the closing words are written', () => {
    const { state } = after(ENDED, CANCELED, concluded('canceled'));
    expect(statusOf(state, null)).toEqual({ state: 'done', pending: 0, reason: 'canceled' });
  });
});

test('closed, it says nothing more, and nobody waits for it', () => {
  expect(after(added(events(8)), { kind: 'closed' }).kinds).toEqual(['abort', 'finish']);
  expect(after(added(events(8)), { kind: 'closed' }, coached(events(8))).effects).toEqual([]);
  expect(after({ kind: 'closed' }, ENDED).kinds).toEqual(['finish']);
});
