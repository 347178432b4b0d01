import { VideoSample } from 'mediabunny';
import { openFilm } from '../../../renderer/capture/film/film.ts';
import { createSurface } from '../../../renderer/perception/pictures/picture.ts';
import { createPictureTaker } from '../../../renderer/perception/pictures/takePicture.ts';

/** One frame, copied as the app does and drawn as any page would. */
export interface Copied {
  readonly format: string | null;
  readonly width: number;
  readonly height: number;
  /** Largest difference of any channel of any pixel, of 255. */
  readonly furthest: number;
}

/** The first `count` frames of a film. */
export async function copyAlike(url: string, count: number): Promise<Copied[]> {
  const film = await openFilm(url, { rate: 10 });
  const frames: Copied[] = [];
  try {
    for await (const { sample } of film.frames()) {
      frames.push(await compare(sample));
      if (frames.length === count) break;
    }
  } finally {
    film.close();
  }
  return frames;
}

/** A frame as cameras give it: brightness, and then the two colors in pairs. */
export function copyAlikeOfCamera(width: number, height: number): Promise<Copied> {
  const data = Uint8Array.from({ length: (width * height * 3) / 2 }, (_, index) => 16 + ((index * 7) % 211));
  const frame = new VideoFrame(data, { format: 'NV12', codedWidth: width, codedHeight: height, timestamp: 0 });
  return compare(new VideoSample(frame));
}

async function compare(sample: VideoSample): Promise<Copied> {
  const { format, displayWidth: width, displayHeight: height } = sample;
  const [drawn, copied] = [createSurface(width, height), createSurface(1, 1)];
  sample.draw(drawn.context, 0, 0, width, height);
  const picture = await createPictureTaker()(sample, 0, copied);
  const [one, other] = [drawn, copied].map(({ context }) => context.getImageData(0, 0, width, height).data);
  let furthest = 0;
  for (const [at, value] of (one ?? []).entries())
    furthest = Math.max(furthest, Math.abs(value - (other?.[at] ?? Number.POSITIVE_INFINITY)));
  return { format, width: picture.width, height: picture.height, furthest };
}
