import { encode } from 'fast-png';

/** A picture of grays, 0 black to 255 white, that can be drawn on. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export function createCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height).fill(255) };
}

/** A line two pixels thick. */
export function drawLine(
  { width, height, pixels }: Canvas,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  gray: number,
): void {
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
  for (let i = 0; i <= steps; i++) {
    const x = Math.round(x1 + ((x2 - x1) * i) / steps);
    const y = Math.round(y1 + ((y2 - y1) * i) / steps);
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const [px, py] = [x + dx, y + dy];
      if (px >= 0 && px < width && py >= 0 && py < height) pixels[py * width + px] = gray;
    }
  }
}

/** The canvas as a PNG of grays. */
export function encodePng({ width, height, pixels }: Canvas): Uint8Array {
  return encode({ width, height, data: pixels, channels: 1 });
}
