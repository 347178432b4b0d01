/** What lies no further back than `lengthMs`, in order of time. */
export interface Recent<Value> {
  push(timeMs: number, value: Value): void;
  /** Forgets what is older than `timeMs` allows, and gives what is left. */
  at(timeMs: number): readonly Value[];
}

export function createRecent<Value>(lengthMs: number): Recent<Value> {
  let kept: { readonly timeMs: number; readonly value: Value }[] = [];
  let from = 0;
  const forget = (timeMs: number) => {
    while (kept[from] !== undefined && (kept[from]?.timeMs ?? 0) <= timeMs - lengthMs) from += 1;
    // Copying at each step would be work for nothing.
    if (from > kept.length / 2) {
      kept = kept.slice(from);
      from = 0;
    }
  };
  return {
    push(timeMs, value) {
      kept.push({ timeMs, value });
      forget(timeMs);
    },
    at(timeMs) {
      forget(timeMs);
      return kept.slice(from).map(({ value }) => value);
    },
  };
}
