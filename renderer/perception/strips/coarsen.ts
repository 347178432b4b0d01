import { createSurface, type Surface } from '../pictures/picture.ts';

/** A part of a canvas, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A face drawn in this many squares across is nobody's. */
const SQUARES = 5;

/** Draws a part of the canvas small and large again, as far as it lies `within`: what was in it cannot be brought back. */
export function coarsen({ canvas, context }: Surface, part: Area, within: Area): void {
  const left = Math.max(within.x, Math.floor(part.x));
  const top = Math.max(within.y, Math.floor(part.y));
  const wide = Math.min(within.x + within.width, Math.ceil(part.x + part.width)) - left;
  const high = Math.min(within.y + within.height, Math.ceil(part.y + part.height)) - top;
  if (wide < 1 || high < 1) return;
  const small = createSurface(SQUARES, SQUARES);
  small.context.drawImage(canvas, left, top, wide, high, 0, 0, SQUARES, SQUARES);
  context.drawImage(small.canvas, 0, 0, SQUARES, SQUARES, left, top, wide, high);
}
