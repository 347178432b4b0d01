import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement } from './kappa.ts';

/** Pairs from a table of counts: rows are the first judge's verdicts. */
function pairs(table: readonly (readonly number[])[]): [string, string][] {
  return table.flatMap((row, a) => row.flatMap((count, b) => Array<[string, string]>(count).fill([`${a}`, `${b}`])));
}

describe("Cohen's kappa", () => {
  test('of the textbook example: 50 grants, two readers', () => {
    const { kappa, agreed, from, to } = agreement(
      pairs([
        [20, 5],
        [10, 15],
      ]),
    );
    expect(agreed).toBeCloseTo(0.7);
    expect(kappa).toBeCloseTo(0.4);
    // Standard error 0.127 by the formula of Fleiss, Cohen and Everitt.
    expect([from, to].map((value) => value.toFixed(2))).toEqual(['0.15', '0.65']);
  });

  test("of Fleiss, Cohen and Everitt's own example", () => {
    const { kappa, from, to } = agreement(
      pairs([
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ]),
    );
    expect(kappa).toBeCloseTo(0.429, 3);
    expect((to - from) / 2 / 1.96).toBeCloseTo(0.0538, 3);
  });

  test('is 1 for judges who always agree, and unknown where there is nothing to agree on', () => {
    expect(
      agreement(
        pairs([
          [5, 0],
          [0, 7],
        ]),
      ).kappa,
    ).toBe(1);
    expect(agreement([]).kappa).toBeNaN();
    expect(agreement(pairs([[12]])).kappa).toBeNaN();
  });

  test('does not depend on who is first, nor on the order of the cases', () => {
    const verdict = fc.constantFrom('accept', 'reject');
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict), { minLength: 2, maxLength: 60 }), (list) => {
        const plain = agreement(list);
        const turned = agreement(list.map(([a, b]): [string, string] => [b, a]).toReversed());
        for (const name of ['kappa', 'from', 'to'] as const) {
          if (Number.isNaN(plain[name])) expect(turned[name]).toBeNaN();
          else expect(turned[name]).toBeCloseTo(plain[name], 9);
        }
        if (!Number.isNaN(plain.kappa)) {
          expect(plain.from).toBeLessThanOrEqual(plain.kappa);
          expect(plain.to).toBeGreaterThanOrEqual(plain.kappa);
        }
      }),
    );
  });
});
