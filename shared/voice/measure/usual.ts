/** What a speaker does mostly, from the first value on: the same values give the same, and an hour takes no more room than a minute. */
export interface Usual {
  add(value: number): void;
  /** The value below which `share` of all lie; NaN of none. */
  at(share: number): number;
  count(): number;
}

/** @param step How finely values are told apart. */
export function createUsual({
  min,
  max,
  step,
}: {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}): Usual {
  const counts = new Uint32Array(Math.ceil((max - min) / step) + 1);
  let total = 0;
  return {
    add(value) {
      const place = Math.max(0, Math.min(counts.length - 1, Math.round((value - min) / step)));
      counts[place] = (counts[place] ?? 0) + 1;
      total += 1;
    },
    at(share) {
      let below = 0;
      for (const [place, count] of counts.entries()) {
        below += count;
        if (count > 0 && below > share * total) return min + place * step;
      }
      return total === 0 ? Number.NaN : max;
    },
    count: () => total,
  };
}
