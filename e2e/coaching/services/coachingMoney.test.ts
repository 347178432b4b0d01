import { describe, expect, test } from 'vitest';
import { NO_USAGE } from '../../../shared/rehearsal/timeline.ts';
import { FAULTS } from '../../fakes/serverActs.ts';
import { END, eventNumber } from './coachingStage.ts';
import { changeStage, server, stage } from './freshStage.ts';

async function happen(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await stage.happens(eventNumber(i));
}

/** What the rehearsal is said to have cost; the ledger has to say the same. */
async function booked() {
  const { usage } = (await stage.timeline()).rehearsal;
  expect(await stage.month()).toEqual(usage);
  return usage;
}

/** Eight moments are on their way, and the server does not answer. */
async function onItsWay(): Promise<void> {
  server.act([{ kind: 'hang' }]);
  await happen(8);
  await expect.poll(() => server.requests.length).toBe(1);
}

describe('a request that may have reached the server costs what it can cost at most', () => {
  test('while it is on its way', async () => {
    await onItsWay();
    const usage = await booked();
    expect(usage).toMatchObject({ requests: 1, imagesSent: 8 });
    expect(usage.usd).toBeGreaterThan(0);
    await stage.coach.cancel(stage.id);
  });

  test('when the person cancels', async () => {
    await onItsWay();
    const before = await booked();
    await stage.coach.cancel(stage.id);
    expect(await booked()).toEqual(before);
    expect(before.usd).toBeGreaterThan(0);
  });

  test('when the app quits', async () => {
    await onItsWay();
    const before = await booked();
    await stage.coach.close();
    expect(await booked()).toEqual(before);
    expect(before.usd).toBeGreaterThan(0);
  });

  test('when the app is killed: the next start keeps it, once', async () => {
    await onItsWay();
    const before = await booked();
    // The first coach stays as it is, like a process that is not there any more.
    stage.restart();
    await stage.coach.resume();
    await stage.coach.resume();
    expect(await booked()).toEqual(before);
    expect(before.usd).toBeGreaterThan(0);
  });

  test.each(['time-out', 'stalled answer', 'closed connection', 'broken json'] as const)(
    'when it ends in: %s',
    async (fault) => {
      await changeStage({ timeoutMs: 150 });
      server.act([FAULTS[fault], { kind: 'error', status: 401 }]);
      await happen(8);
      await stage.coach.rehearsalFinished(stage.id);
      const usage = await booked();
      expect(usage.requests).toBeGreaterThan(0);
      expect(usage.usd).toBeGreaterThan(0);
    },
  );

  test('each attempt counts, also those before the one that was answered', async () => {
    // Long enough for a good answer on a busy machine.
    await changeStage({ timeoutMs: 1500, maxRetries: 1 });
    server.act([{ kind: 'hang' }, { kind: 'hang' }]);
    await happen(8);
    await expect.poll(() => stage.told.statuses.at(-1)).toMatchObject({ state: 'waiting', reason: 'timed-out' });
    const unanswered = await booked();
    expect(unanswered).toMatchObject({ requests: 2, imagesSent: 16 });
    server.act([{ kind: 'hang' }]);
    await stage.coach.rehearsalFinished(stage.id);
    const { usage } = (await stage.timeline()).rehearsal;
    expect(usage.usd).toBeGreaterThan((unanswered.usd / 2) * 3);
    expect(usage.usd).toBeLessThan((unanswered.usd / 2) * 4);
  });
});

describe('it costs nothing', () => {
  test.each(['401', '413', '429', '500'] as const)('when the server says no: %s', async (fault) => {
    server.act(() => FAULTS[fault]);
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(await booked()).toMatchObject({ requests: 1, usd: 0 });
  });

  test('when nobody is there', async () => {
    await changeStage({}, 'http://127.0.0.1:9');
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(await booked()).toEqual(NO_USAGE);
  });
});

describe('the ceiling holds', () => {
  test('for what is on its way: what was canceled leaves less for the next', async () => {
    await onItsWay();
    const { usd } = await booked();
    await stage.coach.cancel(stage.id);
    await stage.repository.finish(stage.id, END);
    stage.settings = { ...stage.settings, ceilingUsd: usd * 1.01 };
    await stage.coach.again(stage.id);
    await expect
      .poll(async () => (await stage.timeline()).rehearsal.coaching)
      .toEqual({ state: 'done', pending: 8, reason: 'over-budget' });
    expect(server.requests).toHaveLength(1);
  });

  test('for attempts: one that may have been billed is not repeated where there is no money for it', async () => {
    await changeStage({ timeoutMs: 150, maxRetries: 2 });
    stage.settings = { ...stage.settings, ceilingUsd: 0.0013 };
    server.act(() => ({ kind: 'hang' }));
    await happen(2);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests).toHaveLength(1);
    expect((await booked()).usd).toBeLessThanOrEqual(0.0013);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 2, reason: 'over-budget' });
  });
});
