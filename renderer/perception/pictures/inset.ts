import type { Box } from '../../../shared/landmarks.ts';
import type { Pixels } from '../networks/networkMessages.ts';

/** Side of the cells that are told apart, in pixels of a picture some hundred pixels wide. */
const CELL = 8;
/** What is drawn by a computer has cells of one color: no channel differs by more than this, of 255. A lit wall, seen by a camera, does. */
const DRAWN = 2;
/** Where a camera's picture ends beside a drawn one, some channel differs by this, of 255. */
const BORDER = 8;
/** So much of each side shows that border: round corners and a sleeve in the color of the slide are allowed. */
const BORDERED = 0.75;
/** So much of a rectangle a camera fills; letters and lines on a slide leave more between them. */
const FILLED = 0.8;
/** So much of what is around the rectangle is drawn: of a room seen by a camera, less is. */
const DRAWN_AROUND = 0.6;
/** Smallest and largest share of the picture. Above it the speaker's picture is the film, with a frame around it. */
const SMALLEST = 0.01;
const LARGEST = 0.5;

/** A rectangle in pixels; `right` and `bottom` are the first beyond it. */
interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Finds the pictures of cameras within a picture that a computer drew: the speaker in a corner of slides, as meetings are recorded.
 * Rectangles only; what is drawn in a circle or floats over a film is not found. In shares of the picture, the largest first.
 */
export function findInsets(pixels: Pixels): Box[] {
  const { width, height } = pixels;
  const across = Math.floor(width / CELL);
  const down = Math.floor(height / CELL);
  const lively = new Uint8Array(across * down);
  for (let cell = 0; cell < lively.length; cell++) lively[cell] = isDrawn(pixels, cell, across) ? 0 : 1;

  const insets = regionsOf(lively, across, down).flatMap(({ cells, box }) => {
    const size = (box.right - box.left) * (box.bottom - box.top);
    const share = size / lively.length;
    const around = lively.reduce((sum, is) => sum + is, 0) - cells;
    const isInset =
      share >= SMALLEST &&
      share <= LARGEST &&
      cells >= FILLED * size &&
      around <= (1 - DRAWN_AROUND) * (lively.length - size);
    const exact = isInset ? bordered(pixels, box) : undefined;
    return exact === undefined ? [] : [exact];
  });
  return insets
    .map(({ left, top, right, bottom }) => ({
      x: left / width,
      y: top / height,
      width: (right - left) / width,
      height: (bottom - top) / height,
    }))
    .sort((a, b) => b.width * b.height - a.width * a.height);
}

function isDrawn({ data, width }: Pixels, cell: number, across: number): boolean {
  const x0 = (cell % across) * CELL;
  const y0 = Math.floor(cell / across) * CELL;
  for (let channel = 0; channel < 3; channel++) {
    let least = 255;
    let most = 0;
    for (let y = y0; y < y0 + CELL; y++) {
      for (let x = x0; x < x0 + CELL; x++) {
        const value = data[(y * width + x) * 4 + channel] ?? 0;
        if (value < least) least = value;
        if (value > most) most = value;
      }
    }
    if (most - least > DRAWN) return false;
  }
  return true;
}

interface Region {
  readonly cells: number;
  readonly box: Rectangle;
}

/** Cells that are not drawn and touch each other by a side, with the rectangle around them, in cells. */
function regionsOf(lively: Uint8Array, across: number, down: number): Region[] {
  const seen = new Uint8Array(lively.length);
  const regions: Region[] = [];
  for (let start = 0; start < lively.length; start++) {
    if (lively[start] !== 1 || seen[start] === 1) continue;
    const open = [start];
    seen[start] = 1;
    let cells = 0;
    let [left, top, right, bottom] = [across, down, 0, 0];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const x = cell % across;
      const y = Math.floor(cell / across);
      cells += 1;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      const beside = [x > 0 ? cell - 1 : -1, x < across - 1 ? cell + 1 : -1, cell - across, cell + across];
      for (const next of beside) {
        if (lively[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    regions.push({ cells, box: { left, top, right, bottom } });
  }
  return regions;
}

/** The rectangle to the pixel, when a straight border runs along each of its sides that is not at the picture's own edge. */
function bordered(pixels: Pixels, cells: Rectangle): Rectangle | undefined {
  const { width, height } = pixels;
  const near = {
    left: cells.left * CELL,
    top: cells.top * CELL,
    right: cells.right * CELL,
    bottom: cells.bottom * CELL,
  };
  const rows = { from: near.top + CELL, to: near.bottom - CELL };
  const columns = { from: near.left + CELL, to: near.right - CELL };
  const left = borderAt(near.left, width, rows, (at, along) => jump(pixels, at - 1, along, at, along));
  const right = borderAt(near.right, width, rows, (at, along) => jump(pixels, at - 1, along, at, along));
  const top = borderAt(near.top, height, columns, (at, along) => jump(pixels, along, at - 1, along, at));
  const bottom = borderAt(near.bottom, height, columns, (at, along) => jump(pixels, along, at - 1, along, at));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  const isWhole = left <= 0 && top <= 0 && right >= width && bottom >= height;
  return isWhole ? undefined : { left, top, right, bottom };
}

/** Where the border lies, within a cell of `near`: the line that the most of its length jumps at. The picture's edge is one. */
function borderAt(
  near: number,
  end: number,
  { from, to }: { readonly from: number; readonly to: number },
  jumpAt: (at: number, along: number) => number,
): number | undefined {
  if (near < CELL) return 0;
  if (near > end - CELL) return end;
  let best: number | undefined;
  let most = BORDERED * (to - from);
  for (let at = near - CELL; at <= near + CELL; at++) {
    let jumps = 0;
    for (let along = from; along < to; along++) if (jumpAt(at, along) >= BORDER) jumps += 1;
    if (jumps > most) [best, most] = [at, jumps];
  }
  return best;
}

/** Largest difference of a channel between two pixels. */
function jump({ data, width }: Pixels, x: number, y: number, besideX: number, besideY: number): number {
  const at = (y * width + x) * 4;
  const beside = (besideY * width + besideX) * 4;
  let most = 0;
  for (let channel = 0; channel < 3; channel++) {
    most = Math.max(most, Math.abs((data[at + channel] ?? 0) - (data[beside + channel] ?? 0)));
  }
  return most;
}
