import { expect, test } from 'vitest';
import { END, eventNumber } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

test('a practice leaves the computer when the person asks for it, and not before', async () => {
  const id = await stage.another({ practice: true });
  await stage.happens(eventNumber(0), undefined, id);
  await stage.repository.finish(id, END);
  await stage.coach.rehearsalFinished(id);
  stage.restart();
  await stage.coach.resume();
  const { feedback, rehearsal } = await stage.repository.read(id);
  expect(rehearsal.coaching).toEqual({ state: 'off', reason: 'look-first', pending: 1 });
  expect(feedback.map(({ source }) => source)).toEqual(['landmarks']);
  expect(server.all).toEqual([]);

  await stage.coach.again(id);
  await expect.poll(async () => (await stage.repository.read(id)).rehearsal.coaching.state).toBe('done');
  expect((await stage.repository.read(id)).feedback.map(({ source }) => source)).toEqual(['vlm']);
});

test('one that was cut off does not leave by itself either', async () => {
  const id = await stage.another({ practice: true });
  await stage.happens(eventNumber(0), undefined, id);
  await stage.repository.keep(id);
  stage.restart();
  await stage.coach.resume();
  expect((await stage.repository.read(id)).rehearsal.coaching.state).toBe('off');
  expect(server.all).toEqual([]);
});
