export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** Intersection over union of two spans of time, 0..1. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));
  const whole = Math.max(a.endMs, b.endMs) - Math.min(a.startMs, b.startMs);
  return whole > 0 ? shared / whole : 0;
}
