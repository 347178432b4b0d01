import type { Gap } from '../rehearsal/gaps.ts';
import type { Rehearsal } from '../rehearsal/timeline.ts';

type Stretch = Pick<Gap, 'startMs' | 'endMs'>;

/** How many of the first `durationMs` lie in at least one of these stretches. */
export function covered(stretches: readonly Stretch[], durationMs: number): number {
  let coveredMs = 0;
  let until = 0;
  for (const { startMs, endMs } of [...stretches].sort((a, b) => a.startMs - b.startMs)) {
    coveredMs += Math.max(0, Math.min(endMs, durationMs) - Math.max(startMs, until));
    until = Math.max(until, endMs);
  }
  return coveredMs;
}

/** Time in which a behavior could be judged, in ms: what the gaps leave, as far as it was seen there. */
export function judgedMs(
  { durationMs, gaps = [], coverage }: Pick<Rehearsal, 'durationMs' | 'gaps' | 'coverage'>,
  behavior: string,
): number {
  return Math.max(0, durationMs - covered(gaps, durationMs)) * (coverage?.[behavior] ?? 1);
}
