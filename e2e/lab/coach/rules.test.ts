import { describe, expect, test } from 'vitest';
import { event } from '../../../main/coaching/moments/event.fixture.ts';
import { SEEN } from '../../../shared/behaviors/catalogue.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';
import { isActionable, scoreByRules } from './rules.ts';

const moment = (one: ReturnType<typeof event>) => ({ event: one, alike: [one] });

describe('the rules', () => {
  test('pass nearly everything that the landmarks say', () => {
    for (const language of ['ko', 'en'] as const) {
      const failed = SEEN.flatMap(({ id }) =>
        Array.from({ length: 40 }, (_, i) => {
          const one = event(id, i * 1000, { severity: (i % 10) / 10 });
          const said = landmarkFeedback(one, language, '');
          const { actionable, ...others } = scoreByRules(said, moment(one), language);
          expect(others, said.observation).toEqual({ grounded: true, language: true, length: true, topics: true });
          return actionable ? [] : [said.suggestion];
        }).flat(),
      );
      expect(new Set(failed).size, [...new Set(failed)].join('\n')).toBeLessThan(20);
    }
  });

  const one = event('looking-down', 0);
  const good = landmarkFeedback(one, 'en', '');
  test.each([
    ['an invented number', { observation: 'You looked at the table for 93 seconds, and the room waited.' }, 'grounded'],
    ['another language', { suggestion: 'Regardez la salle avant de parler, puis continuez.' }, 'language'],
    ['a lecture', { observation: 'You look down and the audience waits for you. '.repeat(10) }, 'length'],
    ['feelings', { observation: 'You were nervous and the audience could see that.' }, 'topics'],
    ['no advice', { suggestion: 'Your posture could be better in the future.' }, 'actionable'],
  ] as const)('fail %s', (_, change, rule) => {
    expect(scoreByRules({ ...good, ...change }, moment(one), 'en')[rule]).toBe(false);
    expect(scoreByRules(good, moment(one), 'en')[rule]).toBe(true);
  });
});

test.each([
  ['Look up before you speak.', 'en', true],
  ['Before the next line, breathe out.', 'en', true],
  ['It would be nicer with more eye contact.', 'en', false],
  ['고개를 들고 말해 보세요.', 'ko', true],
  ['고개가 조금 내려갔어요.', 'ko', false],
] as const)('%s', (text, language, actionable) => expect(isActionable(text, language)).toBe(actionable));
