/** A movement turns round when it has come back by this much, in shoulder widths: above the pose network's jitter. */
const TURNS_ROUND = 0.05;
/** Half a swing of rocking at 0.2 to 1.2 Hz lasts this long, in ms; faster is trembling, slower is walking. */
const SHORTEST_MS = 350;
const LONGEST_MS = 2700;
/** A swing stands for this many times as long as its last half took; then the rocking is over. */
const STANDS = 1.6;

interface Place {
  readonly timeMs: number;
  /** Way to the side, in shoulder widths. */
  readonly side: number;
}

/** How far the torso rocks: the smaller of the last two half swings, peak to peak, in shoulder widths; 0 while it does not. */
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
  let turned: Place | undefined;
  let halves: { readonly size: number; readonly lastedMs: number }[] = [];
  let value = 0;

  function turn(at: Place, now: Place): void {
    if (turned) {
      const half = { size: Math.abs(at.side - turned.side), lastedMs: at.timeMs - turned.timeMs };
      halves = [...halves.slice(-1), half];
    }
    turned = at;
    direction = Math.sign(now.side - at.side);
    extreme = now;
  }

  function swing(timeMs: number): number {
    const [first, second] = halves;
    if (!first || !second || !turned) return 0;
    const rocks = halves.every(({ lastedMs }) => lastedMs >= SHORTEST_MS && lastedMs <= LONGEST_MS);
    const over = timeMs - turned.timeMs > second.lastedMs * STANDS;
    return rocks && !over ? Math.min(first.size, second.size) : 0;
  }

  return {
    push(timeMs, side) {
      const now = { timeMs, side };
      extreme ??= now;
      const on = side - extreme.side;
      if (direction === 0 ? Math.abs(on) > TURNS_ROUND : on * direction < -TURNS_ROUND) turn(extreme, now);
      else if (on * direction > 0) extreme = now;
      value = swing(timeMs);
      return value;
    },
    now: () => value,
    reset() {
      direction = 0;
      extreme = undefined;
      turned = undefined;
      halves = [];
      value = 0;
    },
  };
}
