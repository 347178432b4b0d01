import type { Box } from '../../../shared/landmarks.ts';
import type { Pixels } from '../networks/networkMessages.ts';
import type { Person } from './speaker.ts';

/** A grey that no network takes for anybody. */
const GREY = 128;

/**
 * Paints over everybody but the speaker, so that a network that follows one person follows the right one. What belongs to
 * the speaker's own box stays as it is, also where somebody stands behind it.
 */
export function paintOver(
  { data, width, height }: Pixels,
  others: readonly Person[],
  speaker: Person | undefined,
): void {
  const keep = speaker === undefined ? undefined : inPixels(speaker.body, width, height);
  for (const { body } of others) {
    const { left, top, right, bottom } = inPixels(body, width, height);
    for (let y = top; y < bottom; y++) {
      const beside = keep !== undefined && y >= keep.top && y < keep.bottom;
      if (!beside) fill(data, y * width + left, y * width + right);
      else {
        fill(data, y * width + left, y * width + Math.min(right, keep.left));
        fill(data, y * width + Math.max(left, keep.right), y * width + right);
      }
    }
  }
}

function inPixels(box: Box, width: number, height: number) {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)));
  return {
    left: clamp(box.x * width, width),
    top: clamp(box.y * height, height),
    right: clamp((box.x + box.width) * width, width),
    bottom: clamp((box.y + box.height) * height, height),
  };
}

/** Fills whole pixels (4 bytes each), opaque; nothing when `from` is not before `to`. */
function fill(data: Uint8ClampedArray, from: number, to: number): void {
  for (let pixel = from; pixel < to; pixel++) {
    data[pixel * 4] = GREY;
    data[pixel * 4 + 1] = GREY;
    data[pixel * 4 + 2] = GREY;
  }
}
