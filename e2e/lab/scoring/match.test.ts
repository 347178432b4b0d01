import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Labels } from '../labels.ts';
import { type Found, judge, type Known, overlap } from './match.ts';
import { scoreAll } from './score.ts';

const CATALOGUE: Known[] = [
  { id: 'looking-away', kind: 'habit' },
  { id: 'looking-down', kind: 'habit' },
  { id: 'steady-gaze', kind: 'strength' },
];
const span = (behavior: string, startMs: number, endMs: number): Found => ({ behavior, startMs, endMs });
const labels = (more: Partial<Labels> = {}): Labels => ({
  durationMs: 60_000,
  behaviors: [],
  tolerated: [],
  ...more,
});

describe('overlap', () => {
  test.each([
    [0, 10, 0, 10, 1],
    [0, 10, 10, 20, 0],
    [0, 10, 5, 10, 0.5],
    [0, 10, 5, 15, 1 / 3],
  ])('of %i-%i and %i-%i is %d', (a, b, c, d, share) => {
    expect(overlap({ startMs: a, endMs: b }, { startMs: c, endMs: d })).toBeCloseTo(share);
  });
});

describe('judging', () => {
  test('finds what is labelled, from an overlap of 0.6 on', () => {
    const label = span('looking-away', 10_000, 20_000);
    const near = judge([span('looking-away', 11_000, 17_500)], labels({ behaviors: [label] }), CATALOGUE);
    expect(near.pairs).toMatchObject([{ label, overlap: 0.65 }]);
    const far = judge([span('looking-away', 10_000, 15_000)], labels({ behaviors: [label] }), CATALOGUE);
    expect(far).toMatchObject({ pairs: [], missed: [label], falseAlarms: [{ endMs: 15_000 }] });
  });

  test('another behavior at the same time is no match', () => {
    const label = span('looking-away', 10_000, 20_000);
    expect(judge([span('looking-down', 10_000, 20_000)], labels({ behaviors: [label] }), CATALOGUE)).toMatchObject({
      missed: [label],
      falseAlarms: [{ behavior: 'looking-down' }],
    });
  });

  test('what is tolerated counts neither way', () => {
    const tolerated = [span('looking-down', 5000, 9000)];
    expect(judge([span('looking-down', 8000, 12_000)], labels({ tolerated }), CATALOGUE)).toMatchObject({
      falseAlarms: [],
      uncounted: [{ startMs: 8000 }],
    });
  });

  test('a strength is a false alarm only where all strengths are labelled', () => {
    const event = span('steady-gaze', 0, 12_000);
    expect(judge([event], labels(), CATALOGUE)).toMatchObject({ falseAlarms: [], uncounted: [event] });
    expect(judge([event], labels({ complete: ['steady-gaze'] }), CATALOGUE)).toMatchObject({ falseAlarms: [event] });
  });

  test('what the catalogue does not know is listed, not judged', () => {
    const behaviors = [span('juggling', 0, 5000)];
    expect(judge([], labels({ behaviors }), CATALOGUE)).toMatchObject({ missed: [], unjudged: behaviors });
  });

  test('every label and every event is in exactly one place', () => {
    const spans = fc.array(
      fc
        .tuple(
          fc.constantFrom('looking-away', 'looking-down'),
          fc.integer({ min: 0, max: 50_000 }),
          fc.integer({ min: 100, max: 9000 }),
        )
        .map(([behavior, startMs, length]) => span(behavior, startMs, startMs + length)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, spans, spans, (events, behaviors, tolerated) => {
        const result = judge(events, labels({ behaviors, tolerated }), CATALOGUE);
        const used = [...result.pairs.map(({ event }) => event), ...result.falseAlarms, ...result.uncounted];
        expect(new Set(used).size).toBe(events.length);
        expect(used.length).toBe(events.length);
        expect(result.pairs.length + result.missed.length).toBe(behaviors.length);
      }),
    );
  });
});

describe('scores', () => {
  test('count over all cases', () => {
    const behaviors = [span('looking-away', 10_000, 20_000), span('looking-away', 30_000, 40_000)];
    const first = judge(
      [span('looking-away', 10_200, 19_900), span('looking-away', 50_000, 53_000)],
      labels({ behaviors }),
      CATALOGUE,
    );
    const calm = judge([], labels(), CATALOGUE);
    const [away, down] = scoreAll([first, calm], CATALOGUE);
    expect(away).toMatchObject({
      labels: 2,
      found: 1,
      missed: 1,
      falseAlarms: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      onset: { median: 200, p90: 200 },
      end: { median: -100, p90: 100 },
    });
    // 100 s of the 120 s are calm, with one false alarm.
    expect(away?.inTenCalmMinutes).toBe(6);
    expect(down).toMatchObject({ labels: 0, recall: Number.NaN, f1: Number.NaN, inTenCalmMinutes: 0 });
  });
});
