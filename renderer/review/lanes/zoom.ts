/** What of a rehearsal is in sight. */
export interface Window {
  /** 1: the whole rehearsal; 2: half of it. */
  readonly zoom: number;
  /** In the rehearsal's own time. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** Nobody needs to see less than this at a time: a moment lasts seconds. Ours. */
const SHORTEST_MS = 5000;
/** What one press of a key or a button does. Ours. */
export const STEP = 1.6;

/** The window that is `factor` times as near, with `aroundMs` at the place where it was. It stays within the rehearsal. */
export function zoomed({ zoom, fromMs, toMs }: Window, spanMs: number, factor: number, aroundMs: number): Window {
  const most = Math.max(1, spanMs / SHORTEST_MS);
  const next = Math.min(Math.max(1, zoom * factor), most);
  const place = (aroundMs - fromMs) / (toMs - fromMs || 1);
  return windowAt(next, spanMs, aroundMs - place * (spanMs / next));
}

/** The window of this zoom that begins at `fromMs`, or as near to it as the rehearsal allows. */
export function windowAt(zoom: number, spanMs: number, fromMs: number): Window {
  const shownMs = spanMs / zoom;
  const from = Math.min(Math.max(0, fromMs), spanMs - shownMs);
  return { zoom, fromMs: from, toMs: from + shownMs };
}

/** Distances between marks that a person reads easily, in seconds. */
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400];
/** A time such as 1:04:30 and some air beside it, in pixels. */
const LABEL = 90;

/** Where the ruler has its marks, in ms: round times in sight, as many as `width` pixels have room for, and half a window beyond each side. */
export function marksIn({ fromMs, toMs }: Window, spanMs: number, width: number): number[] {
  const shownMs = toMs - fromMs;
  const least = (shownMs * LABEL) / Math.max(width, LABEL);
  const step = 1000 * (STEPS.find((seconds) => seconds * 1000 >= least) ?? 3600 * Math.ceil(least / 3_600_000));
  const [first, last] = [fromMs - shownMs / 2, Math.min(toMs + shownMs / 2, spanMs)];
  const marks: number[] = [];
  for (let mark = Math.max(0, Math.ceil(first / step) * step); mark <= last; mark += step) marks.push(mark);
  return marks;
}
