import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RUBRIC_VERSION } from '../../main/coaching/ask/rubric.ts';
import { imageTokens } from '../../main/coaching/money/budget.ts';
import { addressOf } from '../../main/egress/address.ts';
import { landmarkFeedback } from '../../shared/words/feedback/feedback.ts';
import { REPORTED_USAGE, SERVER_WORDS, startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { agreed, END, eventNumber, KEY, type Stage, setStage, stripOf } from './coachingStage.ts';

let server: VlmServer;
let stage: Stage;

beforeEach(async () => {
  server = await startVlmServer();
  stage = await setStage(server.url);
});

afterEach(async () => {
  await stage.close();
  await server.close();
});

async function happen(count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++) await stage.happens(eventNumber(i));
}

const words = async () => (await stage.timeline()).feedback;
const sources = async () => (await words()).map(({ source }) => source);

describe('words', () => {
  test('come from the landmarks at once, and from the model when it has answered', async () => {
    const event = eventNumber(1);
    await stage.happens(event);
    expect(await words()).toEqual([landmarkFeedback(event, 'en', stage.clock.now().toISOString())]);
    await stage.coach.rehearsalFinished(stage.id);
    expect(await words()).toEqual([
      {
        eventId: event.id,
        source: 'vlm',
        verdict: 'confirmed',
        ...SERVER_WORDS.en,
        language: 'en',
        model: 'claude-haiku-5-5',
        rubricVersion: RUBRIC_VERSION,
        at: stage.clock.now().toISOString(),
      },
    ]);
    expect(stage.told.feedback.map(({ source }) => source)).toEqual(['landmarks', 'vlm']);
    // Once for the events, once for the closing words.
    expect(stage.told.statuses.map(({ state }) => state)).toEqual(['waiting', 'sending', 'waiting', 'sending', 'done']);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
  });

  test('are in the language of the person', async () => {
    stage.language = 'ko';
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect((await words())[0]).toMatchObject({ source: 'vlm', language: 'ko', ...SERVER_WORDS.ko });
  });

  test('a rehearsal without a single event is done at once, without a request', async () => {
    await stage.coach.rehearsalFinished(stage.id);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
    expect(server.requests).toHaveLength(0);
  });
});

