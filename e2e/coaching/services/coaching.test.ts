import { describe, expect, test } from 'vitest';
import { RUBRIC_VERSION } from '../../../main/coaching/ask/rubric.ts';
import { addressOf } from '../../../main/egress/address.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';
import { SERVER_WORDS } from '../../fakes/goodAnswers.ts';
import { startVlmServer } from '../../fakes/vlmServer.ts';
import { agreed, eventNumber, KEY, stripOf } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

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

test('the address is the own one of the provider unless the person gave another', () => {
  const settings = agreed('anthropic', 'http://127.0.0.1:8080/v1/');
  expect(addressOf(settings)).toBe('http://127.0.0.1:8080');
  expect(addressOf({ ...settings, baseUrl: null })).toBe('https://api.anthropic.com');
  expect(addressOf({ ...settings, provider: 'compatible', baseUrl: null })).toBe('http://127.0.0.1:11434');
});
