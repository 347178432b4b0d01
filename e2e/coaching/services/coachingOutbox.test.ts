import { beforeEach, describe, expect, test } from 'vitest';
import { FAULTS } from '../../fakes/serverActs.ts';
import { END, eventNumber } from './coachingStage.ts';
import { changeStage, server, stage } from './freshStage.ts';

async function happen(count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++) await stage.happens(eventNumber(i));
}

async function finish(): Promise<void> {
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
}

const sources = async () => (await stage.timeline()).feedback.map(({ source }) => source);
const status = async () => (await stage.timeline()).rehearsal.coaching;

describe('back on line', () => {
  test('what is owed is sent by itself: after a minute, then after twice as long each time', async () => {
    server.act(() => FAULTS['closed connection']);
    await happen(2);
    await finish();
    expect(await status()).toMatchObject({ state: 'done', pending: 2, reason: 'server-error' });
    const tries = async () => {
      await expect.poll(() => stage.clock.pending()).toBe(1);
      return server.requests.length;
    };
    expect(await tries()).toBe(1);
    stage.clock.pass(59_000);
    expect(server.requests).toHaveLength(1);
    stage.clock.pass(1000);
    await expect.poll(() => server.requests.length).toBe(2);
    await tries();
    stage.clock.pass(119_000);
    expect(server.requests).toHaveLength(2);
    server.act([]);
    stage.clock.pass(1000);
    await expect.poll(sources).toEqual(['vlm', 'vlm']);
    await expect.poll(status).toEqual({ state: 'done', pending: 0 });
    expect(stage.clock.pending()).toBe(0);
  });

  test('a server that asks to be left alone is left alone for that long', async () => {
    server.act([{ kind: 'error', status: 429, headers: { 'retry-after': '600' } }]);
    await happen(1);
    await finish();
    stage.clock.pass(599_000);
    expect(server.requests).toHaveLength(1);
    stage.clock.pass(1000);
    await expect.poll(sources).toEqual(['vlm']);
  });

  test.each(['401', 'refusal', 'wrong language'] as const)(
    'nothing is tried again by itself after %s',
    async (fault) => {
      server.act(() => FAULTS[fault]);
      await happen(1);
      await finish();
      expect(stage.clock.pending()).toBe(0);
    },
  );

  test('nothing is tried again once the person wants nothing sent', async () => {
    server.act([FAULTS['closed connection']]);
    await happen(1);
    await finish();
    stage.settings = { ...stage.settings, provider: 'landmarks' };
    stage.clock.pass(3_600_000);
    expect(stage.clock.pending()).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  test('nor when it was canceled or thrown away', async () => {
    server.act([FAULTS['closed connection']]);
    await happen(1);
    await finish();
    await stage.coach.cancel(stage.id);
    expect(stage.clock.pending()).toBe(0);
  });
});

describe('live or after', () => {
  test('after: nothing leaves while the rehearsal goes on', async () => {
    stage.settings = { ...stage.settings, coachWhen: 'after' };
    await happen(20);
    stage.clock.pass(600_000);
    expect(server.requests).toHaveLength(0);
    await finish();
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8, 8, 4]);
  });
});

describe('look first', () => {
  beforeEach(() => {
    stage.settings = { ...stage.settings, lookFirst: true };
  });

  test('nothing is sent until the person says so, and what they hold back never', async () => {
    await happen(3);
    await finish();
    expect(await status()).toEqual({ state: 'off', pending: 3, reason: 'look-first' });
    expect(server.all).toHaveLength(0);
    expect(await stage.coach.holdBack(stage.id, eventNumber(1).id, true)).toMatchObject({ pending: 2 });
    await stage.coach.again(stage.id);
    await expect.poll(status).toEqual({ state: 'done', pending: 0 });
    expect(await sources()).toEqual(['vlm', 'landmarks', 'vlm']);
    const sent = server.all.map(({ text }) => text).join();
    expect(sent).not.toContain(eventNumber(1).id);
    expect((await stage.timeline()).heldBack).toEqual([eventNumber(1).id]);
  });

  test('what is allowed again is owed again', async () => {
    await happen(2);
    await finish();
    await stage.coach.holdBack(stage.id, eventNumber(0).id, true);
    await stage.coach.again(stage.id);
    await expect.poll(status).toEqual({ state: 'done', pending: 0 });
    expect(await stage.coach.holdBack(stage.id, eventNumber(0).id, false)).toEqual({ state: 'done', pending: 1 });
    await stage.coach.again(stage.id);
    await expect.poll(sources).toEqual(['vlm', 'vlm']);
  });

  test('a restart is no permission', async () => {
    await happen(2);
    await stage.coach.close();
    await stage.repository.finish(stage.id, END);
    stage.restart();
    await stage.coach.resume();
    expect(await status()).toMatchObject({ state: 'off', reason: 'look-first' });
    expect(server.all).toHaveLength(0);
  });
});

test('an event held back while it waits does not leave', async () => {
  await happen(7);
  await stage.coach.holdBack(stage.id, eventNumber(3).id, true);
  await finish();
  expect(server.requests.map(({ ids }) => ids.length)).toEqual([6]);
  expect(await sources()).toEqual([...Array(3).fill('vlm'), 'landmarks', ...Array(3).fill('vlm')]);
});

