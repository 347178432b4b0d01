import { createDraw } from '../../cases/draw.ts';

/** Raised whenever a film of the same picture would become another one: its films and tracks are made anew. */
export const STILLS_VERSION = 1;
/** How long a film of one picture lasts. A posture in the picture is a moment of all of it. */
export const STILL_MS = 10_000;
export const STILL_FPS = 10;
/** Longest side of the film in pixels: a webcam's. Smaller pictures keep their size. */
const LONGEST = 1280;

/** How the picture lies under the camera: moved in shares of the picture's longer side, turned in radians, enlarged. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly zoom: number;
}

/** A hand-held or desk-shaken camera: under 1 % of the picture, half a degree, and so enlarged that no edge is ever seen. */
const PAN = 0.006;
const TURN = (0.5 * Math.PI) / 180;
const ZOOM = 1.06;
const ZOOM_BY = 0.01;
/** Seconds of one slow swing. */
const PERIODS = [3, 7] as const;

/** The camera's way over a picture, smooth and the same for the same name. */
export function cameraOver(name: string): (timeMs: number) => Place {
  const draw = createDraw(`still ${STILLS_VERSION} ${name}`);
  const swing = (size: number) => {
    const parts = [0.65, 0.35].map((share) => ({
      share,
      period: draw.between(...PERIODS) * 1000,
      phase: draw.between(0, 2 * Math.PI),
    }));
    return (timeMs: number) =>
      size *
      parts.reduce(
        (sum, { share, period, phase }) => sum + share * Math.sin((2 * Math.PI * timeMs) / period + phase),
        0,
      );
  };
  const [x, y, turn, zoom] = [swing(PAN), swing(PAN), swing(TURN), swing(ZOOM_BY)];
  return (timeMs) => ({ x: x(timeMs), y: y(timeMs), turn: turn(timeMs), zoom: ZOOM + zoom(timeMs) });
}

/** Size of the film of a picture: its own, at most a webcam's, and even, as codecs want it. */
export function filmSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const even = (length: number) => Math.max(2, 2 * Math.round((length * scale) / 2));
  return { width: even(width), height: even(height) };
}
