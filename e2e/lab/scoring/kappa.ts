/** How far two judges agree beyond chance. */
export interface Agreement {
  /** Cases that both judged. */
  readonly cases: number;
  /** Share of them with the same verdict. */
  readonly agreed: number;
  /** Cohen's kappa, -1..1; NaN when there are no cases, or when both gave every case the same one verdict. */
  readonly kappa: number;
  /** 95 % confidence interval of kappa. */
  readonly from: number;
  readonly to: number;
}

const NORMAL_95 = 1.959964;

/**
 * Cohen's kappa of pairs of verdicts, with its large-sample standard error.
 *
 * Cohen: A coefficient of agreement for nominal scales, 1960. Standard error: Fleiss, Cohen, Everitt, 1969 (equation 13).
 */
export function agreement(pairs: readonly (readonly [a: string, b: string])[]): Agreement {
  const cases = pairs.length;
  const categories = [...new Set(pairs.flat())];
  const share = (test: (pair: readonly [string, string]) => boolean) => pairs.filter(test).length / cases;
  const agreed = share(([a, b]) => a === b);
  const first = new Map(categories.map((category) => [category, share(([a]) => a === category)]));
  const second = new Map(categories.map((category) => [category, share(([, b]) => b === category)]));
  const of = (margin: Map<string, number>, category: string) => margin.get(category) ?? 0;
  const chance = categories.reduce((sum, category) => sum + of(first, category) * of(second, category), 0);
  if (cases === 0 || chance === 1) return { cases, agreed, kappa: Number.NaN, from: Number.NaN, to: Number.NaN };
  const kappa = (agreed - chance) / (1 - chance);

  let diagonal = 0;
  let rest = 0;
  for (const i of categories) {
    const both = share(([a, b]) => a === i && b === i);
    diagonal += both * (1 - (of(first, i) + of(second, i)) * (1 - kappa)) ** 2;
    for (const j of categories) {
      if (i !== j) rest += share(([a, b]) => a === i && b === j) * (of(second, i) + of(first, j)) ** 2;
    }
  }
  const variance =
    (diagonal + (1 - kappa) ** 2 * rest - (kappa - chance * (1 - kappa)) ** 2) / (cases * (1 - chance) ** 2);
  const margin = NORMAL_95 * Math.sqrt(Math.max(0, variance));
  return { cases, agreed, kappa, from: Math.max(-1, kappa - margin), to: Math.min(1, kappa + margin) };
}
