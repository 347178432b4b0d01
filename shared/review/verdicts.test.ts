import { expect, test } from 'vitest';
import type { Timeline } from '../rehearsal/timeline.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { NO_FILTER, shownMoments, verdictsOf } from './verdicts.ts';

const AT = '2026-11-03T14:15:02.000Z';
const REJECTED = 'looking-away-118000';
const CONFIRMED = 'looking-away-101000';
const plain = finishedTimeline('en');
const doubted: Timeline = {
  ...plain,
  feedback: plain.feedback.map((one) =>
    one.eventId === 'head-tilt-41000' ? { ...one, source: 'vlm', verdict: 'unsure' } : one,
  ),
  notes: [
    { eventId: 'too-far-52000', text: 'the chair rolled', at: AT },
    { eventId: 'off-center-128000', text: '', at: AT },
  ],
};
const judged = (eventId: string, counts: boolean | null) => ({
  ...doubted,
  judgements: [{ eventId, counts, at: AT }],
});

test('the person goes before the model, the model before the measurement', () => {
  expect(verdictsOf(doubted).get(REJECTED)).toBe('rejected');
  expect(verdictsOf(doubted).get(CONFIRMED)).toBe('confirmed');
  expect(verdictsOf(doubted).get('head-tilt-41000')).toBe('unsure');
  expect(verdictsOf(doubted).get('too-far-52000')).toBe('measured');
  expect(verdictsOf(judged(REJECTED, true)).get(REJECTED)).toBe('real');
  expect(verdictsOf(judged(CONFIRMED, false)).get(CONFIRMED)).toBe('fine');
  expect(verdictsOf(judged(CONFIRMED, null)).get(CONFIRMED)).toBe('confirmed');
});

test('moments are shown by behavior, by verdict, and by both', () => {
  const ids = (timeline: Timeline, filter: Partial<typeof NO_FILTER>) =>
    shownMoments(timeline, { ...NO_FILTER, ...filter }).map(({ id }) => id);
  expect(ids(doubted, {})).toHaveLength(doubted.events.length);
  expect(ids(doubted, { behavior: 'looking-away' })).toEqual([CONFIRMED, REJECTED]);
  expect(ids(doubted, { behavior: 'looking-away', verdict: 'counted' })).toEqual([CONFIRMED]);
  expect(ids(doubted, { verdict: 'notCounted' })).toEqual([REJECTED]);
  expect(ids(doubted, { verdict: 'unsure' })).toEqual(['head-tilt-41000']);
  expect(ids(judged('head-tilt-41000', true), { verdict: 'unsure' })).toEqual([]);
  expect(ids(doubted, { verdict: 'noted' })).toEqual(['too-far-52000']);
});
