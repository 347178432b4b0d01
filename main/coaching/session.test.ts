import { expect, test } from 'vitest';
import type { CoachingStatus } from '../../shared/rehearsal/timeline.ts';
import { createManualClock } from './manualClock.fixture.ts';
import { event } from './moments/event.fixture.ts';
import { createSession, type SessionTools } from './session.ts';

const EVENTS = [0, 60_000].map((startMs) => event('head-tilt', startMs));

function setUp(change: Partial<SessionTools> = {}) {
  const clock = createManualClock();
  const statuses: CoachingStatus[] = [];
  const session = createSession({
    clock,
    reasonNotToSend: () => null,
    live: () => true,
    exchange: async (moments) => {
      const all = moments.flatMap(({ alike }) => alike);
      return { asked: all, coached: all };
    },
    conclude: async () => undefined,
    onBatch: () => undefined,
    publish: async (status) => void statuses.push(status),
    ...change,
  });
  return { clock, session, statuses };
}

const full = () => Promise.reject(new Error('The disk is full.'));

test('a session from its first event to its last word', async () => {
  const { session, statuses } = setUp();
  await session.add(EVENTS);
  await session.finish();
  expect(statuses.map(({ state, pending }) => `${state} ${pending}`)).toEqual([
    'waiting 2',
    'sending 2',
    'waiting 0',
    'sending 0',
    'done 0',
  ]);
});

test('what the disk refuses while nobody waits is told to whoever waits for the end', async () => {
  const { clock, session } = setUp({ exchange: full });
  await session.add(EVENTS);
  clock.pass(45_000);
  await expect(session.finish()).rejects.toThrow('The disk is full.');
  expect(session.isAlive()).toBe(false);
});

test('closing words that the disk refuses are told, too', async () => {
  const { session } = setUp({ conclude: full });
  await expect(session.finish()).rejects.toThrow('The disk is full.');
});

test('a status that cannot be saved is told to who asked, and ends what was about to leave', async () => {
  let saves = 0;
  const asked: unknown[] = [];
  const { session } = setUp({
    publish: () => (++saves < 2 ? Promise.resolve() : full()),
    exchange: async (moments) => {
      asked.push(moments);
      return { asked: [], coached: [] };
    },
  });
  await session.add(EVENTS);
  await expect(session.finish()).rejects.toThrow('The disk is full.');
  expect(asked).toEqual([]);
});

test('fifty sessions that are ended, canceled or closed leave no timer behind', async () => {
  for (let i = 0; i < 50; i++) {
    const { clock, session } = setUp();
    await session.add(EVENTS);
    expect(clock.pending()).toBe(1);
    if (i % 3 === 0) await session.finish();
    else if (i % 3 === 1) await session.cancel();
    else await session.close();
    expect(clock.pending()).toBe(0);
  }
});
