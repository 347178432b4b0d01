import type { FaceBody } from './body.ts';
import { distance, FACE, faceSpot } from './landmarks.ts';

/** What a talking face does at one moment, each 0..1. */
export interface Speech {
  readonly jaw: number;
  readonly smile: number;
  readonly brows: number;
}

/** Points of the face mesh that move, by MediaPipe's canonical indices. */
const LOWER_LIP = [17, 84, 181, 91, 146, 314, 405, 321, 375, 14, 87, 178, 88, 95, 317, 402, 318, 324];
const CHIN = [152, 148, 176, 149, 150, 377, 400, 378, 379, 199, 200, 201, 175, 171, 396];
const RIGHT_CORNER = [61, 76, 62, 78];
const LEFT_CORNER = [291, 306, 292, 308];
const BROWS = [70, 63, 105, 66, 107, 55, 65, 52, 53, 46, 300, 293, 334, 296, 336, 285, 295, 282, 283, 276];

/** Full extents in face heights: as far as lively speakers go (measured on films). */
const JAW = 0.055;
const SMILE = 0.025;
const BROW = 0.022;

/** Lets a face talk, on top of what it does already: for seeds that come from a photo. */
export function talk(face: FaceBody, { jaw, smile, brows }: Speech): void {
  const size = distance(faceSpot(face, FACE.forehead), faceSpot(face, FACE.chin));
  const move = (indices: readonly number[], aside: number, up: number) => {
    const r = face.rotation;
    const x = ((r[0] ?? 0) * aside + (r[1] ?? 0) * up) * size;
    const y = -((r[3] ?? 0) * aside + (r[4] ?? 0) * up) * size;
    for (const index of indices) {
      face.points[index * 3] = (face.points[index * 3] ?? 0) + x;
      face.points[index * 3 + 1] = (face.points[index * 3 + 1] ?? 0) + y;
    }
  };
  move(LOWER_LIP, 0, -JAW * jaw);
  move(CHIN, 0, -JAW * 0.8 * jaw);
  move(RIGHT_CORNER, -SMILE * smile, SMILE * 0.6 * smile);
  move(LEFT_CORNER, SMILE * smile, SMILE * 0.6 * smile);
  move(BROWS, 0, BROW * brows);
  if (face.blendshapes) {
    const { blendshapes } = face;
    const raise = (name: string, by: number) => {
      if (name in blendshapes) blendshapes[name] = Math.min(1, (blendshapes[name] ?? 0) + by);
    };
    raise('jawOpen', 0.45 * jaw);
    for (const side of ['Left', 'Right']) {
      raise(`mouthSmile${side}`, 0.6 * smile);
      raise(`browOuterUp${side}`, 0.5 * brows);
    }
    raise('browInnerUp', 0.5 * brows);
  }
}
