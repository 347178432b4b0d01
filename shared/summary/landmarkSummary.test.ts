import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BehaviorEvent, summarySchema } from '../rehearsal/timeline.ts';
import { totalsOf } from '../rehearsal/totals.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { landmarkSummary, summaryFor } from './landmarkSummary.ts';
import { calmShare, talliesOf } from './tallies.ts';

const AT = '2026-01-02T03:04:05.000Z';
const timeline = finishedTimeline('en');

function habit(behavior: string, startMs: number, endMs: number, severity = 0.5): BehaviorEvent {
  return {
    id: `${behavior}-${startMs}`,
    behavior,
    kind: 'habit',
    startMs,
    endMs,
    peakMs: startMs,
    severity,
    measured: { signal: 'headYaw', value: 32.4, unit: 'degrees', threshold: 25, baseline: 1 },
    confidence: 1,
  };
}

const talk = (events: BehaviorEvent[], durationMs = 60_000) => ({
  rehearsal: { durationMs },
  events,
  feedback: [],
  judgements: [],
});

describe('the landmark summary', () => {
  test('says what worked, and three things at most with a drill each', () => {
    const { worked, work } = landmarkSummary(timeline, 'en', AT);
    expect(worked).toContain('Steady gaze: 2 times, 45 seconds in all');
    expect(work).toHaveLength(3);
    for (const { point, drill } of work) {
      expect(point).toMatch(/^(Once|\d+ times), /);
      expect(drill.length).toBeGreaterThan(20);
    }
  });

  test('leaves out what does not count', () => {
    const events = [habit('looking-away', 1000, 9000), habit('head-tilt', 20_000, 23_000)];
    const judgements = [{ eventId: 'looking-away-1000', counts: false, at: AT }];
    const { work } = landmarkSummary({ ...talk(events), judgements }, 'en', AT);
    expect(work.map(({ behavior }) => behavior)).toEqual(['head-tilt']);
  });

  test('is there without a single moment', () => {
    for (const language of ['ko', 'en'] as const) {
      const summary = landmarkSummary(talk([]), language, AT);
      expect(summary.work).toEqual([]);
      expect(summary.worked).not.toBe('');
    }
  });

  test('is in Korean where Korean is asked for', () => {
    const { worked, work } = landmarkSummary(timeline, 'ko', AT);
    const text = [worked, ...work.flatMap(({ point, drill }) => [point, drill])].join(' ');
    expect(text).not.toMatch(/[a-z]{3}/);
    expect(text).toContain('안정된 시선: 2번, 모두 합쳐 45초 동안 나왔어요.');
  });

  test('gives way to the words of the model in the same language', () => {
    const summary = landmarkSummary(timeline, 'en', AT);
    const model = { ...summary, source: 'vlm' as const, worked: 'You looked up.' };
    expect(summaryFor({ ...timeline, summary: model }, 'en', AT)).toBe(model);
    expect(summaryFor({ ...timeline, summary: model }, 'ko', AT).source).toBe('landmarks');
    expect(summaryFor({ ...timeline, summary: null }, 'en', AT)).toEqual(summary);
    const worst = summary.work[0]?.behavior;
    const judgements = timeline.events
      .filter(({ behavior }) => behavior === worst)
      .map(({ id }) => ({ eventId: id, counts: false, at: AT }));
    expect(summaryFor({ ...timeline, judgements, summary: model }, 'en', AT).source).toBe('landmarks');
  });

  test('has words for an unknown behavior, whatever its id', () => {
    const events = [habit('constructor', 1000, 3000), { ...habit('toString', 4000, 9000), kind: 'strength' as const }];
    const { worked, work } = landmarkSummary(talk(events), 'en', AT);
    expect(worked).toMatch(/^toString: once/);
    expect(work[0]?.drill).toMatch(/^Watch that moment/);
  });

  test('fits its shape whatever happened', () => {
    const event = fc
      .tuple(fc.constantFrom('looking-away', 'slouching', 'juggling'), fc.nat(100_000), fc.nat(20_000), fc.nat(100))
      .map(([behavior, start, length, severity]) => habit(behavior, start, start + length, severity / 100));
    fc.assert(
      fc.property(fc.array(event), fc.nat(120_000), (events, durationMs) => {
        summarySchema.parse(landmarkSummary(talk(events, durationMs), 'ko', AT));
      }),
    );
  });
});

