import { expect, test } from 'vitest';
import { END, eventNumber } from './coachingStage.ts';
import { changeStage, server, stage } from './freshStage.ts';

const secret = eventNumber(3).id;
const sent = () => server.all.map(({ text }) => text).join('\n');
const status = async () => (await stage.timeline()).rehearsal.coaching;
const sources = async () => (await stage.timeline()).feedback.map(({ source }) => source);

async function happen(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await stage.happens(eventNumber(i));
}

test('a moment of a batch that waits for its turn does not leave once it is held back', async () => {
  const other = await stage.another();
  let release = () => {};
  server.act([{ kind: 'held', until: new Promise<void>((resolve) => (release = resolve)) }]);
  await stage.happens(eventNumber(20), undefined, other);
  const first = stage.coach.rehearsalFinished(other);
  await expect.poll(() => server.requests.length).toBe(1);
  await happen(8);
  await expect.poll(async () => (await status()).state).toBe('sending');
  await stage.coach.holdBack(stage.id, secret, true);
  release();
  await first;
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
  expect(sent()).not.toContain(secret);
  expect(await sources()).toEqual([...Array(3).fill('vlm'), 'landmarks', ...Array(4).fill('vlm')]);
  expect(await status()).toEqual({ state: 'done', pending: 0 });
});

test.each(['batch-taken', 'strips-read', 'request-announced', 'usage-reserved', 'cost-reserved'])(
  'nor when it is held back right after: %s',
  async (when) => {
    let holding: Promise<unknown> | undefined;
    await changeStage({
      onStep: (step) => {
        if (step === when) holding ??= stage.coach.holdBack(stage.id, secret, true);
      },
    });
    await happen(8);
    await expect.poll(async () => (await sources()).filter((source) => source === 'vlm').length).toBe(7);
    await holding;
    expect(sent()).not.toContain(secret);
    await stage.repository.finish(stage.id, END);
    await stage.coach.rehearsalFinished(stage.id);
    expect(await status()).toEqual({ state: 'done', pending: 0 });
    expect(sent()).not.toContain(secret);
  },
);

test('nor in a second attempt of the connection', async () => {
  await changeStage({ maxRetries: 2 });
  server.act([{ kind: 'error', status: 429, headers: { 'retry-after-ms': '300' } }]);
  let holding: Promise<unknown> | undefined;
  server.onRequest = () => {
    holding ??= stage.coach.holdBack(stage.id, secret, true);
  };
  await happen(8);
  await expect.poll(async () => (await sources()).filter((source) => source === 'vlm').length).toBe(7);
  await holding;
  expect(server.requests.map(({ ids }) => ids.includes(secret))).toEqual([true, false]);
});

test('nor in the question about what could not be shown', async () => {
  let holding: Promise<unknown> | undefined;
  server.act(({ text }) => {
    if (!text.includes('second attempt')) {
      holding = stage.coach.holdBack(stage.id, secret, true);
    }
    return { kind: 'answer', change: (answers) => answers.filter(({ id }) => id !== secret && !id.endsWith('-0')) };
  });
  await happen(8);
  await expect.poll(() => server.requests.length).toBe(2);
  await holding;
  expect(server.requests[1]?.ids).toEqual([eventNumber(0).id]);
});

test('of near-duplicates the others are told without it', async () => {
  const alike = [0, 9000, 18_000].map((startMs) =>
    eventNumber(0, { id: `looking-down-${startMs}`, startMs, endMs: startMs + 4000, severity: startMs / 20_000 }),
  );
  let holding: Promise<unknown> | undefined;
  await changeStage({
    onStep: (step) => {
      if (step === 'request-announced') holding ??= stage.coach.holdBack(stage.id, 'looking-down-18000', true);
    },
  });
  for (const event of alike) await stage.happens(event);
  await stage.coach.rehearsalFinished(stage.id);
  await holding;
  expect(server.requests.map(({ ids }) => ids)).toEqual([['looking-down-9000']]);
  expect(sent()).toContain('2 times close together');
});

test('the closing words are not asked for with it either', async () => {
  let holding: Promise<unknown> | undefined;
  let announced = 0;
  await changeStage({
    onStep: (step) => {
      if (step === 'request-announced' && ++announced === 2) {
        holding = stage.coach.holdBack(stage.id, 'head-tilt-600000', true);
      }
    },
  });
  await happen(2);
  await stage.happens(eventNumber(10, { id: 'head-tilt-600000', behavior: 'head-tilt' }));
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
  await holding;
  expect(server.summaries.map(({ habits }) => habits)).toEqual([['looking-down']]);
});
