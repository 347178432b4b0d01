import type { Box, LandmarkFrame } from '../../../shared/landmarks.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Pixels } from '../networks/networkMessages.ts';
import { createSurface, drawSmall, type Picture, type Surface, surfacePixels } from '../pictures/picture.ts';
import { headsOfOthers, type Person, speakerIn } from '../speaker/speaker.ts';
import { type Area, coarsen } from './coarsen.ts';
import { personCrop } from './personCrop.ts';

/** One tile of a strip: three of them side by side are 1152 x 216, which a vision model bills without waste. */
const TILE_WIDTH = 384;
const TILE_HEIGHT = 216;
/** Tiles kept to show what was before: two a second for six seconds, longer than the longest wait before an event begins. */
const KEPT_EVERY_MS = 500;
const KEPT = 12;
/** "Before" is this much before the start, so that it does not show the behavior itself. */
const BEFORE_MS = 600;
const QUALITY = 0.85;

/** A picture as a strip shows it, nobody blurred yet, and the whole picture small: in it everybody is looked for when it is needed. */
interface Tile {
  readonly surface: Surface;
  readonly whole: Surface;
  /** What was seen in it, and where its parts lie on the tile. */
  shows: Shown | undefined;
}

interface Shown {
  readonly frame: LandmarkFrame;
  readonly placed: Placed;
}

interface KeptTile extends Tile {
  timeMs: number;
}

/** The tiles of one event that has begun: before, peak. After comes with its end. */
interface Span {
  readonly before: Tile;
  readonly peak: Tile;
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
  /** Nothing of what was shown so far belongs to what comes. */
  cut(): void;
  /** It was an event, and has ended: its strip as JPEG. */
  ended(event: BehaviorEvent): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * @param findPeople Finds everybody in a picture. Asked only for the three pictures of a strip, so that whoever else is in one is
 *   blurred where they are in this very picture, and not where they were a second ago.
 */
export function createStrips(findPeople: (pixels: Pixels) => Promise<readonly Person[]>): Strips {
  const kept: KeptTile[] = Array.from({ length: KEPT }, () => ({ ...tile(), timeMs: Number.NEGATIVE_INFINITY }));
  const spans = new Map<string, Span>();
  const unused: Span[] = [];
  const now = tile();
  let nextKept = 0;
  let keptMs = Number.NEGATIVE_INFINITY;
  let seen: { picture: Picture; frame: LandmarkFrame } | undefined;

  /** The tile of the picture being looked at, drawn when it is first needed. */
  let drawn = false;
  function current(): Tile {
    if (!drawn && seen !== undefined) {
      drawTile(now, seen.picture, seen.frame);
      drawn = true;
    }
    return now;
  }

  function before(startMs: number): Tile {
    let best: KeptTile | undefined;
    let oldest: KeptTile | undefined;
    for (const candidate of kept) {
      if (candidate.timeMs === Number.NEGATIVE_INFINITY) continue;
      if (oldest === undefined || candidate.timeMs < oldest.timeMs) oldest = candidate;
      if (candidate.timeMs <= startMs - BEFORE_MS && candidate.timeMs > (best?.timeMs ?? Number.NEGATIVE_INFINITY)) {
        best = candidate;
      }
    }
    return best ?? oldest ?? current();
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
      copy(current(), slot);
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
    cut() {
      for (const slot of kept) slot.timeMs = Number.NEGATIVE_INFINITY;
      keptMs = Number.NEGATIVE_INFINITY;
    },
    async ended(event) {
      const span = close(event.behavior) ?? { before: before(event.startMs), peak: current() };
      // The canvas is the event's own, and so are the pixels: searching and encoding go on while later pictures are drawn.
      const strip = createSurface(TILE_WIDTH * 3, TILE_HEIGHT);
      const parts = [span.before, span.peak, current()].map(({ surface, whole, shows }, index) => {
        strip.context.drawImage(surface.canvas, index * TILE_WIDTH, 0);
        return shows && { ...shows, left: index * TILE_WIDTH, pixels: surfacePixels(whole) };
      });
      for (const part of parts) {
        if (part === undefined) continue;
        const { frame, placed, left, pixels } = part;
        // Who was found there shortly before is blurred as well: one search may miss whom another one finds.
        const heads = [...headsOfOthers(await findPeople(pixels), speakerIn(frame)), ...(frame.others ?? [])];
        const tileArea = { x: left, y: 0, width: TILE_WIDTH, height: TILE_HEIGHT };
        for (const head of heads) coarsen(strip, shifted(placed(head), left), tileArea);
      }
      const blob = await strip.canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}

function tile(): Tile {
  return { surface: createSurface(TILE_WIDTH, TILE_HEIGHT), whole: createSurface(1, 1), shows: undefined };
}

function copy(from: Tile, to: Tile): void {
  to.surface.context.drawImage(from.surface.canvas, 0, 0);
  drawSmall(from.whole.canvas, to.whole);
  to.shows = from.shows;
}

/** Where a box of the picture, in shares of it, lies on a tile. */
type Placed = (box: Box) => Area;

/** The person, or the whole picture with borders where nobody is seen. */
function drawTile(into: Tile, picture: Picture, frame: LandmarkFrame): void {
  const crop = personCrop(frame) ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  const scale = Math.min(TILE_WIDTH / crop.width, TILE_HEIGHT / crop.height);
  const left = (TILE_WIDTH - crop.width * scale) / 2;
  const top = (TILE_HEIGHT - crop.height * scale) / 2;
  const { context } = into.surface;
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
  drawSmall(picture.image, into.whole);
  const { width, height } = picture;
  const placed: Placed = (box) => ({
    x: left + (box.x * width - crop.x) * scale,
    y: top + (box.y * height - crop.y) * scale,
    width: box.width * width * scale,
    height: box.height * height * scale,
  });
  into.shows = { frame, placed };
}

function shifted(area: Area, x: number): Area {
  return { ...area, x: area.x + x };
}
