import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CoachTools } from '../../../main/coaching/coachTools.ts';
import type { CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import { FAULTS } from '../../fakes/serverActs.ts';
import { startVlmServer, type VlmServer } from '../../fakes/vlmServer.ts';
import { eventNumber, KEY, type Stage, setStage } from './coachingStage.ts';

let server: VlmServer;
const stages: Stage[] = [];

beforeEach(async () => {
  server = await startVlmServer();
});

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
  await server.close();
});

async function stageAt(url: string, tools: Partial<CoachTools> = {}): Promise<Stage> {
  const stage = await setStage(url, tools);
  stages.push(stage);
  return stage;
}

async function rehearse(stage: Stage, events = 2): Promise<void> {
  for (let i = 0; i < events; i++) await stage.happens(eventNumber(i));
  await stage.coach.rehearsalFinished(stage.id);
}

/** Of these a part can be used. */
const CUT_OFF = ['truncated json', 'max_tokens'] as const;

/**
 * Reason, requests that reached the server, and what is known of their cost: `no` is no bill, `told` a report, and `open` may
 * have been billed.
 */
const EXPECTED: Record<
  Exclude<keyof typeof FAULTS, (typeof CUT_OFF)[number]>,
  [reason: CoachingReason, requests: number, cost: 'no' | 'told' | 'open']
> = {
  '401': ['bad-key', 1, 'no'],
  '403': ['forbidden', 1, 'no'],
  '404': ['not-found', 1, 'no'],
  // Two pictures, then one.
  '413': ['too-large', 2, 'no'],
  '429 without retry-after': ['rate-limited', 1, 'no'],
  '429': ['rate-limited', 1, 'no'],
  '500': ['server-error', 1, 'no'],
  '529': ['server-error', 1, 'no'],
  'time-out': ['timed-out', 1, 'open'],
  'stalled answer': ['timed-out', 1, 'open'],
  'slow drip': ['timed-out', 1, 'open'],
  'closed connection': ['server-error', 1, 'open'],
  // What cannot be read is asked for once more.
  html: ['bad-answer', 2, 'open'],
  'html error': ['not-found', 1, 'no'],
  'broken json': ['bad-answer', 2, 'open'],
  'wrong ids': ['bad-answer', 2, 'told'],
  'duplicate ids': ['bad-answer', 2, 'told'],
  'missing ids': ['bad-answer', 2, 'told'],
  refusal: ['refused', 1, 'told'],
  empty: ['bad-answer', 2, 'told'],
  'wrong language': ['bad-answer', 2, 'told'],
  'invented numbers': ['bad-answer', 2, 'told'],
};

describe('when the server answers with', () => {
  test.each(Object.entries(EXPECTED))('%s, landmark words stand', async (fault, [reason, requests, cost]) => {
    const stage = await stageAt(server.url, { timeoutMs: 150 });
    server.act(() => FAULTS[fault as keyof typeof FAULTS]);
    await rehearse(stage);
    const { rehearsal, feedback } = await stage.timeline();
    expect(feedback.map(({ source }) => source)).toEqual(['landmarks', 'landmarks']);
    expect(rehearsal.coaching).toEqual({ state: 'done', pending: 2, reason });
    expect(server.requests).toHaveLength(requests);
    expect(rehearsal.usage).toMatchObject({
      requests,
      inputTokens: cost === 'told' ? requests * 2000 : 0,
      outputTokens: cost === 'told' ? requests * 300 : 0,
    });
    expect(rehearsal.usage.usd > 0).toBe(cost !== 'no');
    expect(await stage.month()).toEqual(rehearsal.usage);
    expect(stage.told.trouble).toEqual([]);
    expect(await stage.everythingWritten()).not.toContain(KEY);
    expect(JSON.stringify(stage.told)).not.toContain(KEY);
  });
});

test.each(CUT_OFF)('of %s, what is whole is used and the rest is asked for once more', async (fault) => {
  const stage = await stageAt(server.url);
  server.act(() => FAULTS[fault]);
  await rehearse(stage);
  const { rehearsal, feedback } = await stage.timeline();
  expect(feedback.map(({ source }) => source)).toEqual(['vlm', 'landmarks']);
  expect(rehearsal.coaching).toEqual({ state: 'done', pending: 1, reason: 'bad-answer' });
  expect(server.requests.map(({ ids }) => ids.length)).toEqual([2, 1]);
});

