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

/** The person, or the whole picture with borders where nobody is seen. */
function drawTile({ context }: Surface, picture: Picture, frame: LandmarkFrame): void {
  const crop = personCrop(frame);
  if (crop !== null) {
    context.drawImage(picture.image, crop.x, crop.y, crop.width, crop.height, 0, 0, TILE_WIDTH, TILE_HEIGHT);
    return;
  }
  const scale = Math.min(TILE_WIDTH / picture.width, TILE_HEIGHT / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  context.fillRect(0, 0, TILE_WIDTH, TILE_HEIGHT);
  context.drawImage(picture.image, (TILE_WIDTH - width) / 2, (TILE_HEIGHT - height) / 2, width, height);
}
