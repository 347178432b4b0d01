import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';

/**
 * The moment after (1) or before (-1) the chosen one; without a choice, the nearest to `atMs` on that side. Nothing at
 * either end.
 *
 * @param inOrder Moments by their beginning.
 */
export function stepFrom(
  inOrder: readonly BehaviorEvent[],
  chosenId: string | null,
  atMs: number,
  by: 1 | -1,
): BehaviorEvent | undefined {
  const index = inOrder.findIndex((event) => event.id === chosenId);
  if (index >= 0) return inOrder[index + by];
  return by === 1 ? inOrder.find((event) => event.startMs >= atMs) : inOrder.findLast((event) => event.startMs <= atMs);
}
