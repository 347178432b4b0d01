import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEHAVIORS } from '../../behaviors/catalogue.ts';
import { type BehaviorEvent, feedbackSchema } from '../../rehearsal/timeline.ts';
import { landmarkFeedback } from './feedback.ts';

const AT = '2026-01-02T03:04:05.000Z';

function away(startMs: number, endMs = startMs + 4000): BehaviorEvent {
  return {
    id: `looking-away-${startMs}`,
    behavior: 'looking-away',
    kind: 'habit',
    startMs,
    endMs,
    peakMs: startMs,
    severity: 0.5,
    measured: { signal: 'headYaw', value: 32.4, unit: 'degrees', threshold: 25, baseline: 1 },
    confidence: 1,
  };
}

test('says how far and for how long, in both languages', () => {
  for (let i = 0; i < 20; i++) {
    const english = landmarkFeedback(away(i * 1000), 'en', AT);
    expect(english.observation).toContain('32°');
    expect(english.observation).toContain('4 seconds');
    const korean = landmarkFeedback(away(i * 1000), 'ko', AT);
    expect(korean.observation).toContain('32도');
    expect(korean.observation).toContain('4초');
  }
});

test('says long durations in minutes', () => {
  expect(landmarkFeedback(away(0, 80_000), 'en', AT).observation).toContain('1 minute 20 seconds');
  expect(landmarkFeedback(away(0, 120_000), 'ko', AT).observation).toContain('2분 동안');
});

test('the same event keeps its words, and neighbors differ', () => {
  expect(landmarkFeedback(away(1000), 'ko', AT)).toEqual(landmarkFeedback(away(1000), 'ko', AT));
  const words = Array.from({ length: 40 }, (_, i) => landmarkFeedback(away(i * 7000), 'en', AT));
  expect(new Set(words.map(({ observation }) => observation)).size).toBeGreaterThan(12);
  expect(new Set(words.map(({ suggestion }) => suggestion)).size).toBe(4);
});

test('a slight turn and a strong one are told differently', () => {
  const said = (severity: number) =>
    Array.from({ length: 40 }, (_, i) => landmarkFeedback({ ...away(i * 7000), severity }, 'ko', AT).observation);
  const bands = [0, 0.33, 0.34, 0.66, 0.67, 1].map((severity) => new Set(said(severity)));
  for (const [one, same] of [
    [0, 1],
    [2, 3],
    [4, 5],
  ] as const)
    expect(bands[one]).toEqual(bands[same]);
  expect(new Set(bands.flatMap((band) => [...band])).size).toBe(
    [0, 2, 4].reduce((sum, i) => sum + (bands[i]?.size ?? 0), 0),
  );
});

test('every behavior gives a valid, whole sentence, and so does one of a newer version', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BEHAVIORS.map(({ id }) => id), 'something-newer'),
      fc.constantFrom('ko' as const, 'en' as const),
      fc.nat(3_600_000),
      fc.integer({ min: 300, max: 600_000 }),
      fc.double({ min: 0, max: 90, noNaN: true }),
      (behavior, language, startMs, lasts, value) => {
        const event = away(startMs, startMs + lasts);
        const feedback = landmarkFeedback(
          { ...event, id: `${behavior}-${startMs}`, behavior, measured: { ...event.measured, value } },
          language,
          AT,
        );
        expect(feedbackSchema.parse(feedback)).toEqual(feedback);
        for (const sentence of [feedback.observation, feedback.suggestion]) {
          expect(sentence).toMatch(language === 'ko' ? /요(?:\([^)]+\))?\.$/ : /\.$/);
          expect(sentence).not.toMatch(/undefined|NaN/);
        }
      },
    ),
  );
});
