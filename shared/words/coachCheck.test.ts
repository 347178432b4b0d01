import { describe, expect, test } from 'vitest';
import { coachChecks } from '../rehearsal/coachCheck.ts';
import type { Feedback, Timeline } from '../rehearsal/timeline.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { describeCheck, describeChecks } from './coachCheck.ts';

/** The fixture as a model has answered for its first moments, in their order. */
function answered(...verdicts: Feedback['verdict'][]): Timeline {
  const timeline = finishedTimeline('en');
  const feedback = timeline.feedback.map((one, i): Feedback => {
    const verdict = verdicts[i];
    return verdict === undefined ? { ...one, source: 'landmarks' } : { ...one, source: 'vlm', verdict };
  });
  return { ...timeline, feedback };
}

describe('what the model says of what was measured', () => {
  test('is counted by behavior, the most rejected first; what it has not seen is not', () => {
    const checks = coachChecks(answered('confirmed', 'confirmed', 'rejected', 'unsure', 'unsure', 'rejected'));
    expect(checks).toEqual([
      { behavior: 'steady-gaze', looked: 2, rejected: 1, unsure: 0 },
      { behavior: 'head-tilt', looked: 1, rejected: 1, unsure: 0 },
      { behavior: 'looking-down', looked: 1, rejected: 0, unsure: 0 },
      { behavior: 'too-far', looked: 1, rejected: 0, unsure: 1 },
      { behavior: 'hand-to-face', looked: 1, rejected: 0, unsure: 1 },
    ]);
    expect(coachChecks(answered())).toEqual([]);
  });

  test('does not change with what the person says: that is another matter', () => {
    const timeline = answered('rejected');
    const judgements = [{ eventId: timeline.events[0]?.id ?? '', counts: true, at: '' }];
    expect(coachChecks({ ...timeline, judgements } as Timeline)).toEqual(coachChecks(timeline));
  });

  test('stands in a sentence, of one behavior and of all', () => {
    const checks = coachChecks(answered('confirmed', 'confirmed', 'rejected', 'confirmed', 'unsure', 'rejected'));
    const [gaze, tilt] = checks;
    if (gaze === undefined || tilt === undefined) throw new Error('Nothing was counted.');
    expect(describeCheck(gaze, 'en')).toBe('The AI has looked at 2 moments like this and would not count 1 of them.');
    expect(describeCheck(tilt, 'en')).toBe('The AI has looked at 1 moment like this and would not count it.');
    expect(describeCheck({ ...gaze, looked: 5, rejected: 0, unsure: 2 }, 'en')).toBe(
      'The AI has looked at 5 moments like this and would count them. It is not sure about 2.',
    );
    expect(describeCheck({ ...gaze, looked: 5, rejected: 2, unsure: 1 }, 'ko')).toBe(
      'AI가 이런 순간 5개를 살펴봤고, 그중 2개는 빼는 게 맞다고 봤어요. 1개는 확실하지 않대요.',
    );
    expect(describeChecks(checks, 'en')).toBe(
      'Of 6 moments that the AI has looked at it would not count 2: Steady gaze (1 of 2), Tilted head (1 of 1).',
    );
    expect(describeChecks(checks, 'ko')).toBe(
      'AI가 살펴본 순간 6개 중에서 2개는 빼는 게 맞다고 봤어요. 안정된 시선(2개 중 1개), 고개 기울이기(1개 중 1개)예요.',
    );
    expect(describeChecks(coachChecks(answered('confirmed')), 'en')).toBe(
      'The AI has looked at 1 moment and would set none aside.',
    );
    expect(describeChecks([], 'en')).toBeUndefined();
  });
});
