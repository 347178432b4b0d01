import { openFilm } from '../../../renderer/capture/film/film.ts';
import { compileMediapipe } from '../../../renderer/perception/networks/mediapipe.ts';
import { type Network, openNetwork } from '../../../renderer/perception/networks/network.ts';
import type {
  FindBody,
  FindFace,
  FoundBody,
  FoundFace,
  LoadBody,
  LoadFace,
} from '../../../renderer/perception/networks/networkMessages.ts';
import {
  bodyPixels,
  createSurface,
  FACE_SIDE,
  facePixels,
  type Picture,
  type Surface,
} from '../../../renderer/perception/pictures/picture.ts';
import { createPictureTaker } from '../../../renderer/perception/pictures/takePicture.ts';
import { headSquare, wholePicture } from '../../../renderer/perception/speaker/headCrop.ts';

/** A film or a photo to look at. */
export interface Medium {
  /** app:// address. */
  readonly url: string;
  readonly kind: 'film' | 'photo';
  /** Pictures a second of a film, and how many of them at most. */
  readonly rate: number;
  readonly count: number;
}

export interface LookAlikeOptions {
  readonly media: readonly Medium[];
  /** app:// addresses of the face bundles to compare. */
  readonly faces: readonly string[];
  /** Of the pose bundles to compare. The first one finds the head for the face bundles. */
  readonly poses: readonly string[];
  readonly hand: string;
}

/** What every bundle found in the same pixels; null where it found nobody. Plain numbers, to be handed to a test. */
export interface LookedAlike {
  readonly timeMs: number;
  /** Side of the head crop, in pixels of the picture. */
  readonly side: number;
  readonly faces: readonly ({ readonly points: number[]; readonly matrix: number[] } | null)[];
  readonly poses: readonly ({ readonly points: number[]; readonly world: number[] } | null)[];
}

/** Between the last picture of one film and the first of the next: the pose network wants rising times. */
const BETWEEN_MS = 1000;

/**
 * Shows the same pixels to several bundles; gives a list for each film or photo. The head crop comes from the first pose
 * bundle alone, so that no face bundle has a say in what the others see.
 */
export async function lookAlike(options: LookAlikeOptions): Promise<LookedAlike[][]> {
  const faces: Network<FindFace, FoundFace>[] = [];
  const bodies: Network<FindBody, FoundBody>[] = [];
  const small = createSurface(1, 1);
  const crop = createSurface(FACE_SIDE, FACE_SIDE);

  async function look(picture: Picture, timeMs: number): Promise<LookedAlike> {
    const { width, height } = picture;
    const poses: LookedAlike['poses'][number][] = [];
    let square = wholePicture(width, height);
    for (const [index, body] of bodies.entries()) {
      const pixels = bodyPixels(picture, small);
      const { pose } = (await body.find({ type: 'find', pixels, timeMs, hands: false, everybody: false })).found;
      if (index === 0 && pose !== undefined) square = headSquare(pose, width, height) ?? square;
      poses.push(pose === undefined ? null : { points: [...pose.points], world: [...pose.world] });
    }
    const found: LookedAlike['faces'][number][] = [];
    for (const network of faces) {
      const { face } = (await network.find({ type: 'find', pixels: facePixels(picture, square, crop) })).found;
      found.push(face === undefined ? null : { points: [...face.points], matrix: [...face.matrix] });
    }
    return { timeMs: picture.timeMs, side: square.side, faces: found, poses };
  }

  try {
    for (const face of options.faces) faces.push(await openFace(face));
    for (const pose of options.poses) bodies.push(await openBody(pose, options.hand));
    const all: LookedAlike[][] = [];
    let beginMs = 0;
    for (const medium of options.media) {
      const looked: LookedAlike[] = [];
      let timeMs = beginMs;
      for await (const picture of pictures(medium)) {
        timeMs = beginMs + picture.timeMs;
        looked.push(await look(picture, timeMs));
        if (looked.length === medium.count) break;
      }
      all.push(looked);
      beginMs = timeMs + BETWEEN_MS;
    }
    return all;
  } finally {
    for (const network of [...faces, ...bodies]) network.close();
  }
}

function openFace(face: string) {
  const worker = new Worker(new URL('../../../renderer/perception/networks/face.worker.ts', import.meta.url), {
    type: 'module',
  });
  return openNetwork<LoadFace, FindFace, FoundFace>(worker, compileMediapipe(), { type: 'load', face });
}

function openBody(pose: string, hand: string) {
  const worker = new Worker(new URL('../../../renderer/perception/networks/body.worker.ts', import.meta.url), {
    type: 'module',
  });
  return openNetwork<LoadBody, FindBody, FoundBody>(worker, compileMediapipe(), { type: 'load', pose, hand });
}

async function* pictures({ url, kind, rate }: Medium): AsyncGenerator<Picture, void, undefined> {
  const takePicture = createPictureTaker();
  const surface = createSurface(1, 1);
  if (kind === 'photo') {
    yield await takePhoto(url, surface);
    return;
  }
  const film = await openFilm(url, { rate });
  try {
    for await (const { sample, timeMs } of film.frames()) yield await takePicture(sample, timeMs, surface);
  } finally {
    film.close();
  }
}

async function takePhoto(url: string, { canvas, context }: Surface): Promise<Picture> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob());
  const { width, height } = bitmap;
  canvas.width = width;
  canvas.height = height;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { timeMs: 0, width, height, image: canvas };
}
