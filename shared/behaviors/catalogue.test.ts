import { describe, expect, test } from 'vitest';
import { languageSchema, unitSchema } from '../rehearsal/timeline.ts';
import { SIGNALS } from '../signals/signals.ts';
import { wordsFor } from '../words/words.ts';
import type { Behavior } from './behavior.ts';
import { BEHAVIORS } from './catalogue.ts';

test('ids are unique', () => {
  expect(new Set(BEHAVIORS.map(({ id }) => id)).size).toBe(BEHAVIORS.length);
});

describe.each(BEHAVIORS.map((behavior): [string, Behavior] => [behavior.id, behavior]))('%s', (id, behavior) => {
  test.each(languageSchema.options)('has words in %s', (language) => {
    expect(Object.entries(wordsFor(language).behaviors).find(([key]) => key === id)?.[1].name).toBeTruthy();
  });

  test('names its source and its unit', () => {
    expect(behavior.source.length).toBeGreaterThan(20);
    expect(unitSchema.options).toContain(behavior.unit);
    // What is counted from the speaker's own usual may be a ratio of it.
    const unit = SIGNALS.find(({ name }) => name === behavior.signal)?.unit;
    expect(behavior.relative ? ['ratio', unit] : [unit]).toContain(behavior.unit);
  });

  test('has thresholds in order', () => {
    const sign = behavior.direction === 'above' ? 1 : -1;
    expect(sign * (behavior.enter - behavior.leave)).toBeGreaterThanOrEqual(0);
    expect(sign * (behavior.severe - behavior.enter)).toBeGreaterThan(0);
    expect(behavior.bridgeMs).toBeGreaterThanOrEqual(300);
    expect(behavior.minDurationMs).toBeGreaterThan(behavior.bridgeMs);
    expect(behavior.unknownMs).toBeGreaterThanOrEqual(behavior.bridgeMs);
    expect(behavior.cooldownMs).toBeGreaterThan(0);
  });
});
