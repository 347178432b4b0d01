import type { Curve } from '../../../shared/review/curve.ts';
import type { Window } from '../lanes/zoom.ts';

export interface CurvePaint {
  readonly line: string;
  readonly limit: string;
  readonly usual: string;
  readonly hatch: string;
}

/** How far the lowest and the highest value stay from the edges, as a share of the height. */
const MARGIN = 0.08;
const HATCH = 6;

/** The least and the largest of what is drawn, the limit and the usual among them; so that zooming does not stretch the curve. */
export function rangeOf({ values, limit, usual }: Curve): readonly [least: number, largest: number] {
  let [least, largest] = [Math.min(limit, usual ?? limit), Math.max(limit, usual ?? limit)];
  for (const value of values) {
    if (value < least) least = value;
    if (value > largest) largest = value;
  }
  return least === largest ? [least - 1, largest + 1] : [least, largest];
}

/** Where the first row at or after a time stands among rising times. */
export function firstFrom(timesMs: Float32Array, ms: number): number {
  let [low, high] = [0, timesMs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesMs[middle] ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Draws what of a curve is in sight: the line, the limit dashed, the usual dotted, hatched where nothing was known. What falls on one pixel is
 * one stroke from its least to its largest value, so that an hour takes no longer than a minute and no peak is lost.
 */
export function drawCurve(
  context: CanvasRenderingContext2D,
  curve: Curve,
  range: readonly [number, number],
  { fromMs, toMs }: Window,
  size: { readonly width: number; readonly height: number },
  paint: CurvePaint,
): void {
  const { timesMs, values, limit, usual } = curve;
  const { width, height } = size;
  const x = (ms: number) => ((ms - fromMs) / (toMs - fromMs)) * width;
  const [least, largest] = range;
  const y = (value: number) => height * (1 - MARGIN - ((1 - 2 * MARGIN) * (value - least)) / (largest - least));
  context.clearRect(0, 0, width, height);

  const start = Math.max(0, firstFrom(timesMs, fromMs) - 1);
  const end = Math.min(timesMs.length, firstFrom(timesMs, toMs) + 1);
  const line = new Path2D();
  const unknown = new Path2D();
  let unknownFrom: number | undefined;
  let column = Number.NaN;
  let [low, high] = [0, 0];
  let open = false;
  const flush = () => {
    if (!open) return;
    line.lineTo(column, y(low));
    if (high !== low) line.lineTo(column, y(high));
  };
  for (let i = start; i < end; i++) {
    const value = values[i] ?? Number.NaN;
    const at = x(timesMs[i] ?? 0);
    if (Number.isNaN(value)) {
      flush();
      open = false;
      unknownFrom ??= at;
      continue;
    }
    if (unknownFrom !== undefined) unknown.rect(unknownFrom, 0, at - unknownFrom, height);
    unknownFrom = undefined;
    const here = Math.round(at);
    if (open && here === column) {
      if (value < low) low = value;
      if (value > high) high = value;
      continue;
    }
    flush();
    if (!open) line.moveTo(here, y(value));
    open = true;
    column = here;
    low = value;
    high = value;
  }
  flush();
  if (unknownFrom !== undefined) unknown.rect(unknownFrom, 0, width - unknownFrom, height);

  hatch(context, unknown, width, height, paint.hatch);
  if (usual !== null) level(context, y(usual), width, paint.usual, [1, 4]);
  level(context, y(limit), width, paint.limit, [5, 4]);
  context.strokeStyle = paint.line;
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.stroke(line);
}

function level(context: CanvasRenderingContext2D, at: number, width: number, color: string, dashes: number[]): void {
  context.save();
  context.setLineDash(dashes);
  context.strokeStyle = color;
  context.lineWidth = 1.25;
  context.beginPath();
  context.moveTo(0, at);
  context.lineTo(width, at);
  context.stroke();
  context.restore();
}

function hatch(context: CanvasRenderingContext2D, where: Path2D, width: number, height: number, color: string): void {
  context.save();
  context.clip(where);
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = -height; at < width; at += HATCH) {
    context.moveTo(at, height);
    context.lineTo(at + height, 0);
  }
  context.stroke();
  context.restore();
}
