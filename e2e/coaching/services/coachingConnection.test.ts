import { expect, test } from 'vitest';
import { testConnection } from '../../../main/coaching/ask/testConnection.ts';
import type { ConnectionOutcome } from '../../../shared/coach/connection.ts';
import type { Settings } from '../../../shared/settings.ts';
import { FAULTS, PAGE, type ServerAct } from '../../fakes/serverActs.ts';
import { agreed, KEY } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

function tryIt(settings: Settings, key: string | undefined = KEY) {
  return testConnection(settings, key, {
    clock: stage.clock,
    random: () => 'test',
    ledger: stage.ledger,
    fetch,
    timeoutMs: 300,
  });
}

test('one tiny request without a picture, which is booked', async () => {
  const { outcome, host } = await tryIt({ ...stage.settings, consent: null });
  expect(outcome).toBe('works');
  expect(host).toBe(new URL(server.url).host);
  expect(server.all).toHaveLength(1);
  expect(server.all[0]?.text.length).toBeLessThan(400);
  expect(server.all[0]?.images).toHaveLength(0);
  expect(await stage.month()).toMatchObject({ requests: 1, inputTokens: 2000, outputTokens: 300 });
});

const OUTCOMES: [string, ServerAct, ConnectionOutcome][] = [
  ['401', FAULTS['401'], 'bad-key'],
  ['403', { kind: 'error', status: 403 }, 'forbidden'],
  ['404', { kind: 'error', status: 404 }, 'not-found'],
  ['400', { kind: 'error', status: 400 }, 'not-accepted'],
  ['413', { kind: 'error', status: 413 }, 'too-large'],
  ['429', FAULTS['429'], 'rate-limited'],
  ['500', FAULTS['500'], 'server-error'],
  ['529', FAULTS['529'], 'server-error'],
  ['a page', { kind: 'raw', status: 200, type: 'text/html', body: PAGE }, 'not-a-server'],
  ['no answer', { kind: 'hang' }, 'timed-out'],
  ['a redirect', { kind: 'redirect', to: 'http://127.0.0.1:1/v1/messages' }, 'redirected'],
  ['a refusal', { kind: 'refusal' }, 'refused'],
];

test.each(OUTCOMES)('%s has a sentence of its own', async (_, act, outcome) => {
  server.act([act]);
  expect(await tryIt(stage.settings)).toMatchObject({ outcome });
  expect(server.all).toHaveLength(1);
});

test('nobody there', async () => {
  expect(await tryIt({ ...stage.settings, baseUrl: 'http://127.0.0.1:9' })).toMatchObject({ outcome: 'offline' });
});

test.each<[string, Partial<Settings>, string | undefined, ConnectionOutcome]>([
  ['without a key', {}, undefined, 'no-key'],
  ['a key over plain http', { baseUrl: 'http://192.0.2.7' }, KEY, 'address-refused'],
  [
    'a server elsewhere that was not confirmed',
    { provider: 'compatible', baseUrl: 'https://192.0.2.7' },
    KEY,
    'address-refused',
  ],
])('%s nothing is sent', async (_, change, key, outcome) => {
  const sent: unknown[] = [];
  const settings = { ...stage.settings, ...change };
  const fetch = async (input: unknown) => {
    sent.push(input);
    return new Response('{}');
  };
  const tools = { clock: stage.clock, random: () => 'test', ledger: stage.ledger, fetch };
  expect(await testConnection(settings, key, tools)).toMatchObject({ outcome });
  expect(sent).toEqual([]);
});

test('a server elsewhere may be asked once it is confirmed, and gets no key', async () => {
  const settings = agreed('compatible', 'http://192.0.2.7');
  const confirmed = { ...settings, consent: { ...settings.consent, away: true } } as Settings;
  const headers: Headers[] = [];
  const fetch = async (_input: unknown, init?: RequestInit) => {
    headers.push(new Headers(init?.headers));
    return new Response('{}', { status: 401 });
  };
  await testConnection(confirmed, KEY, { clock: stage.clock, random: () => 'test', ledger: stage.ledger, fetch });
  expect(headers).toHaveLength(1);
  expect(headers[0]?.get('authorization')).toBeNull();
});

test('one that brought no answer may have cost something, and is booked', async () => {
  server.act([{ kind: 'hang' }]);
  await tryIt(stage.settings);
  const { requests, usd } = await stage.month();
  expect(requests).toBe(1);
  expect(usd).toBeGreaterThan(0);
});

test('one that the server refused, or that reached nobody, costs nothing', async () => {
  server.act([FAULTS['401']]);
  await tryIt(stage.settings);
  await tryIt({ ...stage.settings, baseUrl: 'http://127.0.0.1:9' });
  expect((await stage.month()).usd).toBe(0);
});
