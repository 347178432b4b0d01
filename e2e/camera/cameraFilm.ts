import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium plays a Motion JPEG file at this rate, over and over. */
const PICTURES_A_SECOND = 30;
/** Each picture stays this long, which is half a second. */
const REPEATS = PICTURES_A_SECOND / 2;
/** What every JPEG begins with, and nothing inside of it. */
const START = Buffer.from([0xff, 0xd8, 0xff]);

/** What the speaker does in front of the fake camera, one after the other, over and over. */
export type Acts = readonly { readonly pictures: readonly number[]; readonly seconds: number }[];

const NEUTRAL = [0, 1, 2, 3, 4, 5, 4, 3, 2, 1];
const NOBODY = [12, 13];

/** Stands there for 5 s, and is gone for 3 s: whatever second a rehearsal begins in, within ten more there is a moment. */
export const LEAVES_OFTEN: Acts = [
  { pictures: NEUTRAL, seconds: 5 },
  { pictures: NOBODY, seconds: 3 },
];

/** Comes, and stands there long enough to be measured in peace. */
export const STANDS: Acts = [
  { pictures: NEUTRAL, seconds: 14 },
  { pictures: NOBODY, seconds: 3 },
];

/** Length of the film until it begins again. */
export const lengthMs = (acts: Acts): number => 1000 * acts.reduce((sum, { seconds }) => sum + seconds, 0);

/** Writes the film into `folder` and gives the command-line switch that makes it the camera. */
export async function cameraFilm(folder: string, acts: Acts = LEAVES_OFTEN): Promise<string> {
  const pictures = apart(await readFile(join(import.meta.dirname, 'speaker.mjpeg')));
  const shown = acts.flatMap(({ pictures: order, seconds }) =>
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
