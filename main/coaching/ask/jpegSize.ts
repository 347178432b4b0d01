import { imageSize } from 'image-size';

/** Width and height of a JPEG in pixels; null for what is none, or breaks off before it says. */
export function jpegSize(jpeg: Uint8Array): { width: number; height: number } | null {
  // SOI, and the marker after it: other kinds of pictures are not what strips are.
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null;
  try {
    const { width, height } = imageSize(jpeg);
    return { width, height };
  } catch {
    return null;
  }
}