describe('the request', () => {
  test('carries the key in its Authorization header and nowhere else', async () => {
    await happen(2);
    await stage.coach.rehearsalFinished(stage.id);
    const [request] = server.requests;
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.text).not.toContain(KEY);
    const { authorization: _, ...others } = request?.headers ?? {};
    expect(JSON.stringify(others)).not.toContain(KEY);
    expect(await stage.everythingWritten()).not.toContain(KEY);
  });

  test('holds one strip an event, cached instructions, the schema, and no sampling parameter', async () => {
    await happen(3);
    await stage.happens(eventNumber(3), null);
    await stage.coach.rehearsalFinished(stage.id);
    const [request] = server.requests;
    expect(request?.images).toEqual([0, 1, 2].map((i) => Buffer.from(stripOf(eventNumber(i)))));
    expect(request?.ids).toEqual([0, 1, 2, 3].map((i) => eventNumber(i).id));
    expect(request?.body).toMatchObject({
      model: 'claude-haiku-5-5',
      system: [{ type: 'text', cache_control: { type: 'ephemeral' } }],
      output_config: { format: { type: 'json_schema', schema: { type: 'object', additionalProperties: false } } },
    });
    expect(Object.keys(request?.body ?? {}).sort()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'output_config',
      'system',
    ]);
    expect(request?.text).toContain('Head and eyes lowered by 24°');
  });

  test('takes nothing from the environment', async () => {
    const other = await startVlmServer();
    const before = { ...process.env };
    process.env.ANTHROPIC_BASE_URL = other.url;
    process.env.ANTHROPIC_API_KEY = 'sk-from-the-environment';
    process.env.ANTHROPIC_CUSTOM_HEADERS = 'Authorization: Bearer stolen\nX-Spy: yes';
    process.env.ANTHROPIC_LOG = 'debug';
    try {
      await happen(1);
      await stage.coach.rehearsalFinished(stage.id);
    } finally {
      process.env = before;
      await other.close();
    }
    expect(other.requests).toHaveLength(0);
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(server.requests[0]?.headers['x-spy']).toBeUndefined();
    expect(await sources()).toEqual(['vlm']);
  });

  test('goes to a compatible server without a key, with the schema in words', async () => {
    stage.settings = agreed('compatible', server.url);
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    const [request] = server.requests;
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.text).not.toContain(KEY);
    expect(request?.body.output_config).toBeUndefined();
    expect(String(request?.body.system)).toContain('"verdict"');
    expect(await sources()).toEqual(['vlm']);
    expect((await stage.usage())[0]).toMatchObject({ inputTokens: 2000, outputTokens: 300, usd: 0 });
  });

  test('an answer in a fence and with talk around it is read', async () => {
    stage.settings = agreed('compatible', server.url);
    const answer = { id: eventNumber(0).id, verdict: 'unsure', ...SERVER_WORDS.en };
    const text = `Sure {here you go}:\n\`\`\`json\n${JSON.stringify({ answers: [answer] }, null, 2)}\n\`\`\`\nAnything else?`;
    server.act([{ kind: 'text', text }]);
    await happen(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(await words()).toMatchObject([{ source: 'vlm', verdict: 'unsure' }]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('batches', () => {
  test('leave when 8 are waiting, in one request', async () => {
    await happen(7);
    expect(server.requests).toHaveLength(0);
    await happen(1, 7);
    await expect.poll(sources).toEqual(Array(8).fill('vlm'));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8]);
  });

  test('leave when the oldest has waited 45 s', async () => {
    await happen(1);
    stage.clock.pass(44_000);
    await happen(1, 1);
    expect(server.requests).toHaveLength(0);
    stage.clock.pass(1000);
    await expect.poll(sources).toEqual(['vlm', 'vlm']);
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([2]);
  });

  test('leave at the end, the most severe first, one request at a time', async () => {
    stage.settings = { ...stage.settings, consent: null };
    for (let i = 0; i < 19; i++) await stage.happens(eventNumber(i, { severity: i / 20 }));
    stage.settings = agreed('anthropic', server.url);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.mostAtOnce()).toBe(1);
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8, 8, 3]);
    expect(server.requests[0]?.ids[0]).toBe(eventNumber(18).id);
    expect(server.requests[2]?.ids.at(-1)).toBe(eventNumber(0).id);
    expect(new Set(await sources())).toEqual(new Set(['vlm']));
  });

  test('of two rehearsals take turns', async () => {
    const { title, source, models } = (await stage.timeline()).rehearsal;
    const other = await stage.repository.create({ title, source, models });
    await happen(1);
    await stage.repository.appendEvent(other.id, eventNumber(0));
    await stage.coach.eventAdded(other.id, eventNumber(0));
    let release = () => {};
    server.act([{ kind: 'held', until: new Promise<void>((resolve) => (release = resolve)) }]);
    const first = stage.coach.rehearsalFinished(stage.id);
    await expect.poll(() => server.requests.length).toBe(1);
    const second = stage.coach.rehearsalFinished(other.id);
    await expect.poll(async () => (await stage.repository.read(other.id)).rehearsal.coaching.state).toBe('sending');
    // Time for a request that would not wait to arrive.
    for (let i = 0; i < 100; i++) await stage.timeline();
    release();
    await Promise.all([first, second]);
    expect(server.requests).toHaveLength(2);
    expect(server.mostAtOnce()).toBe(1);
  });

  test('near-duplicates are sent once and all get the answer', async () => {
    for (const startMs of [0, 9000, 18_000]) {
      const event = eventNumber(0, {
        id: `looking-down-${startMs}`,
        startMs,
        endMs: startMs + 4000,
        severity: startMs / 20_000,
      });
      await stage.happens(event);
    }
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests.map(({ ids }) => ids)).toEqual([['looking-down-18000']]);
    expect(server.requests[0]?.images).toHaveLength(1);
    expect(server.requests[0]?.text).toContain('3 times close together');
    expect(await sources()).toEqual(['vlm', 'vlm', 'vlm']);
  });

  test('a rejection holds for the one that was looked at', async () => {
    server.act([
      {
        kind: 'answer',
        change: (answers) => answers.map((answer) => ({ ...answer, verdict: 'rejected', suggestion: '' })),
      },
    ]);
    await stage.happens(eventNumber(0));
    await stage.happens(eventNumber(0, { id: 'looking-down-9000', startMs: 9000, endMs: 12_000, severity: 0.9 }));
    await stage.coach.rehearsalFinished(stage.id);
    const verdicts = new Map((await words()).map(({ eventId, verdict }) => [eventId, verdict]));
    expect(verdicts.get('looking-down-9000')).toBe('rejected');
    expect(verdicts.get('looking-down-0')).toBe('unsure');
  });

  test('leave no timer behind', async () => {
    await happen(3);
    expect(stage.clock.pending()).toBe(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(stage.clock.pending()).toBe(0);
  });
});

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

test('the address is the own one of the provider unless the person gave another', () => {
  const settings = agreed('anthropic', 'http://127.0.0.1:8080/v1/');
  expect(addressOf(settings)).toBe('http://127.0.0.1:8080');
  expect(addressOf({ ...settings, baseUrl: null })).toBe('https://api.anthropic.com');
  expect(addressOf({ ...settings, provider: 'compatible', baseUrl: null })).toBe('http://127.0.0.1:11434');
});
