import { expect, test } from 'vitest';
import { BATCH_SIZE, createBatcher, LONGEST_WAIT_MS } from './batcher.ts';
import { createManualClock } from './manualClock.fixture.ts';
import { event } from './moments/event.fixture.ts';

function setUp() {
  const clock = createManualClock();
  let called = 0;
  const batcher = createBatcher(clock, () => called++);
  const add = (from: number, count: number) =>
    batcher.add(Array.from({ length: count }, (_, i) => event('head-tilt', (from + i) * 1000)));
  return { clock, batcher, add, called: () => called };
}

test('seven wait, eight are due', () => {
  const { batcher, add } = setUp();
  add(0, BATCH_SIZE - 1);
  expect(batcher.due()).toBe(false);
  add(0, BATCH_SIZE - 1);
  expect(batcher.due()).toBe(false);
  add(BATCH_SIZE - 1, 1);
  expect(batcher.due()).toBe(true);
});

test('the oldest waits 45 s, counted from its own coming', () => {
  const { clock, batcher, add, called } = setUp();
  add(0, 1);
  clock.pass(LONGEST_WAIT_MS - 1);
  add(1, 1);
  expect([batcher.due(), called()]).toEqual([false, 0]);
  clock.pass(1);
  expect([batcher.due(), called()]).toEqual([true, 1]);
  batcher.take(batcher.waiting().map(({ id }) => id));
  expect(batcher.due()).toBe(false);
  add(2, 1);
  clock.pass(LONGEST_WAIT_MS - 1);
  expect(batcher.due()).toBe(false);
  clock.pass(1);
  expect([batcher.due(), called()]).toEqual([true, 2]);
});

test('those left behind by a batch do not begin to wait anew', () => {
  const { clock, batcher, add } = setUp();
  add(0, 10);
  clock.pass(40_000);
  batcher.take(
    batcher
      .waiting()
      .slice(0, 8)
      .map(({ id }) => id),
  );
  expect(batcher.due()).toBe(false);
  clock.pass(5000);
  expect(batcher.due()).toBe(true);
});

test('after the end everything is due, nothing is not, and no timer runs', () => {
  const { clock, batcher, add } = setUp();
  add(0, 1);
  batcher.end();
  expect(batcher.due()).toBe(true);
  batcher.take(batcher.waiting().map(({ id }) => id));
  expect(batcher.due()).toBe(false);
  add(1, 1);
  expect(batcher.due()).toBe(true);
  expect(clock.pending()).toBe(0);
});

test('clearing forgets and stops the timer', () => {
  const { clock, batcher, add } = setUp();
  add(0, 3);
  batcher.clear();
  expect([batcher.waiting().length, clock.pending()]).toEqual([0, 0]);
});
