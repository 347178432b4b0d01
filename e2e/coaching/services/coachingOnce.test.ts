import { expect, test } from 'vitest';
import { FAULTS } from '../../fakes/serverActs.ts';
import { END, eventNumber } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

const status = async () => (await stage.timeline()).rehearsal.coaching;

/** Four moments on disk, coached by nobody yet. */
async function left(): Promise<void> {
  for (let i = 0; i < 4; i++) await stage.happens(eventNumber(i));
  await stage.coach.close();
  await stage.repository.finish(stage.id, END);
  stage.restart();
}

async function expectSentOnce(): Promise<void> {
  await expect.poll(status).toEqual({ state: 'done', pending: 0 });
  // Everything else that was begun has time to end.
  await stage.coach.close();
  expect(server.requests.flatMap(({ ids }) => ids).sort()).toEqual([0, 1, 2, 3].map((i) => eventNumber(i).id).sort());
  expect(server.summaries).toHaveLength(1);
  expect((await stage.timeline()).rehearsal.usage.requests).toBe(2);
}

test('asked for again twice at once, everything is sent once', async () => {
  await left();
  const [first, second] = await Promise.all([stage.coach.again(stage.id), stage.coach.again(stage.id)]);
  expect(first.pending).toBe(4);
  expect(second.pending).toBe(4);
  expect((await stage.timeline()).rehearsal.asked?.times).toBe(1);
  await expectSentOnce();
});

test('asked for again while the start goes on with it, everything is sent once', async () => {
  await left();
  await Promise.all([stage.coach.resume(), stage.coach.again(stage.id), stage.coach.resume()]);
  await expectSentOnce();
});

test('asked for again while a connection comes back, everything is sent once', async () => {
  server.act([FAULTS['closed connection']]);
  for (let i = 0; i < 4; i++) await stage.happens(eventNumber(i));
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
  expect(server.requests).toHaveLength(1);
  stage.clock.pass(60_000);
  await Promise.all([stage.coach.again(stage.id), stage.coach.resume()]);
  await expect.poll(status).toEqual({ state: 'done', pending: 0 });
  await stage.coach.close();
  expect(server.requests.map(({ ids }) => ids.length)).toEqual([4, 4]);
  expect(server.summaries).toHaveLength(1);
});

test('finished twice, as when the end and a failure come together, everything is sent once', async () => {
  for (let i = 0; i < 4; i++) await stage.happens(eventNumber(i));
  await stage.repository.finish(stage.id, END);
  await Promise.all([
    stage.coach.rehearsalFinished(stage.id),
    stage.coach.again(stage.id),
    stage.coach.rehearsalFinished(stage.id),
  ]);
  await expectSentOnce();
});

test('canceled while it is being asked for again, nothing is sent', async () => {
  await left();
  const [, canceled] = await Promise.all([stage.coach.again(stage.id), stage.coach.cancel(stage.id)]);
  expect(canceled).toEqual({ state: 'done', pending: 4, reason: 'canceled' });
  await stage.coach.close();
  expect(server.all).toHaveLength(0);
});

test('held back while it is being asked for again, it is not sent', async () => {
  await left();
  await Promise.all([
    stage.coach.again(stage.id),
    ...[1, 2].map((i) => stage.coach.holdBack(stage.id, eventNumber(i).id, true)),
  ]);
  await expect.poll(status).toEqual({ state: 'done', pending: 0 });
  expect(server.requests.flatMap(({ ids }) => ids)).toEqual([eventNumber(0).id, eventNumber(3).id]);
});

test('closed while it is being asked for again, nothing is sent any more', async () => {
  await left();
  const asked = stage.coach.again(stage.id);
  await stage.coach.close();
  await asked.catch(() => undefined);
  await expect.poll(() => stage.clock.pending()).toBe(0);
  for (let i = 0; i < 50; i++) await stage.timeline();
  expect(server.all).toHaveLength(0);
});

test('finished once more later, it neither sends again nor says that nothing is left', async () => {
  server.act(() => FAULTS['401']);
  for (let i = 0; i < 4; i++) await stage.happens(eventNumber(i));
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
  await stage.coach.rehearsalFinished(stage.id);
  expect(await status()).toEqual({ state: 'done', pending: 4, reason: 'bad-key' });
  expect(server.requests).toHaveLength(1);
});
