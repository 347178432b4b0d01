/** How a One Euro filter trades delay for calm. */
export interface OneEuroOptions {
  /** Cutoff in Hz for a value at rest: lower is calmer. */
  readonly minCutoff: number;
  /** How much the cutoff rises with the speed of the value, in Hz for one unit a second: higher follows sooner. */
  readonly beta: number;
}

/** Cutoff in Hz for the speed itself; the authors' value. */
const SPEED_CUTOFF = 1;
/** After a gap this long the value before says nothing about the value now. */
const FORGETS_MS = 500;

/**
 * The One Euro filter: a low-pass filter whose cutoff rises with the speed of its input, so that a value at rest is calm
 * and one that moves is followed without delay. NaN stays NaN and is bridged.
 *
 * Casiez, Roussel, Vogel: 1 € Filter: A Simple Speed-based Low-pass Filter for Noisy Input in Interactive Systems, CHI 2012.
 */
export function createOneEuro({ minCutoff, beta }: OneEuroOptions): (timeMs: number, value: number) => number {
  let lastMs = Number.NEGATIVE_INFINITY;
  let last = Number.NaN;
  let speed = 0;
  return (timeMs, value) => {
    if (Number.isNaN(value)) return value;
    const seconds = (timeMs - lastMs) / 1000;
    if (!(timeMs - lastMs <= FORGETS_MS)) {
      last = value;
      speed = 0;
    } else if (seconds > 0) {
      speed += smoothing(SPEED_CUTOFF, seconds) * ((value - last) / seconds - speed);
      last += smoothing(minCutoff + beta * Math.abs(speed), seconds) * (value - last);
    }
    lastMs = timeMs;
    return last;
  };
}

/** Weight of the newest sample of a first-order low-pass filter, 0..1. */
function smoothing(cutoff: number, seconds: number): number {
  return 1 / (1 + 1 / (2 * Math.PI * cutoff * seconds));
}
