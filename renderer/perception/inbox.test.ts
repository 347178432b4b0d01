import { expect, it, vi } from 'vitest';
import { createInbox } from './inbox.ts';

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const value of values) taken.push(value);
  return taken;
}

it('gives everything in order, what came before and what comes while somebody waits', async () => {
  const inbox = createInbox<number>(vi.fn(), vi.fn());
  inbox.push(1);
  const taken = all(inbox.values());
  inbox.push(2);
  await Promise.resolve();
  inbox.push(3);
  inbox.end();
  inbox.push(4);
  expect(await taken).toEqual([1, 2, 3]);
});

it('says of each value when it has been dealt with, not when it was handed over', async () => {
  const taken = vi.fn();
  const inbox = createInbox<number>(taken, vi.fn());
  inbox.push(1);
  inbox.push(2);
  const values = inbox.values();
  await values.next();
  expect(taken).not.toHaveBeenCalled();
  await values.next();
  expect(taken).toHaveBeenCalledTimes(1);
});

it('throws what it failed with after everything that came before', async () => {
  const inbox = createInbox<number>(vi.fn(), vi.fn());
  inbox.push(1);
  inbox.fail(new Error('the source broke off'));
  const values = inbox.values();
  expect(await values.next()).toEqual({ value: 1, done: false });
  await expect(values.next()).rejects.toThrow('the source broke off');
});

it('drops what nobody has taken, and hears of a taker who goes', async () => {
  const left = vi.fn();
  const inbox = createInbox<number>(vi.fn(), left);
  inbox.push(1);
  inbox.push(2);
  for await (const value of inbox.values()) {
    expect(value).toBe(1);
    break;
  }
  expect(left).toHaveBeenCalledTimes(1);
  inbox.drop();
  expect(await all(inbox.values())).toEqual([]);
});
