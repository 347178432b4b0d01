import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../../behaviors/catalogue.ts';
import { type BehaviorEvent, languageSchema } from '../../rehearsal/timeline.ts';
import { wordsFor } from '../words.ts';
import { measuredSentence, plainSentence } from './behaviorWords.ts';
import { measuredAmounts } from './measuredAmounts.ts';

/** A moment of each behavior of the catalogue, halfway between its threshold and as severe as can be. */
const moments = BEHAVIORS.map(({ id, kind, signal, unit, enter, severe }): BehaviorEvent => {
  const measured = { signal, unit, threshold: enter, value: (enter + severe) / 2, baseline: null };
  return { id, behavior: id, kind, startMs: 0, endMs: 9000, peakMs: 4000, severity: 0.5, measured, confidence: 1 };
});

function momentOf(behavior: string, value: number): BehaviorEvent {
  const moment = moments.find(({ id }) => id === behavior);
  if (moment === undefined) throw new Error(`${behavior} is not in the catalogue`);
  return { ...moment, measured: { ...moment.measured, value } };
}

describe.each(languageSchema.options)('what was measured, in %s', (language) => {
  const words = wordsFor(language);

  test.each(moments)('of $behavior is in units that a person knows', (moment) => {
    const amounts = measuredAmounts(words, moment);
    const said = [measuredSentence(words, moment), plainSentence(words, moment, 2000), ...Object.values(amounts ?? {})];
    for (const text of said) {
      expect(text).not.toMatch(/NaN|undefined|0\.\d\d/);
      for (const [, unit] of text.matchAll(/\d+(?:\.\d+)?(.)/g)) expect(unit, text).toMatch(/[°%초번 ]/);
    }
  });

  test.each(moments)('of $behavior is told plainly: for how long, and what is allowed', (moment) => {
    const text = plainSentence(words, moment, 2500);
    expect(text).toMatch(language === 'en' ? /9\.0 s/ : /9\.0초/);
    expect(text).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /요\.$/);
  });

  test('has nothing to add where the answer is yes or no, or all went well', () => {
    for (const behavior of ['out-of-frame', 'turned-away', 'hands-hidden', 'steady-gaze', 'open-gesture'])
      expect(measuredAmounts(words, momentOf(behavior, 0)), behavior).toBeUndefined();
  });

  test('says on which side of its limit a habit begins', () => {
    const { atLeast, threshold, countsFrom } = words.review;
    expect(measuredAmounts(words, momentOf('looking-away', 41))).toEqual({
      value: '41°',
      limit: '25°',
      mark: threshold({ value: '25°' }),
    });
    expect(measuredAmounts(words, momentOf('slouching', 0.8))).toEqual({
      value: '80%',
      limit: atLeast({ value: '87%' }),
      mark: atLeast({ value: '87%' }),
    });
    expect(measuredAmounts(words, momentOf('arms-crossed', 0.9))?.mark).toBe(countsFrom.above);
    expect(measuredAmounts(words, momentOf('flat-expression', 0.1))?.mark).toBe(countsFrom.below);
  });

  test('knows no distance of a hand that is in front of the face', () => {
    const touching = momentOf('hand-to-face', -0.2);
    expect(measuredAmounts(words, touching)?.value).not.toMatch(/\d/);
    expect(measuredSentence(words, touching)).not.toMatch(/\d/);
    expect(plainSentence(words, touching, 2000)).not.toMatch(/-|%/);
  });
});
