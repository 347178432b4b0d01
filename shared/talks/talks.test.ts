import { describe, expect, test } from 'vitest';
import { NO_USAGE, type Rehearsal, SCHEMA_VERSION, type Timeline } from '../rehearsal/timeline.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { landmarkSummary } from '../summary/landmarkSummary.ts';
import { type Glance, glanceOf, glanceSchema, wasJudged } from './glance.ts';
import { audienceOf, talkKey, talksOf } from './grouping.ts';
import { nextToPractice } from './practice.ts';
import { progressOf } from './progress.ts';
import { findTalks } from './search.ts';

const models = { face: 'assembled', pose: 'assembled', hand: 'assembled' } as const;

function rehearsal(id: string, title: string, more: Partial<Rehearsal> = {}): Rehearsal {
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title,
    startedAt: '2026-11-03T14:15:02.000Z',
    durationMs: 60_000,
    state: 'complete',
    source: { kind: 'camera' },
    models,
    audience: 'call',
    baseline: {},
    usage: NO_USAGE,
    coaching: { state: 'off', pending: 0 },
    ...more,
  };
}

describe('talks', () => {
  test('one name is one talk, however it is spaced, capitalized or composed', () => {
    const decomposed = '분기 보고'.normalize('NFD');
    const talks = talksOf([
      rehearsal('d', 'Design Review'),
      rehearsal('c', '분기  보고 '),
      rehearsal('b', 'design review'),
      rehearsal('a', decomposed),
    ]);
    expect(talks.map(({ title, takes }) => [title, takes.map(({ id }) => id)])).toEqual([
      ['Design Review', ['d', 'b']],
      ['분기  보고 ', ['c', 'a']],
    ]);
    expect(talkKey(decomposed)).toBe('분기 보고');
  });

  test('the audience of a talk is where it sat in the newest take', () => {
    const talks = talksOf([rehearsal('b', 'Pitch', { audience: 'room' }), rehearsal('a', 'Pitch')]);
    expect(audienceOf(talks, ' pitch')).toBe('room');
    expect(audienceOf(talks, 'Another')).toBeUndefined();
  });

  test('are found by words, by what they are for, and in Hangul while it is composed', () => {
    const talk = { audience: 'twelve investors', setting: '', goal: '' };
    const talks = talksOf([
      rehearsal('c', '분기 보고'),
      rehearsal('b', 'Pitch deck', { talk }),
      rehearsal('a', 'Lecture'),
    ]);
    const titles = (query: string) => findTalks(talks, query).map(({ title }) => title);
    expect(titles('  ')).toHaveLength(3);
    expect(titles('PITCH twelve')).toEqual(['Pitch deck']);
    for (const query of ['분', '부', 'ㅂㄱ', '보고', '분기 복']) expect(titles(query), query).toEqual(['분기 보고']);
    expect(titles('보고 없음')).toEqual([]);
  });
});

describe('a glance', () => {
  test('says what counts, the weightiest first, with a picture of a good moment', () => {
    const timeline = finishedTimeline('en');
    const glance = glanceSchema.parse(glanceOf(timeline));
    expect(glance.picture).toBe('steady-gaze-2000.jpg');
    const away = glance.tallies.find(({ behavior }) => behavior === 'looking-away');
    // The other one was rejected by the model.
    expect(away).toMatchObject({ kind: 'habit', times: 1, startMs: 101_000 });
  });

  test('has the same order as the review: a moment that the model doubts weighs less', () => {
    const timeline = finishedTimeline('en');
    const weightiest = (judged: Timeline) => glanceOf(judged).tallies.find(({ kind }) => kind === 'habit')?.behavior;
    const first = weightiest(timeline);
    const doubted = timeline.feedback.map((one) => ({
      ...one,
      source: 'vlm' as const,
      verdict: one.eventId.startsWith(`${first}-`) ? ('unsure' as const) : ('confirmed' as const),
    }));
    const after = { ...timeline, feedback: doubted };
    expect(weightiest(after)).toBe(landmarkSummary(after, 'en', '').work[0]?.behavior);
    expect(weightiest(after)).not.toBe(first);
  });

  test('counts the time that could be judged: without gaps, as far as it was seen, and nothing of what is switched off', () => {
    const timeline = finishedTimeline('en');
    const { unseenMs } = glanceOf({
      ...timeline,
      events: [],
      rehearsal: {
        ...timeline.rehearsal,
        durationMs: 100_000,
        gaps: [{ kind: 'frozen', startMs: 10_000, endMs: 30_000 }],
        coverage: { swaying: 0.5, fidgeting: 0.9 },
        sensitivities: { fidgeting: 'off' },
      },
    });
    expect(unseenMs).toEqual({ swaying: 40_000 });
  });
});

