import { describe, expect, test } from 'vitest';
import type { Recalled } from '../ask/answers/recall.ts';
import type { Answer } from '../check/answer.ts';
import type { FaultyMoment } from '../check/checks.ts';
import { event } from '../moments/event.fixture.ts';
import type { Moment } from '../moments/moment.ts';
import {
  type AskingCircumstances,
  type AskingHappened,
  type AskingPlan,
  beginAsking,
  momentsIn,
  planAsking,
} from './asking.ts';

const MOMENTS: Moment[] = [0, 60_000, 120_000, 180_000].map((startMs) => {
  const one = event('head-tilt', startMs);
  return { event: one, alike: [one] };
});
const NOW: AskingCircumstances = { isHeldBack: () => false, aborted: false };

const idsOf = (moments: readonly Moment[]) => moments.map((moment) => moment.event.id);
const faulty = (moment: Moment): FaultyMoment => ({ moment, faults: ['missing'] });
const answerTo = ({ event: { id } }: Moment): Answer => ({ id, observation: '', verdict: 'confirmed', suggestion: '' });

const known = (moment: Moment, change: Partial<Recalled> = {}): Recalled => ({
  moment,
  attempts: [],
  refused: false,
  ...change,
});
const recalled = (all: readonly Recalled[] = MOMENTS.map((moment) => known(moment))): AskingHappened => ({
  kind: 'recalled',
  known: all,
});
/** Each moment costs a dollar. */
const weighed = (usd = 100): AskingHappened => ({
  kind: 'weighed',
  cost: (moments) => moments,
  money: { usd, endedBy: 'over-month' },
});
const replied = (
  good: readonly Moment[],
  bad: readonly Moment[] = [],
  failure?: (AskingHappened & { kind: 'replied' })['failure'],
): AskingHappened => ({ kind: 'replied', good, faulty: bad.map(faulty), failure });

function after(...all: readonly (AskingHappened | [AskingHappened, Partial<AskingCircumstances>])[]): AskingPlan {
  return all.reduce<AskingPlan>((before, one) => {
    const [happened, now] = Array.isArray(one) ? one : [one, {}];
    return planAsking(before.state, happened, { ...NOW, ...now });
  }, beginAsking(MOMENTS));
}

/** Attempt and ids of what is weighed or sent, or what came of the batch. */
function outcome({ state, effect }: AskingPlan) {
  if (effect !== undefined && effect.kind !== 'recall') {
    return [effect.kind, effect.question.attempt, ...idsOf(momentsIn(effect.question))];
  }
  if (state.kind !== 'done') return state.kind;
  const { asked, coached, ...rest } = state.exchange;
  return { asked: asked.length, coached: coached.length, ...rest };
}

const [first, second, third, fourth] = MOMENTS as [Moment, Moment, Moment, Moment];

describe('a batch', () => {
  test('is looked up, weighed and sent; what is good ends it', () => {
    expect(beginAsking(MOMENTS).effect).toEqual({ kind: 'recall', moments: MOMENTS });
    expect(outcome(after(recalled()))).toEqual(['weigh', 'first', ...idsOf(MOMENTS)]);
    expect(outcome(after(recalled(), weighed()))).toEqual(['send', 'first', ...idsOf(MOMENTS)]);
    expect(outcome(after(recalled(), weighed(), replied(MOMENTS)))).toEqual({ asked: 4, coached: 4 });
  });

  test('that is known already is not sent', () => {
    const all = MOMENTS.map((moment) => known(moment, { answer: answerTo(moment) }));
    expect(outcome(after(recalled(all)))).toEqual({ asked: 4, coached: 4 });
  });

  test('is sent as far as the money reaches, the most important first', () => {
    expect(outcome(after(recalled(), weighed(2)))).toEqual(['send', 'first', ...idsOf([first, second])]);
    expect(outcome(after(recalled(), weighed(2), replied([first, second])))).toEqual({ asked: 2, coached: 2 });
    expect(outcome(after(recalled(), weighed(0)))).toEqual({ asked: 0, coached: 0, reason: 'over-month' });
  });
});

describe('what cannot be shown', () => {
  const bad = [recalled(), weighed(), replied([first, second], [third, fourth])] as const;

  test('is asked about once more, and then given up', () => {
    expect(outcome(after(...bad))).toEqual(['weigh', 'second', ...idsOf([third, fourth])]);
    expect(outcome(after(...bad, weighed()))).toEqual(['send', 'second', ...idsOf([third, fourth])]);
    expect(outcome(after(...bad, weighed(), replied([third], [fourth])))).toEqual({
      asked: 4,
      coached: 3,
      reason: 'bad-answer',
    });
  });

  test('is not asked about again without the money for all of it', () => {
    expect(outcome(after(...bad, weighed(1)))).toEqual({ asked: 4, coached: 2, reason: 'over-month' });
  });

  test('counts attempts from before the app was killed', () => {
    const once = known(first, { attempts: [faulty(first)] });
    const twice = known(second, { attempts: [faulty(second), faulty(second)] });
    const refused = known(third, { refused: true });
    expect(outcome(after(recalled([once, twice, refused])))).toEqual(['weigh', 'second', first.event.id]);
    expect(outcome(after(recalled([twice])))).toMatchObject({ coached: 0, reason: 'bad-answer' });
    expect(outcome(after(recalled([refused])))).toMatchObject({ coached: 0, reason: 'refused' });
    const mended = after(recalled([once, twice]), weighed(), replied([first]));
    expect(outcome(mended)).toMatchObject({ coached: 1, reason: 'bad-answer' });
  });
});

describe('a failure', () => {
  test.each(['offline', 'refused', 'too-large'] as const)('ends the batch: %s', (reason) => {
    expect(outcome(after(recalled(), weighed(), replied([], [], reason)))).toEqual({ asked: 4, coached: 0, reason });
  });

  test('to be read is mended like a bad answer', () => {
    expect(outcome(after(recalled(), weighed(), replied([], MOMENTS, 'bad-answer')))).toEqual([
      'weigh',
      'second',
      ...idsOf(MOMENTS),
    ]);
  });
});

describe('what is held back', () => {
  const now = { isHeldBack: (id: string) => id === second.event.id };

  test('while the batch is made ready ends it before anything leaves', () => {
    expect(outcome(after(recalled(), [weighed(), now]))).toMatchObject({ coached: 0, changed: true });
  });

  test('at the last moment ends it the same way', () => {
    expect(outcome(after(recalled(), weighed(), [replied([], [], 'canceled'), now]))).toMatchObject({ changed: true });
  });

  test('after the answer is not asked about again', () => {
    const plan = after(recalled(), weighed(), [replied([first], [second]), now], [weighed(), now]);
    expect(outcome(plan)).toMatchObject({ coached: 1, changed: true });
  });

  test('but was not in the question stops nothing', () => {
    expect(outcome(after(recalled(), [weighed(1), now]))).toEqual(['send', 'first', first.event.id]);
  });
});

test('canceled, nothing more leaves', () => {
  const aborted = { aborted: true };
  expect(outcome(after(recalled(), [weighed(), aborted]))).toMatchObject({ coached: 0, reason: 'canceled' });
  const answered = after(recalled(), weighed(), [replied([first], [second]), aborted]);
  expect(outcome(answered)).toMatchObject({ coached: 1, reason: 'canceled' });
  expect(outcome(after(recalled(), weighed(), [replied([], [], 'canceled'), aborted]))).toMatchObject({
    reason: 'canceled',
  });
});
