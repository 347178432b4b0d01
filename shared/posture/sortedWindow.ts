/** The last values of a signal, kept in order: telling their middle anew at every observation is most of what an hour costs otherwise. */
export interface SortedWindow {
  /** Takes one more; of more than fit, the oldest goes. */
  push(value: number): void;
  /** All of them, from the least to the largest. Not to be kept: the next `push` changes it. */
  sorted(): readonly number[];
  /** Those no further than `within` from `value`, from the least to the largest. */
  near(value: number, within: number): readonly number[];
  clear(): void;
}

/** @param most How many it keeps. */
export function createSortedWindow(most: number): SortedWindow {
  const inTime: number[] = [];
  const inOrder: number[] = [];
  return {
    push(value) {
      inTime.push(value);
      inOrder.splice(
        firstWhere(inOrder, (each) => each >= value),
        0,
        value,
      );
      const oldest = inTime.length > most ? inTime.shift() : undefined;
      if (oldest !== undefined)
        inOrder.splice(
          firstWhere(inOrder, (each) => each >= oldest),
          1,
        );
    },
    sorted: () => inOrder,
    near: (value, within) =>
      inOrder.slice(
        firstWhere(inOrder, (each) => each - value >= -within),
        firstWhere(inOrder, (each) => each - value > within),
      ),
    clear() {
      inTime.length = 0;
      inOrder.length = 0;
    },
  };
}

/** The median of values that are in order; NaN where there are none. */
export function middleOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The first place from which on `holds` is true; it is false before it, and true after it. */
function firstWhere(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Number.NaN)) high = middle;
    else low = middle + 1;
  }
  return low;
}
