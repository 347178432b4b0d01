/** What lies between two lists of numbers: the first at a share of 0, the second at 1. */
export function mixed(a: Float64Array, b: Float64Array, share: number): Float64Array {
  const result = new Float64Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = (a[i] ?? 0) + share * ((b[i] ?? 0) - (a[i] ?? 0));
  return result;
}

/** The same by name. */
export function mixedScores(
  a: Record<string, number>,
  b: Record<string, number>,
  share: number,
): Record<string, number> {
  const result: Record<string, number> = {};
  for (const name in a) result[name] = (a[name] ?? 0) + share * ((b[name] ?? 0) - (a[name] ?? 0));
  return result;
}
