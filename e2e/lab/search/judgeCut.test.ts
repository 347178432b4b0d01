import { describe, expect, test } from 'vitest';
import { CUTS } from './cuts.ts';
import { judgeCut } from './judgeCut.ts';
import { QUESTIONS, TALKS } from './questions.ts';

test('there are enough questions in both languages, each answered in one place of its talk', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  expect(QUESTIONS.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(19);
  for (const { talk, answer, asked } of QUESTIONS) {
    const text = (TALKS[talk] ?? '').replace(/\s+/g, ' ');
    expect(text.split(answer).length - 1, `${talk}: ${asked}`).toBe(1);
  }
});

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test('the cut that the app makes is found sooner than pieces of a fixed size', () => {
    const questions = QUESTIONS.filter((one) => one.language === language && !one.heldOut);
    const score = (cut: string) => judgeCut(TALKS, CUTS[cut] ?? (() => []), questions);
    const [own, fixed] = [score('recursive + context'), score('fixed size')];
    expect(own.hitAt5).toBeGreaterThanOrEqual(fixed.hitAt5);
    expect(own.hitAt1).toBeGreaterThanOrEqual(fixed.hitAt1);
    expect(own.mrr).toBeGreaterThan(fixed.mrr);
  });
});
