import type { Baseline } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';

/** Sinking by less than this, in shoulder widths, is no slouching yet; by this much it counts in full. */
const SINKS = 0.15;

/**
 * How upright the upper body is against the speaker's usual: 1 as usual, less when neck and shoulders sink. NaN when not seen
 * or no baseline yet.
 *
 * The height of the ears over the shoulders alone would also fall when the speaker looks down; so it counts only as far as
 * the shoulders sink in the picture with it. Leaning to the camera lowers the shoulders but not the ears, and walking
 * back moves both without shortening the neck.
 */
export function uprightness(values: SignalValues, baseline: Baseline): number {
  const { neckHeight = Number.NaN, shoulderLevel = Number.NaN, shoulderWidth = Number.NaN } = baseline;
  const ratio = values.neckHeight / neckHeight;
  const earsSank = earLevel(values) - (shoulderLevel - neckHeight * shoulderWidth);
  const sank = Math.min(values.shoulderLevel - shoulderLevel, earsSank) / shoulderWidth;
  return 1 - (1 - ratio) * Math.max(0, Math.min(1, sank / SINKS));
}

function earLevel({ shoulderLevel, neckHeight, shoulderWidth }: SignalValues): number {
  return shoulderLevel - neckHeight * shoulderWidth;
}
