import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../signals/signals.ts';
import { unitSchema } from '../timeline.ts';
import * as enBehaviors from '../words/en/behaviors.ts';
import * as enFeedback from '../words/en/feedback.ts';
import * as koBehaviors from '../words/ko/behaviors.ts';
import * as koFeedback from '../words/ko/feedback.ts';
import type { Behavior } from './behavior.ts';
import { BEHAVIORS } from './catalogue.ts';

const HANGUL = /[가-힣]/;
const languages = [
  { language: 'en', ...enBehaviors, ...enFeedback },
  { language: 'ko', ...koBehaviors, ...koFeedback },
];

test('ids are unique', () => {
  expect(new Set(BEHAVIORS.map(({ id }) => id)).size).toBe(BEHAVIORS.length);
});

describe.each(BEHAVIORS.map((behavior): [string, Behavior] => [behavior.id, behavior]))('%s', (id, behavior) => {
  test.each(languages)('has words in $language', ({ language, behaviors, feedback }) => {
    const words = Object.entries(behaviors).find(([key]) => key === id)?.[1];
    const phrasings = Object.entries(feedback).find(([key]) => key === id)?.[1];
    const said = { duration: '<duration>', amount: '<amount>' };
    const sentences = [
      words?.name,
      words?.sees,
      words?.measured(behavior.severe, behavior.enter),
      ...(phrasings?.observations.map((observe) => observe(said)) ?? []),
      ...(phrasings?.suggestions ?? []),
    ];
    expect(phrasings?.observations.length).toBeGreaterThanOrEqual(2);
    expect(phrasings?.suggestions.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences) {
      expect(sentence).toBeTruthy();
      expect(HANGUL.test(sentence ?? ''), sentence).toBe(language === 'ko');
    }
    for (const observe of phrasings?.observations ?? []) expect(observe(said)).toContain('<duration>');
  });

  test('names its source and its unit', () => {
    expect(behavior.source.length).toBeGreaterThan(20);
    expect(unitSchema.options).toContain(behavior.unit);
    expect(behavior.unit).toBe(SIGNALS.find(({ name }) => name === behavior.signal)?.unit);
  });

  test('has thresholds in order', () => {
    const sign = behavior.direction === 'above' ? 1 : -1;
    expect(sign * (behavior.enter - behavior.leave)).toBeGreaterThanOrEqual(0);
    expect(sign * (behavior.severe - behavior.enter)).toBeGreaterThan(0);
    expect(behavior.bridgeMs).toBeGreaterThanOrEqual(300);
    expect(behavior.minDurationMs).toBeGreaterThan(behavior.bridgeMs);
    expect(behavior.cooldownMs).toBeGreaterThan(0);
  });
});
