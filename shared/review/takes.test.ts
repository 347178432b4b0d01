import { expect, test } from 'vitest';
import type { Timeline } from '../rehearsal/timeline.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { alignTakes } from './takes.ts';

const earlier = finishedTimeline('en');
const later: Timeline = {
  ...earlier,
  rehearsal: { ...earlier.rehearsal, id: 'later', startedAt: '2026-11-05T10:00:00.000Z', durationMs: 60_000 },
  events: earlier.events.filter(({ endMs, behavior }) => endMs < 60_000 && behavior !== 'head-tilt'),
};

test('the earlier take is the first, whichever is asked about', () => {
  expect(alignTakes(later, earlier)).toEqual(alignTakes(earlier, later));
  expect(alignTakes(later, earlier).first).toBe(earlier);
});

test('both lie on one axis, as long as the longer one', () => expect(alignTakes(earlier, later).spanMs).toBe(180_000));

test('strengths come first, then habits in the order of the lanes, then what is not known', () => {
  const behaviors = alignTakes(earlier, later).lanes.map(({ behavior }) => behavior);
  expect(behaviors[0]).toBe('steady-gaze');
  expect(behaviors.slice(1, 4)).toEqual(['looking-away', 'looking-down', 'head-tilt']);
  expect(behaviors.at(-1)).toBe('juggling');
});

test('counts each take by its own length, and only what counts', () => {
  const lane = (behavior: string) => alignTakes(earlier, later).lanes.find((one) => one.behavior === behavior);
  // The other one of the two was rejected.
  expect(lane('looking-away')?.first).toHaveLength(1);
  expect(lane('looking-down')).toMatchObject({ perMinute: { first: 1 / 3, second: 1 }, change: 'worse' });
  expect(lane('head-tilt')).toMatchObject({ perMinute: { first: 1 / 3, second: 0 }, change: 'better' });
  expect(lane('steady-gaze')).toMatchObject({ perMinute: { first: 2 / 3, second: 1 }, change: 'better' });
});

test('counts by the time that could be judged, and says nothing of a take that could not tell', () => {
  const coverage = { 'looking-down': 0.5, 'head-tilt': 0.1 };
  const unseen = { ...later, rehearsal: { ...later.rehearsal, coverage } };
  const lane = (behavior: string) => alignTakes(earlier, unseen).lanes.find((one) => one.behavior === behavior);
  expect(lane('looking-down')?.perMinute.second).toBe(2);
  expect(lane('head-tilt')).toMatchObject({ perMinute: { second: null }, change: 'unknown' });
});

test('a take that lasted no time has no rate', () => {
  const nothing = { ...later, rehearsal: { ...later.rehearsal, durationMs: 0 }, events: [] };
  for (const { perMinute } of alignTakes(earlier, nothing).lanes) expect(perMinute.second).toBeNull();
});
