import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import type { Label } from '../labels.ts';
import { figureOf } from '../review/figure.ts';
import { createCanvas, drawLine, encodePng } from './png.ts';

/** Multiples of 28 pixels: the patches that a vision model counts. */
const TILE_WIDTH = 336;
const HEIGHT = 280;
const GRAY = { body: 0, face: 60, eyes: 0, hand: 110 } as const;
const GUESSED = 200;
/** When a label is looked at: before it, three times inside, after it. Shares of its length, and ms outside. */
const INSIDE = [0.2, 0.5, 0.8];
const OUTSIDE_MS = 2500;

/** The times at which a label is shown. */
export function timesAround({ startMs, endMs }: Label, durationMs: number): number[] {
  const inside = INSIDE.map((share) => startMs + share * (endMs - startMs));
  return [Math.max(0, startMs - OUTSIDE_MS), ...inside, Math.min(durationMs, endMs + OUTSIDE_MS)];
}

/** One picture of several moments side by side, as stick figures, first to last; PNG. */
export function drawStrip(frames: readonly LandmarkFrame[]): Uint8Array {
  const canvas = createCanvas(TILE_WIDTH * frames.length, HEIGHT);
  for (const [i, frame] of frames.entries()) {
    const aspect = frame.width / frame.height;
    const scale = Math.min(HEIGHT, TILE_WIDTH / aspect);
    const left = i * TILE_WIDTH + (TILE_WIDTH - aspect * scale) / 2;
    const top = (HEIGHT - scale) / 2;
    for (const { part, sure, points } of figureOf(frame)) {
      for (let at = 0; at + 3 < points.length; at += 2) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
        const gray = sure ? GRAY[part] : GUESSED;
        drawLine(canvas, left + x1 * scale, top + y1 * scale, left + x2 * scale, top + y2 * scale, gray);
      }
    }
    drawLine(canvas, i * TILE_WIDTH, 0, i * TILE_WIDTH, HEIGHT, 160);
  }
  return encodePng(canvas);
}
