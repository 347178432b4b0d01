/** A logistic regression: numbers in, the probability of one yes-or-no out. All lists are as long as `names`. */
export interface LogisticModel {
  /** What each number is, for whoever reads the weights. */
  readonly names: readonly string[];
  /** Of what it was fitted on: a number is counted from the mean, in deviations. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Numbers further than this many deviations from what the model was fitted on say no more than that. */
const FURTHEST = 4;

/** 0..1; NaN when any of the numbers is. */
export function probabilityOf({ means, deviations, weights, bias }: LogisticModel, numbers: readonly number[]): number {
  if (numbers.length !== weights.length) throw new Error(`The model takes ${weights.length} numbers.`);
  let sum = bias;
  for (const [i, number] of numbers.entries()) {
    const from = (number - (means[i] ?? 0)) / (deviations[i] ?? 1);
    sum += (weights[i] ?? 0) * Math.max(-FURTHEST, Math.min(FURTHEST, from));
  }
  return 1 / (1 + Math.exp(-sum));
}