describe('the budget', () => {
  test('of a month ends coaching too, and a deleted rehearsal still counts', async () => {
    await happen(2);
    await finish();
    const { usd } = (await stage.timeline()).rehearsal.usage;
    await stage.repository.remove(stage.id);
    await stage.coach.forget(stage.id);
    expect((await stage.month()).usd).toBeCloseTo(usd, 12);
    stage.settings = { ...stage.settings, monthlyCeilingUsd: usd };
    const id = await stage.another();
    await stage.happens(eventNumber(0), undefined, id);
    await stage.coach.rehearsalFinished(id);
    const { rehearsal } = await stage.repository.read(id);
    expect(rehearsal.coaching).toEqual({ state: 'done', pending: 1, reason: 'over-month' });
    expect(server.requests).toHaveLength(1);
    // The next month begins at nothing.
    stage.clock.pass(31 * 24 * 3600 * 1000);
    expect((await stage.month()).usd).toBe(0);
  });

  test('books what failed after it was billed', async () => {
    server.act(() => FAULTS.refusal);
    await happen(1);
    await finish();
    expect(await stage.month()).toMatchObject({ requests: 1, inputTokens: 2000, outputTokens: 300 });
    expect((await stage.usage()).map(({ outcome }) => outcome)).toEqual(['refused']);
  });
});

describe('413', () => {
  test('halves the batch until it fits', async () => {
    server.act((request) => (request.images.length > 2 ? { kind: 'error', status: 413 } : { kind: 'answer' }));
    await happen(8);
    await finish();
    expect(await sources()).toEqual(Array(8).fill('vlm'));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8, 4, 2, 2, 2, 2]);
  });

  test('with a single picture is the end of it', async () => {
    server.act(() => ({ kind: 'error', status: 413 }));
    await happen(2);
    await finish();
    expect(await status()).toEqual({ state: 'done', pending: 2, reason: 'too-large' });
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([2, 1]);
  });
});

describe('answers that are known', () => {
  test('make coaching the same film again free, also after a restart', async () => {
    await happen(10);
    await finish();
    const before = server.all.length;
    stage.restart();
    const id = await stage.another();
    for (let i = 0; i < 10; i++) await stage.happens(eventNumber(i), undefined, id);
    await stage.repository.finish(id, END);
    await stage.coach.rehearsalFinished(id);
    const { feedback, rehearsal, summary } = await stage.repository.read(id);
    expect(feedback.map(({ source }) => source)).toEqual(Array(10).fill('vlm'));
    expect(summary?.source).toBe('vlm');
    expect(rehearsal.usage).toMatchObject({ requests: 0, usd: 0 });
    expect(server.all).toHaveLength(before);
  });

  test('are not used for another model, language or picture', async () => {
    await happen(1);
    await finish();
    const again = async () => {
      const before = server.requests.length;
      const id = await stage.another();
      await stage.happens(eventNumber(0), undefined, id);
      await stage.coach.rehearsalFinished(id);
      return server.requests.length - before;
    };
    expect(await again()).toBe(0);
    stage.settings = { ...stage.settings, model: 'claude-sonnet-5-5' };
    expect(await again()).toBe(1);
    stage.language = 'ko';
    expect(await again()).toBe(1);
    const id = await stage.another();
    await stage.happens(eventNumber(0), Uint8Array.of(1, 2, 3), id);
    await stage.coach.rehearsalFinished(id);
    expect(server.requests).toHaveLength(4);
  });

  test('are gone with their rehearsal', async () => {
    await happen(1);
    await finish();
    await stage.repository.remove(stage.id);
    await stage.coach.forget(stage.id);
    expect(await stage.everythingWritten()).not.toContain('The server looked at this moment');
    const id = await stage.another();
    await stage.happens(eventNumber(0), undefined, id);
    await stage.coach.rehearsalFinished(id);
    expect(server.requests).toHaveLength(2);
  });
});

describe('cancel', () => {
  test('stops at once while another rehearsal has the turn', async () => {
    const id = await stage.another();
    server.act([{ kind: 'hang' }]);
    await happen(8);
    await expect.poll(() => server.requests.length).toBe(1);
    await stage.happens(eventNumber(0), undefined, id);
    const ended = stage.coach.rehearsalFinished(id);
    await expect.poll(async () => (await stage.repository.read(id)).rehearsal.coaching.state).toBe('sending');
    expect(await stage.coach.cancel(id)).toEqual({ state: 'done', pending: 1, reason: 'canceled' });
    await ended;
    expect(server.requests).toHaveLength(1);
    await stage.coach.cancel(stage.id);
  });

  test('stops at once between two attempts', async () => {
    await changeStage({ maxRetries: 2 });
    server.act(() => ({ kind: 'error', status: 429, headers: { 'retry-after': '30' } }));
    await happen(8);
    await expect.poll(() => server.requests.length).toBe(1);
    expect(await stage.coach.cancel(stage.id)).toMatchObject({ state: 'done', reason: 'canceled' });
  });
});
