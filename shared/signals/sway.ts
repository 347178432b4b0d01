/** A movement turns round when it has come back by this much, in shoulder widths: above the pose network's jitter. */
const TURNS_ROUND = 0.05;
/** Half a swing of rocking at 0.2 to 1.2 Hz lasts this long, in ms; faster is trembling, slower is walking. */
const SHORTEST_MS = 350;
const LONGEST_MS = 2700;
/** Whoever stays within this many shoulder widths for so long stands, and has not begun to rock. Slow rocking turns round faster. */
const STILL_WITHIN = 0.1;
const STILL_MS = 3000;
/** A swing stands for this many times as long as its last half took; then the rocking is over. */
const STANDS = 1.6;

interface Place {
  readonly timeMs: number;
  /** Way to the side, in shoulder widths. */
  readonly side: number;
}

/**
 * How far the torso rocks: the smaller of the last two half swings, peak to peak, in shoulder widths; 0 while it does not. It goes
 * from one size to the next in the time of half a swing, so that a swing of nearly the size that counts, and one of just that
 * size, tell nearly the same time.
 */
export interface Sway {
  /** @param side Way of the torso to the side since the start, in shoulder widths. */
  push(timeMs: number, side: number): number;
  /** What it said last. */
  now(): number;
  /** Starts afresh, after a stretch that was not seen. */
  reset(): void;
}

/** Finds the turning points of a movement to and fro. One half swing alone is a step aside, so two must rock. */
export function createSway(): Sway {
  let direction = 0;
  let extreme: Place | undefined;
  /** Where the torso has been, within `STILL_WITHIN`, since. */
  let rest: Place | undefined;
  let turned: Place | undefined;
  let halves: { readonly size: number; readonly lastedMs: number }[] = [];
  let value = 0;
  /** What the value was when the torso turned round last. */
  let before = 0;

  function turn(at: Place, now: Place): void {
    if (turned) {
      const half = { size: Math.abs(at.side - turned.side), lastedMs: at.timeMs - turned.timeMs };
      halves = [...halves.slice(-1), half];
    }
    before = value;
    turned = at;
    direction = Math.sign(now.side - at.side);
    extreme = now;
  }

  /** The way from standing to the first turn is no half swing: it is as long as wherever the person stood makes it. */
  function leave(from: Place, now: Place): void {
    halves = [];
    turned = undefined;
    direction = Math.sign(now.side - from.side);
    extreme = now;
  }

  function swing(timeMs: number): number {
    const [first, second] = halves;
    if (!first || !second || !turned) return 0;
    const rocks = halves.every(({ lastedMs }) => lastedMs >= SHORTEST_MS && lastedMs <= LONGEST_MS);
    const over = timeMs - turned.timeMs > second.lastedMs * STANDS;
    if (!rocks || over) return 0;
    const share = Math.min(1, (timeMs - turned.timeMs) / second.lastedMs);
    return before + share * (Math.min(first.size, second.size) - before);
  }

  return {
    push(timeMs, side) {
      const now = { timeMs, side };
      extreme ??= now;
      rest ??= now;
      if (Math.abs(side - rest.side) > STILL_WITHIN) {
        if (timeMs - rest.timeMs > STILL_MS) leave(rest, now);
        rest = now;
      }
      const on = side - extreme.side;
      if (direction === 0 && Math.abs(on) > TURNS_ROUND) leave(extreme, now);
      else if (on * direction < -TURNS_ROUND) turn(extreme, now);
      else if (on * direction > 0) extreme = now;
      value = swing(timeMs);
      return value;
    },
    now: () => value,
    reset() {
      direction = 0;
      extreme = undefined;
      rest = undefined;
      turned = undefined;
      halves = [];
      value = 0;
      before = 0;
    },
  };
}
