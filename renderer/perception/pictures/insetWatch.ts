import type { Box } from '../../../shared/landmarks.ts';
import type { Pixels } from '../networks/networkMessages.ts';
import { findInsets } from './inset.ts';

/** Layouts of meetings change with a slide, not with a picture. */
const LOOK_EVERY_MS = 500;
/** What was one layout is another one when so many looks in a row say so. */
const LOOKS_AGREE = 3;
/** In shares of the picture: sides as near as this are the same. */
const SAME = 0.02;
/** Mean difference, of 255, of what a camera shows from one look to the next. A photo on a slide stands still. */
const ALIVE = 0.3;

/**
 * Follows where in a film the camera's picture is: undefined while it is all of it. What the first picture shows is believed at once; of
 * several the one that moves, and of these the largest. Times must not go back. Pictures come small; none is kept.
 */
export function createInsetWatch(): (timeMs: number, pixels: Pixels) => Box | undefined {
  let inset: Box | undefined;
  let other: Box | undefined;
  let agreeing = 0;
  let before: Pixels | undefined;
  let lookedMs = Number.NEGATIVE_INFINITY;

  return (timeMs, pixels) => {
    if (timeMs - lookedMs < LOOK_EVERY_MS) return inset;
    lookedMs = timeMs;
    const last = before;
    // The pixels themselves go on to a network.
    before = { ...pixels, data: pixels.data.slice() };
    const found = findInsets(pixels);
    if (last === undefined) {
      inset = found[0];
      return inset;
    }
    const moves = (box: Box) => difference(pixels, last, box) >= ALIVE;
    // A speaker who stands still for half a second has not gone elsewhere.
    const seen =
      found.find((box) => isSame(box, inset) && moves(box)) ??
      found.find(moves) ??
      found.find((box) => isSame(box, inset));
    if (isSame(seen, inset)) {
      agreeing = 0;
      return inset;
    }
    agreeing = isSame(seen, other) ? agreeing + 1 : 1;
    other = seen;
    if (agreeing >= LOOKS_AGREE) {
      inset = seen;
      agreeing = 0;
    }
    return inset;
  };
}

function isSame(a: Box | undefined, b: Box | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    Math.abs(a.x - b.x) <= SAME &&
    Math.abs(a.y - b.y) <= SAME &&
    Math.abs(a.width - b.width) <= SAME &&
    Math.abs(a.height - b.height) <= SAME
  );
}

/** Mean difference of a box's brightness between two pictures; everything when their sizes differ. */
function difference(a: Pixels, b: Pixels, box: Box): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  const right = Math.round((box.x + box.width) * a.width);
  const bottom = Math.round((box.y + box.height) * a.height);
  let sum = 0;
  let count = 0;
  for (let y = Math.round(box.y * a.height); y < bottom; y++) {
    for (let x = Math.round(box.x * a.width); x < right; x++) {
      const at = (y * a.width + x) * 4 + 1;
      sum += Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0));
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
