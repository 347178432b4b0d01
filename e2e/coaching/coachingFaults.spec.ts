import { expect, type Page } from 'playwright/test';
import { type CoachingReason, PASSING, type Timeline } from '../../shared/rehearsal/timeline.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { type Opened, test } from '../app.ts';
import { FAULTS, type ServerAct } from '../fakes/serverActs.ts';
import { startVlmServer, type VlmServer } from '../fakes/vlmServer.ts';
import { button, openRehearsal } from '../person.ts';
import { readLibrary, tellOfRehearsal } from '../tellOfMoments.ts';
import { eventNumber, stripOf } from './services/coachingStage.ts';
import { agree, chooseModel } from './switchOnModel.ts';

const words = wordsFor('en');
const KEY = 'sk-ant-test-5d02c9-typed-into-the-settings';

/** What the person is told: each reason once. Every single way in which a server can misbehave is in coachingFaults.test.ts. */
const EXPECTED: readonly (readonly [fault: keyof typeof FAULTS, reason: CoachingReason])[] = [
  ['403', 'forbidden'],
  ['404', 'not-found'],
  ['413', 'too-large'],
  ['429', 'rate-limited'],
  ['stalled answer', 'timed-out'],
  ['closed connection', 'server-error'],
  ['invented numbers', 'bad-answer'],
  ['refusal', 'refused'],
];

let server: VlmServer;
test.beforeEach(async () => {
  server = await startVlmServer();
});
test.afterEach(() => server.close());

const momentNumber = (index: number) => ({ event: eventNumber(index), strip: stripOf(eventNumber(index)) });
const moments = [0, 1, 2, 3, 4].map(momentNumber);

/** Address, key, the test of the connection, and the yes, as a person gives them. */
async function connect({ app, page }: Opened): Promise<void> {
  await chooseModel(page, server.url, KEY);
  await button(page, words.coaching.settings.test).click();
  await expect(page.getByText(/^It works: /)).toBeVisible();
  await agree(app, page);
  await button(page, words.app.home).click();
}

async function newest(page: Page): Promise<Timeline> {
  const [timeline] = await readLibrary(page);
  if (timeline === undefined) throw new Error('There is no rehearsal.');
  return timeline;
}

/** Waits until the asking with this number has come to its end. */
async function settled(page: Page, asked: number): Promise<Timeline> {
  await expect
    .poll(
      async () => {
        const { rehearsal } = await newest(page);
        return [rehearsal.asked?.times ?? 0, rehearsal.coaching.state];
      },
      { intervals: [50] },
    )
    .toEqual([asked, 'done']);
  return newest(page);
}

function expectNothingLost({ events, feedback }: Timeline): void {
  expect(feedback.map(({ eventId }) => eventId).sort()).toEqual(events.map(({ id }) => id).sort());
  for (const { observation } of feedback) expect(observation).not.toBe('');
}

test('whatever the server does, the person is told why, every moment keeps its words, and asking again brings the rest', async ({
  open,
}) => {
  const elsewhere = await startVlmServer();
  const opened = await open({ ports: { timeoutMs: 700 } });
  const { page, errors } = opened;
  await connect(opened);
  const before = server.all.length;
  server.act(() => FAULTS['401']);
  await tellOfRehearsal(page, { title: 'Faults', source: { kind: 'sample' }, durationMs: 300_000, moments });
  await openRehearsal(page, 'Faults');
  expectNothingLost(await settled(page, 0));
  expect(server.all.length, 'no second request after a bad key').toBe(before + 1);

  let asked = 0;
  async function askAgain(act: ServerAct, reason: CoachingReason): Promise<Timeline> {
    server.act(() => act);
    await button(page, words.review.again).click();
    const timeline = await settled(page, ++asked);
    expectNothingLost(timeline);
    expect(timeline.rehearsal.coaching).toMatchObject({ reason, pending: timeline.events.length });
    const again = PASSING.has(reason) ? ` ${words.review.asksAgain}` : '';
    await expect(page.getByText(`${words.review.reasons[reason]}${again}`)).toBeVisible();
    return timeline;
  }
  for (const [fault, reason] of EXPECTED) await test.step(fault, () => askAgain(FAULTS[fault], reason));
  await test.step('a redirect to another host', () =>
    askAgain({ kind: 'redirect', to: `${elsewhere.url}/v1/messages` }, 'redirected'));
  expect(elsewhere.all).toHaveLength(0);
  await elsewhere.close();

  for (const fault of ['truncated json', 'max_tokens'] as const) {
    await test.step(`${fault}: what is whole is used`, async () => {
      server.act(() => FAULTS[fault]);
      await button(page, words.review.again).click();
      const { events, rehearsal, feedback } = await settled(page, ++asked);
      expect(rehearsal.coaching.pending).toBeLessThan(events.length);
      expect(feedback.some(({ source }) => source === 'vlm')).toBe(true);
    });
    if ((await newest(page)).rehearsal.coaching.pending === 0) break;
  }

  server.act([]);
  if ((await newest(page)).rehearsal.coaching.pending > 0) {
    await button(page, words.review.again).click();
    await settled(page, ++asked);
  }
  const { feedback, summary, rehearsal } = await newest(page);
  expect(feedback.map(({ source }) => source)).toEqual(feedback.map(() => 'vlm'));
  expect(summary?.source).toBe('vlm');
  expect(rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
  await expect(button(page, words.review.again)).toHaveCount(0);
  expect(server.mostAtOnce()).toBe(1);
  // What failed after it was billed is in the meter, too.
  const refused = 2000 + 300;
  expect(rehearsal.usage.inputTokens + rehearsal.usage.outputTokens).toBeGreaterThan(5 * refused);
  expect(errors).toEqual([]);
});