test('of what was not judged nothing is said', () => {
  const glance = { id: 'a', picture: null, tallies: [], unseenMs: {} };
  expect(wasJudged(glance)).toBe(false);
  expect(wasJudged({ ...glance, unseenMs: { swaying: 0 } })).toBe(false);
  expect(wasJudged({ ...glance, unseenMs: { swaying: 60_000 } })).toBe(true);
});

function take(id: string, seen: Readonly<Record<string, number>>, judgedMs = 120_000): Glance {
  const tallies = Object.entries(seen)
    .filter(([, times]) => times > 0)
    .map(([behavior, times]) => ({
      behavior,
      kind: behavior === 'steady-gaze' ? ('strength' as const) : ('habit' as const),
      times,
      totalMs: times * 3000,
      when: 'throughout' as const,
      judgedMs,
      startMs: 4000,
    }));
  const unseen = Object.entries(seen).filter(([, times]) => times === 0);
  return { id, picture: null, tallies, unseenMs: Object.fromEntries(unseen.map(([behavior]) => [behavior, judgedMs])) };
}

describe('what to practice next', () => {
  test('is the weightiest habit of the newest take, and in how many takes in a row it was seen', () => {
    const takes = [
      take('c', { 'steady-gaze': 5, swaying: 2, 'looking-down': 1 }),
      take('b', { swaying: 3 }),
      take('a', { swaying: 0 }),
    ];
    expect(nextToPractice(takes)).toMatchObject({ behavior: 'swaying', id: 'c', times: 2, takesInARow: 2 });
  });

  test('is nothing when nothing is worth a second look', () => {
    expect(nextToPractice([])).toBeNull();
    expect(nextToPractice([take('a', { 'steady-gaze': 2 }), take('b', { swaying: 1 })])).toBeNull();
  });
});

describe('progress', () => {
  test('is in moments a minute of judged time, with what a take cannot tell left open', () => {
    const [swaying] = progressOf([take('a', { swaying: 6 }), take('b', {}), take('c', { swaying: 1 }, 60_000)]);
    expect(swaying).toEqual({ behavior: 'swaying', kind: 'habit', perMinute: [3, null, 1], trend: 'better' });
  });

  test('is better with fewer habits and more strengths, and the same when hardly anything changed', () => {
    const trends = (first: Record<string, number>, last: Record<string, number>) =>
      progressOf([take('a', first), take('b', last)]).map(({ behavior, trend }) => [behavior, trend]);
    expect(trends({ swaying: 0, 'steady-gaze': 4 }, { swaying: 4, 'steady-gaze': 0 })).toEqual([
      ['swaying', 'worse'],
      ['steady-gaze', 'worse'],
    ]);
    expect(trends({ swaying: 4, 'steady-gaze': 1 }, { swaying: 4, 'steady-gaze': 3 })).toEqual([
      ['swaying', 'same'],
      ['steady-gaze', 'better'],
    ]);
  });

  test('is not told from takes that are too short, nor from one', () => {
    expect(progressOf([take('a', { swaying: 6 }, 10_000), take('b', { swaying: 1 })])).toEqual([]);
    expect(progressOf([take('a', { swaying: 6 })])).toEqual([]);
  });

  test('shows the most frequent ones alone', () => {
    const many = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };
    const names = progressOf([take('a', many), take('b', many)]).map(({ behavior }) => behavior);
    expect(names).toEqual(['f', 'e', 'd', 'c']);
  });
});
