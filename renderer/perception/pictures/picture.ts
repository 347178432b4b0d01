import type { Pixels } from '../networks/networkMessages.ts';
import type { Square } from '../speaker/headCrop.ts';

/** Side of the crop that the face network gets. Its own input is 192 or 256 pixels. */
export const FACE_SIDE = 256;
/** The pose and hand networks work on 224 pixels of the person: more than this of the whole picture changes nothing. */
const BODY_SIDE = 512;

/** A square or a rectangle of pixels to draw on. */
export interface Surface {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
}

/** A canvas in memory. Everything drawn here is read back, so a graphics card would only be in the way. */
export function createSurface(width: number, height: number): Surface {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This computer gives no 2D canvas.');
  return { canvas, context };
}

/** One frame at full resolution, upright, on a canvas that is used again for a later one. */
export interface Picture {
  readonly timeMs: number;
  readonly width: number;
  readonly height: number;
  readonly image: OffscreenCanvas;
}

/** The whole picture, small, as the pose and hand networks get it. `surface` is only drawn on in between. */
export function bodyPixels(picture: Picture, surface: Surface): Pixels {
  drawSmall(picture.image, surface);
  return surfacePixels(surface);
}

/** Draws a whole picture as small as the pose and hand networks need it on `surface`, which takes its size. */
export function drawSmall(image: OffscreenCanvas, surface: Surface): void {
  makeSmall(surface, image.width, image.height);
  surface.context.drawImage(image, 0, 0, surface.canvas.width, surface.canvas.height);
}

function makeSmall({ canvas }: Surface, fullWidth: number, fullHeight: number): void {
  const scale = Math.min(1, BODY_SIDE / Math.max(fullWidth, fullHeight));
  const width = Math.max(1, Math.round(fullWidth * scale));
  const height = Math.max(1, Math.round(fullHeight * scale));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Everything that is drawn on a surface. */
export function surfacePixels({ canvas, context }: Surface): Pixels {
  return pixelsOf(context, canvas.width, canvas.height);
}

/** The square `crop` of the picture as the face network gets it, black beyond the picture's edge. */
export function facePixels(picture: Picture, crop: Square, surface: Surface): Pixels {
  const { context } = surface;
  context.fillRect(0, 0, FACE_SIDE, FACE_SIDE);
  const scale = FACE_SIDE / crop.side;
  const left = Math.max(crop.x, 0);
  const top = Math.max(crop.y, 0);
  const width = Math.min(crop.x + crop.side, picture.width) - left;
  const height = Math.min(crop.y + crop.side, picture.height) - top;
  if (width > 0 && height > 0) {
    context.drawImage(
      picture.image,
      left,
      top,
      width,
      height,
      (left - crop.x) * scale,
      (top - crop.y) * scale,
      width * scale,
      height * scale,
    );
  }
  return pixelsOf(context, FACE_SIDE, FACE_SIDE);
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D, width: number, height: number): Pixels {
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}
