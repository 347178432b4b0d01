import { describe, expect, test } from 'vitest';
import { probabilityOf } from '../../../../shared/signals/fitted/logistic.ts';
import { createDraw } from '../../cases/draw.ts';
import { type Example, fitLogistic } from './logisticFit.ts';

const draw = createDraw('made-up people');
/** Two numbers, of which the first tells and the second does not. */
const EXAMPLES: readonly Example[] = Array.from({ length: 200 }, (_, i) => {
  const isSo = i % 2 === 0;
  const numbers = [draw.between(-1, 1) + (isSo ? 0.8 : -0.8), draw.between(5, 9)];
  return { person: `person ${i}`, piece: `picture ${i}`, numbers, isSo, weight: 1 };
});

describe('the fit', () => {
  const model = fitLogistic(['tells', 'says nothing'], EXAMPLES, 0.01);

  test('learns what tells, and little from what does not', () => {
    expect(model.weights[0]).toBeGreaterThan(1);
    expect(Math.abs(model.weights[1] ?? 0)).toBeLessThan(0.2);
    const right = EXAMPLES.filter(({ numbers, isSo }) => probabilityOf(model, numbers) > 0.5 === isSo);
    expect(right.length).toBeGreaterThan(170);
  });

  test('is at the lowest point of what it minimizes', () => {
    const cost = (weights: readonly number[], bias: number) =>
      EXAMPLES.reduce((sum, { numbers, isSo }) => {
        const p = probabilityOf({ ...model, weights, bias }, numbers);
        return sum - Math.log(isSo ? p : 1 - p) / EXAMPLES.length;
      }, 0) +
      (0.01 / 2) * weights.reduce((sum, weight) => sum + weight ** 2, 0);
    const best = cost(model.weights, model.bias);
    for (const step of [-0.01, 0.01]) {
      for (let i = 0; i < 2; i++) {
        expect(
          cost(
            model.weights.map((weight, n) => (n === i ? weight + step : weight)),
            model.bias,
          ),
        ).toBeGreaterThan(best);
      }
      expect(cost(model.weights, model.bias + step)).toBeGreaterThan(best);
    }
  });

  test('is the same for the same examples, and follows their weights', () => {
    expect(fitLogistic(['tells', 'says nothing'], EXAMPLES, 0.01)).toEqual(model);
    const twice = EXAMPLES.flatMap((each) => [each, each]).map((each) => ({ ...each, weight: 0.5 }));
    const same = fitLogistic(['tells', 'says nothing'], twice, 0.01);
    for (const [i, weight] of same.weights.entries()) expect(weight).toBeCloseTo(model.weights[i] ?? 0, 8);
  });
});
