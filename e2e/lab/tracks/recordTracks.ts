import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MEASURED, runApp } from '../../../main/build/launch/app.ts';
import { say } from '../../../main/build/launch/say.ts';
import type { BundleSet } from './bundles.ts';
import { cacheFolder, trackPath } from './trackCache.ts';
import { decodeTrack, type Track } from './trackFormat.ts';

/** The track of one film, from the cache or just recorded. */
export interface RecordedTrack {
  readonly film: string;
  readonly path: string;
  readonly track: Track;
}

/**
 * The tracks of `films` (absolute paths). Those that are not in the cache are recorded by the app itself, hidden, with the
 * same perception that a rehearsal gets. Throws when the app could not look at one of them.
 */
export async function recordTracks(films: readonly string[], set: BundleSet, rate: number): Promise<RecordedTrack[]> {
  const tracks = await Promise.all(
    films.map(async (film) => ({ film, path: await trackPath(film, set.models, rate) })),
  );
  const missing = tracks.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) {
    say(`Watching ${missing.length} of ${films.length} films with the ${set.name} face bundle`);
    await mkdir(dirname(missing[0]?.path ?? ''), { recursive: true });
    const unfinished = (path: string) => `${path}.part`;
    const code = await runApp(
      ['track', String(rate), ...missing.flatMap(({ film, path }) => [film, unfinished(path)])],
      {
        // Its own data folder: the laboratory leaves the person's rehearsals and settings alone.
        GREENROOM_DATA: join(cacheFolder(), 'laboratory'),
        GREENROOM_MODELS: set.folder ?? '',
      },
      MEASURED,
    );
    for (const { path } of missing) if (existsSync(unfinished(path))) await rename(unfinished(path), path);
    if (code !== 0) throw new Error('Not every film could be watched; why stands above.');
  }
  return Promise.all(
    tracks.map(async ({ film, path }) => {
      const track = decodeTrack(await readFile(path));
      return { film, path, track: { ...track, about: { ...track.about, film: basename(film) } } };
    }),
  );
}
