import { describe, expect, test } from 'vitest';
import { landmarkSummary, summaryFor } from '../../../shared/summary/landmarkSummary.ts';
import type { FakeSummary } from '../../fakes/goodAnswers.ts';
import { FAULTS } from '../../fakes/serverActs.ts';
import { END, eventNumber } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

/** Four habits and a strength, then the end. */
async function rehearse(): Promise<void> {
  const behaviors = ['looking-down', 'looking-down', 'head-tilt', 'looking-away', 'off-center'];
  for (const [index, behavior] of behaviors.entries()) {
    const startMs = index * 60_000;
    await stage.happens(eventNumber(index, { id: `${behavior}-${startMs}`, behavior, severity: 0.9 - index / 10 }));
  }
  await stage.happens(eventNumber(5, { id: 'steady-gaze-300000', behavior: 'steady-gaze', kind: 'strength' }));
  await stage.repository.finish(stage.id, END);
  await stage.coach.rehearsalFinished(stage.id);
}

describe('the closing summary', () => {
  test('comes after the last event, from the facts of all of them, without a picture', async () => {
    await rehearse();
    expect(server.all.map(({ habits }) => habits === null)).toEqual([true, false]);
    const [asked] = server.summaries;
    expect(asked?.images).toHaveLength(0);
    expect(asked?.habits).toEqual(['looking-down', 'head-tilt', 'looking-away', 'off-center']);
    for (const fact of ['10 minutes', '2 times, 8 seconds in all', 'Strength steady-gaze', 'exactly 3']) {
      expect(asked?.text).toContain(fact);
    }
    const { summary } = await stage.timeline();
    expect(summary).toMatchObject({ source: 'vlm', language: 'en', model: 'claude-haiku-5-5' });
    expect(summary?.work.map(({ behavior }) => behavior)).toEqual(['looking-down', 'head-tilt', 'looking-away']);
    expect(stage.told.summaries).toEqual([summary]);
    expect(stage.told.statuses.at(-1)).toEqual({ state: 'done', pending: 0 });
  });

  test('is in the language of the person', async () => {
    stage.language = 'ko';
    await rehearse();
    expect((await stage.timeline()).summary).toMatchObject({ source: 'vlm', language: 'ko' });
  });

  test('knows nothing of what was rejected, judged to be fine, or held back', async () => {
    server.act([
      {
        kind: 'answer',
        change: (answers) =>
          answers.map((answer) =>
            answer.id.startsWith('head-tilt') ? { ...answer, verdict: 'rejected', suggestion: '' } : answer,
          ),
      },
    ]);
    stage.settings = { ...stage.settings, coachWhen: 'after' };
    const judged = { eventId: 'off-center-240000', counts: false, at: stage.clock.now().toISOString() };
    await stage.repository.appendJudgement(stage.id, judged);
    await stage.repository.setHeldBack(stage.id, 'looking-away-180000', true);
    await rehearse();
    expect(server.summaries[0]?.habits).toEqual(['looking-down']);
    expect(server.summaries[0]?.text).not.toContain('looking-away');
  });

  test('is not asked for where the key is bad', async () => {
    server.act(() => FAULTS['401']);
    await rehearse();
    expect(server.summaries).toHaveLength(0);
    expect((await stage.timeline()).summary).toBeNull();
  });

  test('leaves the words from the landmarks standing when the server cannot be used', async () => {
    server.actOnSummary(() => FAULTS['500']);
    await rehearse();
    const timeline = await stage.timeline();
    expect(timeline.rehearsal.coaching).toEqual({ state: 'done', pending: 0, reason: 'server-error' });
    expect(summaryFor(timeline, 'en', 'now')).toEqual(landmarkSummary(timeline, 'en', 'now'));
  });
});

const BAD: Record<string, (summary: FakeSummary) => unknown> = {
  'an invented number': (summary) => ({ ...summary, worked: `${summary.worked} That was 83 percent.` }),
  'looks and feelings': (summary) => ({ ...summary, worked: 'You look handsome and you were not nervous at all.' }),
  'another language': (summary) => ({ ...summary, worked: 'Vous avez bien parlé et regardé la salle entière.' }),
  'four things': ({ worked, work }) => ({ worked, work: [...work, { ...work[0], behavior: 'off-center' }] }),
  'two things': ({ worked, work }) => ({ worked, work: work.slice(1) }),
  'the same thing twice': ({ worked, work }) => ({ worked, work: [work[0], work[0], work[1]] }),
  'a habit that was not seen': ({ worked, work }) => ({
    worked,
    work: work.map((one, i) => (i === 0 ? { ...one, behavior: 'slouching' } : one)),
  }),
  'an empty drill': ({ worked, work }) => ({ worked, work: work.map((one) => ({ ...one, drill: '' })) }),
  'no summary': () => ({ hello: 'world' }),
};

describe('a summary with', () => {
  test.each(Object.keys(BAD))('%s is asked for once more', async (fault) => {
    server.actOnSummary([{ kind: 'summary', change: (summary) => BAD[fault]?.(summary) }]);
    await rehearse();
    expect(server.summaries).toHaveLength(2);
    expect(server.summaries[1]?.text).toContain('second attempt');
    expect((await stage.timeline()).summary).toMatchObject({ source: 'vlm' });
    expect((await stage.timeline()).rehearsal.coaching).toEqual({ state: 'done', pending: 0 });
  });

  test('the fault still in it gives way to the words from the landmarks', async () => {
    server.actOnSummary(() => ({
      kind: 'summary',
      change: (summary) => ({ ...summary, worked: 'It went on for 99 hours.' }),
    }));
    await rehearse();
    expect(server.summaries).toHaveLength(2);
    const timeline = await stage.timeline();
    expect(timeline.summary).toBeNull();
    expect(timeline.rehearsal.coaching).toEqual({ state: 'done', pending: 0, reason: 'bad-answer' });
    expect(summaryFor(timeline, 'en', 'now').work).toHaveLength(3);
  });
});

test('what the talk is for goes along with both kinds of request', async () => {
  await stage.repository.setTalk(stage.id, {
    audience: 'twelve investors',
    setting: 'a small room,\nstanding',
    goal: '',
  });
  await rehearse();
  for (const { text } of server.all) {
    const said = text.replaceAll('\\n', '\n');
    expect(said).toContain('Audience: twelve investors\nSetting: a small room, standing\n');
    expect(said).not.toContain('Goal:');
  }
});

test('coaching once more from the beginning changes every word, and one that was answered already costs nothing', async () => {
  await rehearse();
  await stage.repository.setTalk(stage.id, { audience: 'my class', setting: '', goal: '' });
  await stage.coach.again(stage.id, true);
  await expect.poll(async () => (await stage.timeline()).rehearsal.coaching.state).toBe('done');
  expect(server.all).toHaveLength(4);
  expect((await stage.timeline()).feedback.map(({ asked }) => asked)).toEqual(Array(6).fill(1));
  await stage.coach.again(stage.id, true);
  await expect.poll(async () => (await stage.timeline()).feedback.map(({ asked }) => asked)).toEqual(Array(6).fill(2));
  await expect.poll(async () => (await stage.timeline()).rehearsal.coaching.state).toBe('done');
  expect(server.all).toHaveLength(4);
});
