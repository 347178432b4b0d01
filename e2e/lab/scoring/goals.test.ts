import { expect, test } from 'vitest';
import { goalsInWords, shortfalls, TRACK_GOALS } from './goals.ts';
import type { Score } from './score.ts';

const GOOD: Score = {
  behavior: 'swaying',
  kind: 'habit',
  labels: 100,
  found: 98,
  missed: 2,
  falseAlarms: 2,
  precision: 0.98,
  recall: 0.98,
  f1: 0.98,
  overlap: 0.9,
  onset: { median: 50, p90: 1300 },
  end: { median: 0, p90: 300 },
  inTenCalmMinutes: 0.2,
};
const LASTS = { swaying: 1000 };

test.each([
  ['all goals are reached', {}, 0],
  ['F1 exactly at its goal', { f1: 0.95 }, 0],
  ['F1 below its goal', { f1: 0.94 }, 1],
  ['onset beyond the duration of the behavior and what is allowed', { onset: { median: 50, p90: 1401 } }, 1],
  ['false alarms in calm minutes', { inTenCalmMinutes: 1.1 }, 1],
  ['everything', { f1: 0.5, onset: { median: 0, p90: 9000 }, inTenCalmMinutes: 3 }, 3],
  ['no labels', { f1: Number.NaN, onset: { median: Number.NaN, p90: Number.NaN } }, 0],
])('%s', (_, change, count) => {
  const short = shortfalls([{ ...GOOD, ...change }], TRACK_GOALS, LASTS);
  expect(short).toHaveLength(count);
  for (const line of short) expect(goalsInWords(short)).toContain(line);
});