describe('a second attempt', () => {
  test.each(['wrong ids', 'truncated json', 'html', 'wrong language', 'invented numbers'] as const)(
    'mends %s',
    async (fault) => {
      const stage = await stageAt(server.url);
      server.act([FAULTS[fault]]);
      await rehearse(stage);
      const { rehearsal, feedback } = await stage.timeline();
      expect(feedback.map(({ source }) => source)).toEqual(['vlm', 'vlm']);
      expect(rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
      expect(server.requests).toHaveLength(2);
    },
  );

  test('asks only for what was wrong, says so, and sends no picture that was already described', async () => {
    const stage = await stageAt(server.url);
    server.act([
      {
        kind: 'answer',
        change: ([good, bad]) => [good, { ...bad, observation: 'You look down for 99 seconds and read to the table.' }],
      },
    ]);
    await rehearse(stage);
    expect(server.requests[1]?.ids).toEqual([eventNumber(1).id]);
    expect(server.requests[1]?.images).toHaveLength(0);
    expect(server.requests[1]?.text).toContain('a number that is not in the facts');
    expect((await stage.timeline()).rehearsal.usage).toMatchObject({ requests: 3, imagesSent: 2 });
  });
});

describe('retries', () => {
  test('429 with retry-after is waited out', async () => {
    const stage = await stageAt(server.url, { maxRetries: 2 });
    server.act([FAULTS['429'], FAULTS['429']]);
    await rehearse(stage);
    const { rehearsal, feedback } = await stage.timeline();
    expect(feedback.map(({ source }) => source)).toEqual(['vlm', 'vlm']);
    expect(server.requests).toHaveLength(3);
    // The pictures went over the line three times; the closing words cost one request more.
    expect(rehearsal.usage).toMatchObject({ requests: 4, imagesSent: 6, inputTokens: 4000 });
  });

  test('429 for good is given up', async () => {
    const stage = await stageAt(server.url, { maxRetries: 2 });
    server.act(() => FAULTS['429']);
    await rehearse(stage);
    expect(server.requests).toHaveLength(3);
    expect((await stage.timeline()).rehearsal.coaching).toMatchObject({ reason: 'rate-limited', pending: 2 });
  });

  test('a wait of an hour is not waited out', async () => {
    const stage = await stageAt(server.url, { maxRetries: 2 });
    server.act(() => ({ kind: 'error', status: 429, headers: { 'retry-after': '3600' } }));
    await rehearse(stage);
    expect(server.requests).toHaveLength(1);
    expect((await stage.timeline()).rehearsal.coaching).toMatchObject({ reason: 'rate-limited' });
  });

  test('after a bad key nothing more is sent', async () => {
    const stage = await stageAt(server.url);
    server.act(() => FAULTS['401']);
    await rehearse(stage, 20);
    expect(server.requests).toHaveLength(1);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 20, reason: 'bad-key' });
  });

  test('a connection that comes back before the end brings every word', async () => {
    const stage = await stageAt(server.url);
    server.act([FAULTS['closed connection']]);
    for (let i = 0; i < 8; i++) await stage.happens(eventNumber(i));
    await expect.poll(() => stage.told.statuses.at(-1)).toMatchObject({ state: 'waiting', reason: 'server-error' });
    await stage.happens(eventNumber(8));
    await stage.coach.rehearsalFinished(stage.id);
    expect((await stage.timeline()).feedback.map(({ source }) => source)).toEqual(Array(9).fill('vlm'));
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
  });
});

test('a redirect to another host is not followed', async () => {
  const other = await startVlmServer();
  for (const status of [301, 302, 303, 307, 308]) {
    const stage = await stageAt(server.url);
    server.act(() => ({ kind: 'redirect', to: `${other.url}/v1/messages`, status }));
    await rehearse(stage, 1);
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 1, reason: 'redirected' });
  }
  expect(other.requests).toHaveLength(0);
  expect(server.requests).toHaveLength(5);
  await other.close();
});

test('offline, landmark words stand and no picture counts as sent', async () => {
  const stage = await stageAt(`http://127.0.0.1:${await closedPort()}`);
  await rehearse(stage);
  const { rehearsal, feedback } = await stage.timeline();
  expect(feedback.map(({ source }) => source)).toEqual(['landmarks', 'landmarks']);
  expect(rehearsal.coaching).toEqual({ state: 'done', pending: 2, reason: 'offline' });
  expect(rehearsal.usage).toMatchObject({ requests: 0, imagesSent: 0 });
});

test('what the connection cost is sent at the next start', async () => {
  const stage = await stageAt(server.url);
  server.act([FAULTS['closed connection']]);
  await rehearse(stage);
  await stage.repository.finish(stage.id, {
    durationMs: 1,
    baseline: {},
    coverage: {},
    engine: { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 },
  });
  stage.restart();
  await stage.coach.resume();
  await expect.poll(async () => (await stage.timeline()).feedback.map(({ source }) => source)).toEqual(['vlm', 'vlm']);
});

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
