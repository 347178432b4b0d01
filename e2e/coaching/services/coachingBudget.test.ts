import { describe, expect, test } from 'vitest';
import { imageTokens } from '../../../main/coaching/money/budget.ts';
import { REPORTED_USAGE } from '../../fakes/respond.ts';
import { agreed, END, eventNumber, stripOf } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

async function happen(count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++) await stage.happens(eventNumber(i));
}

const words = async () => (await stage.timeline()).feedback;
const sources = async () => (await words()).map(({ source }) => source);

describe('nothing is sent', () => {
  test.each([
    ['chosen', () => ({ ...stage.settings, provider: 'landmarks' as const })],
    ['no-consent', () => ({ ...stage.settings, consent: null })],
    ['no-consent', () => ({ ...stage.settings, baseUrl: 'http://127.0.0.1:1' })],
    ['no-consent', () => ({ ...stage.settings, provider: 'compatible' as const })],
    // Agreed to, but a key would travel in the clear.
    ['no-consent', () => agreed('anthropic', 'http://192.0.2.7')],
  ])('%s', async (reason, settings) => {
    stage.settings = settings();
    await happen(9);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests).toHaveLength(0);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'off', pending: 9, reason });
    expect(await sources()).toEqual(Array(9).fill('landmarks'));
  });

  test('no-key', async () => {
    stage.key = undefined;
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests).toHaveLength(0);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'off', pending: 1, reason: 'no-key' });
  });
});

describe('the budget', () => {
  test('what was used is booked, at the price of the model', async () => {
    await happen(2);
    await stage.coach.rehearsalFinished(stage.id);
    const usd = (1200 * 0.1 + 800 * 0.1 * 0.1 + 300 * 0.5) / 1e6;
    const { usage } = (await stage.timeline()).rehearsal;
    // One request for the events, one for the closing words.
    expect(usage).toMatchObject({
      requests: 2,
      imagesSent: 2,
      inputTokens: 2 * 2000,
      outputTokens: 2 * REPORTED_USAGE.output_tokens,
    });
    expect(usage.usd).toBeCloseTo(2 * usd, 12);
    expect(await stage.usage()).toMatchObject([
      { outcome: 'answered', model: 'claude-haiku-5-5', imagesSent: 2 },
      { outcome: 'answered', model: 'claude-haiku-5-5', imagesSent: 0 },
    ]);
  });

  test('past the ceiling the most severe have gone, the others keep their landmark words', async () => {
    // Enough for the worst case of three events with this model; what they really cost is less, which leaves room for more.
    stage.settings = { ...stage.settings, ceilingUsd: 0.0013 };
    for (let i = 0; i < 8; i++) await stage.happens(eventNumber(i, { severity: (i + 1) / 10 }));
    await stage.coach.rehearsalFinished(stage.id);
    const timeline = await stage.timeline();
    const coached = timeline.feedback.filter(({ source }) => source === 'vlm').map(({ eventId }) => eventId);
    expect(coached.length).toBeGreaterThan(0);
    expect(coached.length).toBeLessThan(8);
    expect(timeline.rehearsal.coaching).toEqual({ state: 'done', pending: 8 - coached.length, reason: 'over-budget' });
    const mostSevere = [7, 6, 5, 4, 3, 2, 1, 0].slice(0, coached.length).map((i) => eventNumber(i).id);
    expect(new Set(coached)).toEqual(new Set(mostSevere));
    expect(timeline.rehearsal.usage.usd).toBeLessThanOrEqual(0.0013);
  });

  test('a ceiling too low for anything sends nothing', async () => {
    stage.settings = { ...stage.settings, ceilingUsd: 0.000001 };
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests).toHaveLength(0);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 1, reason: 'over-budget' });
  });

  test('a strip costs 336 tokens', () => expect(imageTokens(1152, 216)).toBe(336));
});

describe('again, cancel, resume', () => {
  test('cancel stops the request at once; again sends what is left', async () => {
    server.act([{ kind: 'hang' }]);
    await happen(8);
    await expect.poll(() => server.requests.length).toBe(1);
    expect(await stage.coach.cancel(stage.id)).toEqual({ state: 'done', pending: 8, reason: 'canceled' });
    await stage.coach.rehearsalFinished(stage.id);
    expect(await sources()).toEqual(Array(8).fill('landmarks'));
    await stage.repository.finish(stage.id, END);
    expect(await stage.coach.again(stage.id)).toMatchObject({ pending: 8 });
    await expect.poll(sources).toEqual(Array(8).fill('vlm'));
    expect(server.requests).toHaveLength(2);
  });

  test('again asks only about what has no words from the model', async () => {
    server.act([
      { kind: 'answer', change: (answers) => answers.slice(1) },
      { kind: 'answer', change: () => [] },
    ]);
    await happen(3);
    await stage.coach.rehearsalFinished(stage.id);
    await stage.repository.finish(stage.id, END);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 1, reason: 'bad-answer' });
    await stage.coach.again(stage.id);
    await expect.poll(sources).toEqual(['vlm', 'vlm', 'vlm']);
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([3, 1, 1]);
  });

  test('cancel of what is not there is no error', async () => {
    expect(await stage.coach.cancel('2026-01-01T00-00-00-none')).toEqual({ state: 'done', pending: 0 });
  });

  test('after a restart the rest is sent, nothing twice, and what had no words gets some', async () => {
    await happen(3);
    await stage.coach.close();
    // The app ended between writing the event and handing it to the coach.
    await stage.repository.appendEvent(stage.id, eventNumber(3), stripOf(eventNumber(3)));
    await stage.repository.finish(stage.id, END);
    stage.restart();
    await stage.coach.resume();
    await expect.poll(sources).toEqual(Array(4).fill('vlm'));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([4]);
    expect(stage.told.feedback.filter(({ source }) => source === 'landmarks')).toHaveLength(4);
    stage.restart();
    await stage.coach.resume();
    expect(server.requests).toHaveLength(1);
  });

  test('an answer that was written is not asked for again after a restart', async () => {
    await happen(8);
    await expect.poll(sources).toEqual(Array(8).fill('vlm'));
    await happen(1, 8);
    await stage.coach.close();
    await stage.repository.finish(stage.id, END);
    stage.restart();
    await stage.coach.resume();
    await expect.poll(sources).toEqual(Array(9).fill('vlm'));
    expect(server.requests.map(({ ids }) => ids)).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => eventNumber(i).id),
      [eventNumber(8).id],
    ]);
  });

  test('a rehearsal thrown away while it is coached is no error', async () => {
    server.act([{ kind: 'hang' }]);
    await happen(8);
    await expect.poll(() => server.requests.length).toBe(1);
    await stage.coach.cancel(stage.id);
    await stage.repository.remove(stage.id);
    expect(stage.told.trouble).toEqual([]);
  });
});
