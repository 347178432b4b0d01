import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium plays a Motion JPEG file at this rate, over and over. */
const PICTURES_A_SECOND = 30;
/** Each picture stays this long, which is half a second. */
const REPEATS = PICTURES_A_SECOND / 2;
/** What every JPEG begins with, and nothing inside of it. */
const START = Buffer.from([0xff, 0xd8, 0xff]);

/** What the speaker does in front of the fake camera: 14 s neutral, 5 s tilted, 2 s neutral, 3 s gone. */
const ACTS = [
  { pictures: [0, 1, 2, 3, 4, 5, 4, 3, 2, 1], seconds: 14 },
  { pictures: [6, 7, 8, 9, 10, 11], seconds: 5 },
  { pictures: [0, 1, 2, 3], seconds: 2 },
  { pictures: [12], seconds: 3 },
] as const;

/** Length of the film until it begins again. */
export const CAMERA_FILM_MS = 1000 * ACTS.reduce((sum, { seconds }) => sum + seconds, 0);

/** Writes the film into `folder` and gives the command-line switch that makes it the camera. */
export async function cameraFilm(folder: string): Promise<string> {
  const pictures = apart(await readFile(join(import.meta.dirname, 'speaker.mjpeg')));
  const shown = ACTS.flatMap(({ pictures: order, seconds }) =>
    Array.from({ length: seconds * 2 }, (_, index) => picture(pictures, order[index % order.length])),
  );
  const path = join(folder, 'camera.mjpeg');
  await writeFile(path, Buffer.concat(shown.flatMap((each) => Array<Buffer>(REPEATS).fill(each))));
  return `--use-file-for-fake-video-capture=${path}`;
}

/** The pictures of a Motion JPEG file, which is nothing but one after the other. */
function apart(film: Buffer): Buffer[] {
  const pictures: Buffer[] = [];
  for (let from = 0; from < film.length; ) {
    const next = film.indexOf(START, from + START.length);
    const to = next === -1 ? film.length : next;
    pictures.push(film.subarray(from, to));
    from = to;
  }
  return pictures;
}

function picture(pictures: readonly Buffer[], index: number | undefined): Buffer {
  const found = pictures[index ?? -1];
  if (found === undefined) throw new Error(`There is no picture ${index} in speaker.mjpeg.`);
  return found;
}
