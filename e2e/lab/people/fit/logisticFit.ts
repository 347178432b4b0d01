import type { LogisticModel } from '../../../../shared/signals/fitted/logistic.ts';

/** One example that a regression is fitted on. */
export interface Example {
  readonly person: string;
  readonly piece: string;
  readonly numbers: readonly number[];
  readonly isSo: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Newton's steps converge in fewer; more would be a mistake in the data. */
const STEPS = 50;
const CLOSE = 1e-9;

/**
 * Logistic regression with a penalty on the square of its weights, by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, 4.4). The same examples in the same order give the same model.
 *
 * @param penalty On the weights of standardized numbers, against examples that weigh 1 in total; the bias is free.
 */
export function fitLogistic(names: readonly string[], examples: readonly Example[], penalty: number): LogisticModel {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (example: Example) => number) =>
    examples.reduce((sum, example) => sum + example.weight * of(example), 0) / total;
  const means = names.map((_, i) => mean(({ numbers }) => numbers[i] ?? 0));
  const deviations = names.map(
    (_, i) => Math.sqrt(mean(({ numbers }) => ((numbers[i] ?? 0) - (means[i] ?? 0)) ** 2)) || 1,
  );
  const rows = examples.map(({ numbers }) => [
    ...numbers.map((number, i) => clamped((number - (means[i] ?? 0)) / (deviations[i] ?? 1))),
    1,
  ]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    const curvature = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const [n, row] of rows.entries()) {
      const { isSo, weight } = examples[n] as Example;
      const share = weight / total;
      const guess = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
      const steep = share * guess * (1 - guess);
      for (let i = 0; i < size; i++) {
        const value = row[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + share * (guess - (isSo ? 1 : 0)) * value;
        const line = curvature[i] as number[];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + steep * value * (row[j] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) {
      const held = i < size - 1 ? penalty : 1e-9;
      gradient[i] = (gradient[i] ?? 0) + held * (weights[i] ?? 0);
      const line = curvature[i] as number[];
      line[i] = (line[i] ?? 0) + held;
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight - (change[i] ?? 0));
    if (Math.max(...change.map(Math.abs)) < CLOSE) break;
  }
  return { names, means, deviations, weights: weights.slice(0, -1), bias: weights.at(-1) ?? 0 };
}

/** As the model that judges does: far numbers say no more than these. */
function clamped(value: number): number {
  return Math.max(-4, Math.min(4, value));
}

/** Solves a symmetric positive system by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const pivot = rows[best] as number[];
    rows[best] = rows[column] as number[];
    rows[column] = pivot;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const line = rows[row] as number[];
      const factor = (line[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= size; k++) line[k] = (line[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
