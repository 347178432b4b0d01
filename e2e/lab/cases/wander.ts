import type { Draw } from './draw.ts';

const WAVES = 4;

/** A value that drifts between -1 and 1 for ever without repeating soon; its waves last `shortestMs` to `longestMs`. */
export function createWander(draw: Draw, shortestMs: number, longestMs: number): (clockMs: number) => number {
  const waves = Array.from({ length: WAVES }, () => ({
    weight: draw.between(0.5, 1),
    periodMs: shortestMs * (longestMs / shortestMs) ** draw.share(),
    phase: draw.between(0, 2 * Math.PI),
  }));
  const whole = waves.reduce((sum, { weight }) => sum + weight, 0);
  return (clockMs) =>
    waves.reduce((sum, { weight, periodMs, phase }) => {
      return sum + (weight / whole) * Math.sin((2 * Math.PI * clockMs) / periodMs + phase);
    }, 0);
}

/** 0 to 1 the way limbs move: smooth at both ends (minimum jerk; Flash and Hogan 1985). */
export function eased(share: number): number {
  const s = Math.max(0, Math.min(1, share));
  return s * s * s * (10 + s * (6 * s - 15));
}
