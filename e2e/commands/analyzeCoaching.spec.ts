import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { CoachingReason } from '../../shared/rehearsal/timeline.ts';
import { html } from '../../shared/report/html.ts';
import { describeChecks } from '../../shared/words/coachCheck.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { SERVER_WORDS } from '../fakes/goodAnswers.ts';
import { FAULTS } from '../fakes/serverActs.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { LEAVES } from '../films/films.ts';
import { contentsOf, type Desk, test as plain } from './analyzeDesk.ts';
import type { Ended, RunOptions } from './commandLine.ts';

const KEY = 'sk-ant-test-2b7d0c15-never-write-this-down';
/** What one answered request of the fake costs. */
const TOKENS = { inputTokens: 2000, outputTokens: 300 };

const test = plain.extend<{ server: VlmServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  server: async ({}, use) => {
    const server = await startVlmServer();
    await use(server);
    await server.close();
  },
});

/** Has the film coached by the server, and expects the key to be nowhere. */
async function coach(desk: Desk, server: VlmServer, options: string[] = [], run: RunOptions = {}): Promise<Ended> {
  const ended = await desk.analyze(
    LEAVES,
    ['--rate', '5', '--coach', 'anthropic', '--base-url', server.url, ...options],
    {
      ...run,
      env: { GREENROOM_API_KEY: KEY },
    },
  );
  for (const request of server.requests) expect(request.headers.authorization).toBe(`Bearer ${KEY}`);
  expect(`${ended.stdout}${ended.stderr}${JSON.stringify(await contentsOf(desk.folder))}`).not.toContain(KEY);
  return ended;
}

test('the words are those of the server, in the language asked for', async ({ desk, server }) => {
  const { code, stdout, stderr } = await coach(desk, server, ['--lang', 'ko']);
  expect(code, stderr).toBe(0);
  const { events, usage } = await desk.timeline();
  expect(events.map(({ feedback }) => feedback)).toEqual([
    { source: 'vlm', verdict: 'confirmed', ...SERVER_WORDS.ko, language: 'ko' },
  ]);
  // One request about the moment, one for the closing words.
  expect(usage).toMatchObject({ requests: 2, imagesSent: 1, inputTokens: 4000, outputTokens: 600 });
  expect(usage.usd).toBeGreaterThan(0);
  expect(stdout).toContain(wordsFor('ko').commands.sources.vlm);
  expect(await readFile(join(desk.out, 'report.html'), 'utf8')).toContain(SERVER_WORDS.ko.observation);
});

test('what the server rejects stays, folded away', async ({ desk, server }) => {
  const observation = 'You are there the whole time; the light is out, and it is dark in the room.';
  server.act([
    {
      kind: 'answer',
      change: (answers) => answers.map(({ id }) => ({ id, verdict: 'rejected', observation, suggestion: '' })),
    },
  ]);
  const { code, stdout, stderr } = await coach(desk, server);
  expect(code, stderr).toBe(0);
  const { events, checked } = await desk.timeline();
  expect(events).toMatchObject([{ feedback: { verdict: 'rejected', observation } }]);
  expect(checked).toEqual([{ behavior: events[0]?.behavior, looked: 1, rejected: 1, unsure: 0 }]);
  expect(stdout).toContain(describeChecks(checked ?? [], 'en'));
  expect(stdout).toContain(wordsFor('en').commands.rejected);
  expect(await readFile(join(desk.out, 'report.html'), 'utf8')).toMatch(
    new RegExp(`<summary>[^]*${observation}[^]*</summary>`),
  );
});

/** Each ends well: the whole film was watched. One without a second try and one with; what the server can do besides is in coachingFaults.test.ts. */
const EXPECTED: readonly [fault: keyof typeof FAULTS, reason: CoachingReason, requests: number, billed: number][] = [
  ['401', 'bad-key', 1, 0],
  ['wrong ids', 'bad-answer', 2, 2],
];

for (const [fault, reason, requests, billed] of EXPECTED) {
  test(`when the server answers with ${fault}, landmark words stand and the reason is told`, async ({
    desk,
    server,
  }) => {
    server.act(() => FAULTS[fault]);
    const { code, stdout, stderr } = await coach(desk, server);
    expect(code, stderr).toBe(0);
    const { events, usage } = await desk.timeline();
    expect(events.map(({ feedback }) => feedback.source)).toEqual(['landmarks']);
    expect(usage).toMatchObject({
      requests,
      inputTokens: billed * TOKENS.inputTokens,
      outputTokens: billed * TOKENS.outputTokens,
    });
    const why = wordsFor('en').review.reasons[reason];
    expect(stdout).toContain(why);
    expect(await readFile(join(desk.out, 'report.html'), 'utf8')).toContain(html`${why}`.markup);
  });
}
