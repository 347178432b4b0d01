import type { VideoSample } from 'mediabunny';
import type { Box } from '../../../shared/landmarks.ts';
import { createSurface, type Picture, type Surface } from './picture.ts';

/** What decoders and cameras give in memory. Other formats, and frames of which nobody knows the format, are drawn instead. */
const COPIED: readonly (string | null)[] = ['I420', 'NV12', 'RGBA', 'RGBX', 'BGRA', 'BGRX'];

/**
 * Makes what turns `sample` into an upright picture on `surface`, which takes its size, and closes the sample. One at a time.
 *
 * A canvas in memory takes seven times as long to draw a decoded frame as the frame takes to copy itself as RGBA, and the pixels are the same
 * to the bit. So it is copied; only what is stored lying, mirrored or squeezed is drawn from that copy.
 */
export function createPictureTaker(): (sample: VideoSample, timeMs: number, surface: Surface) => Promise<Picture> {
  const stored = createSurface(1, 1);
  let bytes = new Uint8ClampedArray(0);

  async function copy(sample: VideoSample, { canvas, context }: Surface): Promise<void> {
    const { width, height } = sample.visibleRect;
    const size = width * height * 4;
    if (bytes.length !== size) bytes = new Uint8ClampedArray(size);
    await sample.copyTo(bytes, { format: 'RGBA' });
    resize(canvas, width, height);
    context.putImageData(new ImageData(bytes, width, height), 0, 0);
  }

  return async (sample, timeMs, surface) => {
    const { displayWidth: width, displayHeight: height, rotation, flip } = sample;
    try {
      const isUpright = rotation === 0 && !flip && sameSize(sample.visibleRect, width, height);
      if (!COPIED.includes(sample.format)) {
        resize(surface.canvas, width, height);
        sample.draw(surface.context, 0, 0, width, height);
      } else if (isUpright) await copy(sample, surface);
      else {
        await copy(sample, stored);
        turn(stored.canvas, sample, surface);
      }
    } finally {
      sample.close();
    }
    return { timeMs, width, height, image: surface.canvas };
  };
}

/** Cuts `part` out of a picture: what is left is all that there is on its canvas. */
export function cutOut({ timeMs, width, height }: Picture, part: Box, { canvas, context }: Surface): Picture {
  const left = Math.round(part.x * width);
  const top = Math.round(part.y * height);
  const partWidth = Math.round(part.width * width);
  const partHeight = Math.round(part.height * height);
  const pixels = context.getImageData(left, top, partWidth, partHeight);
  resize(canvas, partWidth, partHeight);
  context.putImageData(pixels, 0, 0);
  return { timeMs, width: partWidth, height: partHeight, image: canvas };
}

/** Draws what is stored as it is meant to be seen: turned clockwise first, then mirrored. */
function turn(stored: OffscreenCanvas, sample: VideoSample, { canvas, context }: Surface): void {
  const { displayWidth: width, displayHeight: height, rotation, flip } = sample;
  const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
  resize(canvas, width, height);
  context.save();
  context.translate(width / 2, height / 2);
  if (flip) context.scale(-1, 1);
  context.rotate((rotation * Math.PI) / 180);
  context.drawImage(stored, -across / 2, -down / 2, across, down);
  context.restore();
}

function sameSize(a: { readonly width: number; readonly height: number }, width: number, height: number): boolean {
  return a.width === width && a.height === height;
}

function resize(canvas: OffscreenCanvas, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
