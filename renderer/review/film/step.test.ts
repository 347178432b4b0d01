import { describe, expect, test } from 'vitest';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { stepFrom } from './step.ts';

const moment = (id: string, startMs: number): BehaviorEvent => ({
  id,
  behavior: 'head-tilt',
  kind: 'habit',
  startMs,
  endMs: startMs + 3000,
  peakMs: startMs,
  severity: 0,
  measured: { signal: 'headRoll', value: 20, unit: 'degrees', threshold: 15, baseline: 0 },
  confidence: 1,
});
const inOrder = [moment('a', 1000), moment('b', 5000), moment('c', 9000)];

describe('stepFrom', () => {
  test.each([
    ['b', 0, 1, 'c'],
    ['b', 0, -1, 'a'],
    ['c', 0, 1, undefined],
    ['a', 0, -1, undefined],
    [null, 0, 1, 'a'],
    [null, 0, -1, undefined],
    [null, 5000, 1, 'b'],
    [null, 5000, -1, 'b'],
    [null, 6000, 1, 'c'],
    [null, 6000, -1, 'b'],
    ['gone', 6000, 1, 'c'],
  ] as const)('from %s at %i ms by %i: %s', (chosenId, atMs, by, expected) => {
    expect(stepFrom(inOrder, chosenId, atMs, by)?.id).toBe(expected);
  });

  test('without moments there is nowhere to go', () => expect(stepFrom([], null, 0, 1)).toBeUndefined());
});
