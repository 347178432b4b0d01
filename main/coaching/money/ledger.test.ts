import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLedger } from './ledger.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-ledger-'));
});
afterEach(() => rm(folder, { recursive: true }));

const entry = (request: string, at: string, usd = 1) => ({
  request,
  at,
  model: 'm',
  outcome: 'answered',
  requests: 1,
  imagesSent: 2,
  inputTokens: 10,
  outputTokens: 5,
  usd,
});

test('sums a calendar month, and books a request once', async () => {
  const file = join(folder, 'below', 'spending.ndjson');
  const ledger = createLedger(file);
  await ledger.book([entry('1', '2026-10-31T12:00:00'), entry('2', '2026-11-01T00:00:00', 0.5)]);
  await ledger.book([entry('2', '2026-11-01T00:00:00', 0.5), entry('3', '2026-11-30T23:59:59', 0.25)]);
  const november = new Date('2026-11-15T12:00:00');
  expect(await ledger.month(november)).toEqual({
    requests: 2,
    imagesSent: 4,
    inputTokens: 20,
    outputTokens: 10,
    usd: 0.75,
  });
  expect((await createLedger(file).month(november)).usd).toBe(0.75);
  expect((await ledger.month(new Date('2025-11-15T12:00:00'))).requests).toBe(0);
});

test('what a request did cost takes the place of what it might have cost', async () => {
  const file = join(folder, 'spending.ndjson');
  const ledger = createLedger(file);
  const at = '2026-11-01T00:00:00';
  await ledger.book([{ ...entry('1', at, 9), outcome: 'under-way' }]);
  expect((await ledger.month(new Date(at))).usd).toBe(9);
  await ledger.book([entry('1', at, 0.5)]);
  await ledger.book([entry('1', at, 0.5)]);
  for (const each of [ledger, createLedger(file)]) {
    expect(await each.month(new Date(at))).toMatchObject({ requests: 1, usd: 0.5 });
  }
});

test('two processes that book the same request count it once', async () => {
  const file = join(folder, 'spending.ndjson');
  const [one, other] = [createLedger(file), createLedger(file)];
  await Promise.all([one.book([entry('1', '2026-11-01T00:00:00')]), other.book([entry('1', '2026-11-01T00:00:00')])]);
  expect((await one.month(new Date('2026-11-15T12:00:00'))).requests).toBe(1);
});
