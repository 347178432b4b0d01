import { amountOf, type Move } from './happening.ts';

const STEP_MS = 20;

/**
 * The speaker's own time at a time of the case: it runs at the speaker's pace and stands while the speaker is still. Worked out in
 * fixed steps, so that it does not depend on when anybody looks.
 */
export function createBodyClock(
  moves: readonly Move[],
  durationMs: number,
  pace: number,
  startMs: number,
): (timeMs: number) => number {
  const stills = moves.filter((move) => (move.change(0).still ?? 0) > 0);
  const steps = Math.ceil(durationMs / STEP_MS) + 2;
  const clock = new Float64Array(steps);
  clock[0] = startMs;
  for (let i = 1; i < steps; i++) {
    const timeMs = (i - 0.5) * STEP_MS;
    const still = stills.reduce(
      (sum, move) => sum + (move.change(timeMs - move.startMs).still ?? 0) * amountOf(move, timeMs),
      0,
    );
    clock[i] = (clock[i - 1] ?? 0) + STEP_MS * pace * (1 - Math.min(1, still));
  }
  return (timeMs) => {
    const at = Math.max(0, Math.min(steps - 1.001, timeMs / STEP_MS));
    const index = Math.floor(at);
    const [from, to] = [clock[index] ?? 0, clock[index + 1] ?? 0];
    return from + (at - index) * (to - from);
  };
}
