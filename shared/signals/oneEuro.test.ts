import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOneEuro } from './oneEuro.ts';

const HEAD = { minCutoff: 1, beta: 0.1 };
const STEP_MS = 100;

function filtered(values: readonly number[], stepMs = STEP_MS): number[] {
  const filter = createOneEuro(HEAD);
  return values.map((value, index) => filter(index * stepMs, value));
}

describe('the One Euro filter', () => {
  test('leaves a constant as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (value) => {
        for (const out of filtered(Array.from({ length: 30 }, () => value))) expect(out).toBeCloseTo(value, 9);
      }),
    );
  });

  test('stays between the values that it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (values) => {
          const [least, largest] = [Math.min(...values), Math.max(...values)];
          for (const out of filtered(values)) {
            expect(out).toBeGreaterThanOrEqual(least - 1e-9);
            expect(out).toBeLessThanOrEqual(largest + 1e-9);
          }
        },
      ),
    );
  });

  test('calms jitter at rest', () => {
    const jitter = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    const steps = (values: number[]) =>
      values.slice(20).reduce((sum, v, i) => sum + Math.abs(v - (values[i + 19] ?? v)), 0);
    expect(steps(filtered(jitter))).toBeLessThan(steps(jitter) / 2);
  });

  test('follows a quick turn of the head within a fifth of a second', () => {
    const turn = [...Array.from({ length: 20 }, () => 0), ...Array.from({ length: 20 }, () => 40)];
    expect(filtered(turn)[22]).toBeGreaterThan(25);
  });

  test('unknown stays unknown, is bridged when short and forgotten when long', () => {
    const filter = createOneEuro(HEAD);
    filter(0, 10);
    expect(filter(100, Number.NaN)).toBeNaN();
    expect(filter(200, 20)).toBeLessThan(20);
    expect(filter(1200, 50)).toBe(50);
  });
});
