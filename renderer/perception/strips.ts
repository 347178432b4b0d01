import type { LandmarkFrame } from '../../shared/landmarks.ts';
import type { BehaviorEvent } from '../../shared/timeline.ts';
import { personCrop } from './personCrop.ts';
import { createSurface, type Picture, type Surface } from './picture.ts';

/** One tile of a strip: three of them side by side are 1152 x 216, which a vision model bills without waste. */
const TILE_WIDTH = 384;
const TILE_HEIGHT = 216;
/** Tiles kept to show what was before: two a second for six seconds, longer than the longest wait before an event begins. */
const KEPT_EVERY_MS = 500;
const KEPT = 12;
/** "Before" is this much before the start, so that it does not show the behavior itself. */
const BEFORE_MS = 600;
const QUALITY = 0.85;

interface Tile {
  readonly surface: Surface;
  timeMs: number;
}

/** The tiles of one event that has begun: before, peak. After comes with its end. */
interface Span {
  readonly before: Surface;
  readonly peak: Surface;
}

/** Keeps the few pictures that a strip may need. Memory does not grow with time: tiles are small and used again. */
export interface Strips {
  /** The picture that the next calls are about, and what was seen in it. */
  look(picture: Picture, frame: LandmarkFrame): void;
  /** A behavior may be beginning; it began at `startMs`. */
  opened(behavior: string, startMs: number): void;
  /** The picture being looked at is the strongest so far. */
  peak(behavior: string): void;
  /** It was nothing. */
  dropped(behavior: string): void;
  /** It was an event, and has ended: its strip as JPEG. */
  ended(event: BehaviorEvent): Promise<Uint8Array<ArrayBuffer>>;
}

export function createStrips(): Strips {
  const kept: Tile[] = Array.from({ length: KEPT }, () => ({ surface: tile(), timeMs: Number.NEGATIVE_INFINITY }));
  const spans = new Map<string, Span>();
  const unused: Span[] = [];
  const now = tile();
  let nextKept = 0;
  let keptMs = Number.NEGATIVE_INFINITY;
  let seen: { picture: Picture; frame: LandmarkFrame } | undefined;

  /** The tile of the picture being looked at, drawn when it is first needed. */
  let drawn = false;
  function current(): Surface {
    if (!drawn && seen !== undefined) {
      drawTile(now, seen.picture, seen.frame);
      drawn = true;
    }
    return now;
  }

  function before(startMs: number): Surface {
    let best: Tile | undefined;
    let oldest: Tile | undefined;
    for (const candidate of kept) {
      if (candidate.timeMs === Number.NEGATIVE_INFINITY) continue;
      if (oldest === undefined || candidate.timeMs < oldest.timeMs) oldest = candidate;
      if (candidate.timeMs <= startMs - BEFORE_MS && candidate.timeMs > (best?.timeMs ?? Number.NEGATIVE_INFINITY)) {
        best = candidate;
      }
    }
    return (best ?? oldest)?.surface ?? current();
  }

  function close(behavior: string): Span | undefined {
    const span = spans.get(behavior);
    spans.delete(behavior);
    if (span !== undefined) unused.push(span);
    return span;
  }

  return {
    look(picture, frame) {
      seen = { picture, frame };
      drawn = false;
      if (picture.timeMs - keptMs < KEPT_EVERY_MS) return;
      const slot = kept[nextKept];
      if (slot === undefined) return;
      copy(current(), slot.surface);
      slot.timeMs = picture.timeMs;
      keptMs = picture.timeMs;
      nextKept = (nextKept + 1) % KEPT;
    },
    opened(behavior, startMs) {
      const span = spans.get(behavior) ?? unused.pop() ?? { before: tile(), peak: tile() };
      spans.set(behavior, span);
      copy(before(startMs), span.before);
      copy(current(), span.peak);
    },
    peak(behavior) {
      const span = spans.get(behavior);
      if (span !== undefined) copy(current(), span.peak);
    },
    dropped(behavior) {
      close(behavior);
    },
    async ended(event) {
      const span = close(event.behavior) ?? { before: before(event.startMs), peak: current() };
      // The canvas is the event's own: encoding goes on while later pictures are drawn.
      const strip = createSurface(TILE_WIDTH * 3, TILE_HEIGHT);
      for (const [index, part] of [span.before, span.peak, current()].entries()) {
        strip.context.drawImage(part.canvas, index * TILE_WIDTH, 0);
      }
      const blob = await strip.canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}

function tile(): Surface {
  return createSurface(TILE_WIDTH, TILE_HEIGHT);
}

function copy(from: Surface, to: Surface): void {
  to.context.drawImage(from.canvas, 0, 0);
}

/** The person, or the whole picture with borders where nobody is seen. Everybody else's face is blurred. */
function drawTile({ canvas, context }: Surface, picture: Picture, frame: LandmarkFrame): void {
  const crop = personCrop(frame) ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  const scale = Math.min(TILE_WIDTH / crop.width, TILE_HEIGHT / crop.height);
  const left = (TILE_WIDTH - crop.width * scale) / 2;
  const top = (TILE_HEIGHT - crop.height * scale) / 2;
  context.fillRect(0, 0, TILE_WIDTH, TILE_HEIGHT);
  context.drawImage(
    picture.image,
    crop.x,
    crop.y,
    crop.width,
    crop.height,
    left,
    top,
    crop.width * scale,
    crop.height * scale,
  );
  for (const head of frame.others ?? []) {
    const x = left + (head.x * picture.width - crop.x) * scale;
    const y = top + (head.y * picture.height - crop.y) * scale;
    coarsen(canvas, context, x, y, head.width * picture.width * scale, head.height * picture.height * scale);
  }
}

/** A face drawn in this many squares across is nobody's. */
const SQUARES = 5;

/** Draws a part of the canvas small and large again: what was in it cannot be brought back. */
function coarsen(
  canvas: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  const wide = Math.min(canvas.width, Math.ceil(x + width)) - left;
  const high = Math.min(canvas.height, Math.ceil(y + height)) - top;
  if (wide < 1 || high < 1) return;
  const small = createSurface(SQUARES, SQUARES);
  small.context.drawImage(canvas, left, top, wide, high, 0, 0, SQUARES, SQUARES);
  context.drawImage(small.canvas, 0, 0, SQUARES, SQUARES, left, top, wide, high);
}