test('tallies: the longest and strongest first, and where in the talk', () => {
  const events = [
    habit('head-tilt', 1000, 3000),
    habit('looking-down', 2000, 8000),
    habit('looking-down', 50_000, 51_000, 0.9),
    habit('slouching', 50_000, 59_000, 0.1),
  ];
  expect(talliesOf(events, 60_000)).toMatchObject([
    { behavior: 'looking-down', times: 2, totalMs: 7000, longestMs: 6000, when: 'beginning', strongest: events[2] },
    { behavior: 'slouching', when: 'end' },
    { behavior: 'head-tilt', times: 1 },
  ]);
});

test('what is not sure is not the first thing to work on', () => {
  const [long, sure] = [habit('looking-away', 0, 8000), habit('head-tilt', 20_000, 26_000)];
  const first = (change: Partial<Parameters<typeof landmarkSummary>[0]>, away: Partial<BehaviorEvent> = {}) =>
    landmarkSummary({ ...talk([{ ...long, ...away }, sure]), ...change }, 'en', AT).work[0]?.behavior;
  const said = (verdict: 'confirmed' | 'unsure', source: 'vlm' | 'landmarks' = 'vlm') => ({
    feedback: [{ eventId: long.id, source, verdict, observation: '', suggestion: '', language: 'en' as const, at: AT }],
  });
  expect(first({})).toBe('looking-away');
  expect(first({}, { confidence: 0.6 })).toBe('head-tilt');
  expect(first(said('unsure'))).toBe('head-tilt');
  expect(first(said('confirmed'), { confidence: 0.6 })).toBe('looking-away');
  expect(first(said('confirmed', 'landmarks'), { confidence: 0.6 })).toBe('head-tilt');
  const judgements = [{ eventId: long.id, counts: true, at: AT }];
  expect(first({ ...said('unsure'), judgements })).toBe('looking-away');
});

test('the calm share counts overlapping moments once', () => {
  expect(calmShare([], 10_000)).toBe(1);
  expect(calmShare([habit('a', 0, 5000), habit('b', 1000, 3000), habit('c', 4000, 6000)], 10_000)).toBeCloseTo(0.4);
  expect(calmShare([habit('a', 0, 99_000)], 10_000)).toBe(0);
  expect(calmShare([], 0)).toBe(0);
});

test('the calm share is of the time that could be judged', () => {
  const still = { startMs: 6000, endMs: 10_000 };
  expect(calmShare([habit('a', 0, 3000)], 10_000, [still])).toBeCloseTo(0.5);
  expect(calmShare([habit('a', 0, 8000)], 10_000, [still])).toBe(0);
  expect(calmShare([], 10_000, [{ startMs: 0, endMs: 10_000 }])).toBe(0);
});

test('totals: the person goes before the model, the model before the measurement', () => {
  expect(totalsOf(timeline)).toEqual({ habits: 9, strengths: 2, setAside: 1 });
  const rejected = 'looking-away-118000';
  const judge = (eventId: string, counts: boolean | null) => ({
    ...timeline,
    judgements: [{ eventId, counts, at: AT }],
  });
  expect(totalsOf(judge(rejected, true))).toEqual({ habits: 10, strengths: 2, setAside: 0 });
  expect(totalsOf(judge('head-tilt-41000', false))).toEqual({ habits: 8, strengths: 2, setAside: 2 });
  expect(totalsOf(judge('head-tilt-41000', null))).toEqual(totalsOf(timeline));
});
