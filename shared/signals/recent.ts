/** The values of the last stretch of time. Memory is bounded by the length of the stretch and the rate of observations. */
export interface Recent {
  /** Takes the next value; NaN is left out. Times must not go back. */
  push(timeMs: number, value: number): void;
  clear(): void;
  /** Length of time between the oldest and the newest value kept, in ms. */
  spanMs(): number;
  /** Largest minus smallest; NaN when there is none. */
  range(): number;
  /** NaN when there is none. */
  sum(): number;
  /** NaN when there is none. */
  mean(): number;
  /** Standard deviation; NaN when there is none. */
  deviation(): number;
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
  return {
    push(timeMs, value) {
      forget(timeMs);
      if (Number.isNaN(value)) return;
      times.push(timeMs);
      values.push(value);
    },
    clear() {
      times.length = 0;
      values.length = 0;
    },
    spanMs: () => (times.at(-1) ?? 0) - (times[0] ?? 0),
    range: () => (values.length === 0 ? Number.NaN : Math.max(...values) - Math.min(...values)),
    sum: () => (values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0)),
    mean: () => values.reduce((sum, value) => sum + value, 0) / values.length,
    deviation() {
      const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
    },
  };
}
