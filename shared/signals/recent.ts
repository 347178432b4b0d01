/** The values of the last stretch of time. Memory is bounded by the length of the stretch and the rate of observations. */
export interface Recent {
  /** Takes the next value; NaN is left out. Times must not go back. */
  push(timeMs: number, value: number): void;
  /** Length of time between the oldest and the newest value kept, in ms. */
  spanMs(): number;
  /** Largest minus smallest; NaN when there is none. */
  range(): number;
  /** Way up and down, summed; NaN when there is none. */
  path(): number;
  /** Standard deviation; NaN when there is none. */
  deviation(): number;
  mean(): number;
}

export function createRecent(windowMs: number): Recent {
  const times: number[] = [];
  const values: number[] = [];
  function forget(timeMs: number): void {
    while (times[0] !== undefined && times[0] < timeMs - windowMs) {
      times.shift();
      values.shift();
    }
  }
  const mean = () => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    push(timeMs, value) {
      forget(timeMs);
      if (Number.isNaN(value)) return;
      times.push(timeMs);
      values.push(value);
    },
    spanMs: () => (times.at(-1) ?? 0) - (times[0] ?? 0),
    range: () => (values.length === 0 ? Number.NaN : Math.max(...values) - Math.min(...values)),
    path() {
      let way = values.length === 0 ? Number.NaN : 0;
      for (let i = 1; i < values.length; i++) way += Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0));
      return way;
    },
    deviation() {
      const middle = mean();
      return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
    },
    mean,
  };
}
