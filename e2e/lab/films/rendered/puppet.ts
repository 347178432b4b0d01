import type { Posture } from '../../rewrite/posture.ts';
import type { FilmScene } from './filmCase.ts';

/** A photo of a person whose edges fade out: 4 bytes a pixel, red, green, blue, opacity. */
export interface Photo {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Where the person is in the photo (e2e/sample/astronaut.png), in its pixels. */
const FACE = { x: 222, y: 118, height: 132 };
const NECK_Y = 200;
/** Above the one everything goes with the head, below the other nothing does. */
const CHIN_Y = 185;
const SHOULDERS_Y = 265;
const SHOULDER_WIDTH = 1.6 * FACE.height;

/**
 * Draws the person of the photo in a posture, as a picture of 3 bytes a pixel: the head about the neck, the whole person moved,
 * shrunk and enlarged, before a wall. `noise` gives one number a pixel, standard deviation 1.
 */
export function drawPuppet(photo: Photo, posture: Posture, scene: FilmScene, into: Uint8Array, noise: () => number) {
  const { width, height, light, grain, wall } = scene;
  const scale = ((scene.faceHeight * height) / FACE.height) * (1 + posture.near);
  const faceX = (0.5 + scene.x + posture.x) * width + posture.sway * SHOULDER_WIDTH * scale;
  const faceY = (scene.y + posture.y) * height;
  const lens = (scene.lensRoll * Math.PI) / 180;
  const [lensCos, lensSin] = [Math.cos(lens), Math.sin(lens)];
  const roll = (posture.roll * Math.PI) / 180;
  const [headCos, headSin] = [Math.cos(roll), Math.sin(roll)];
  for (let v = 0; v < height; v++) {
    for (let u = 0; u < width; u++) {
      // Back from the picture to the photo: mirror, lens, place and size, then the head.
      const x = (scene.mirrored ? width - 1 - u : u) - width / 2;
      const y = v - height / 2;
      const px = (lensCos * x + lensSin * y + width / 2 - faceX) / scale;
      const py = (lensCos * y - lensSin * x + height / 2 - faceY) / scale + FACE.y;
      const withHead = py >= SHOULDERS_Y ? 0 : py <= CHIN_Y ? 1 : ease((SHOULDERS_Y - py) / (SHOULDERS_Y - CHIN_Y));
      const cos = withHead === 0 ? 1 : withHead === 1 ? headCos : Math.cos(roll * withHead);
      const sin = withHead === 0 ? 0 : withHead === 1 ? headSin : Math.sin(roll * withHead);
      const dy = py - NECK_Y;
      const at = (v * width + u) * 3;
      mix(photo, FACE.x + cos * px + sin * dy, NECK_Y + cos * dy - sin * px, wall, light, noise() * grain, into, at);
    }
  }
}

/** One pixel of the photo (bilinear) before the wall, as light and noise leave it. */
function mix(
  { width, height, pixels }: Photo,
  x: number,
  y: number,
  wall: number,
  light: number,
  dark: number,
  into: Uint8Array,
  to: number,
): void {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const isInside = left >= 0 && top >= 0 && left < width - 1 && top < height - 1;
  const at = isInside ? (top * width + left) * 4 : 0;
  const below = at + width * 4;
  const right = x - left;
  const down = y - top;
  // What each of the four pixels around the place counts.
  const a = (1 - right) * (1 - down);
  const b = right * (1 - down);
  const c = (1 - right) * down;
  const d = right * down;
  const opacity = isInside ? around(pixels, at + 3, below + 3, a, b, c, d) / 255 : 0;
  for (let i = 0; i < 3; i++) {
    const color = opacity === 0 ? 0 : opacity * around(pixels, at + i, below + i, a, b, c, d);
    const lit = (color + (1 - opacity) * (wall - 12 * i)) * light + dark;
    into[to + i] = lit < 0 ? 0 : lit > 255 ? 255 : lit + 0.5;
  }
}

function around(pixels: Uint8Array, at: number, below: number, a: number, b: number, c: number, d: number): number {
  return (pixels[at] ?? 0) * a + (pixels[at + 4] ?? 0) * b + (pixels[below] ?? 0) * c + (pixels[below + 4] ?? 0) * d;
}

function ease(share: number): number {
  const t = Math.max(0, Math.min(1, share));
  return t * t * (3 - 2 * t);
}
