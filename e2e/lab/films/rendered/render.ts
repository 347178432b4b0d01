import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { madeOf, madeSchema } from '../../cases/manifest.ts';
import { normals } from '../../cases/normals.ts';
import { cacheFolder } from '../../tracks/trackCache.ts';
import type { LabelledFilm } from '../findFilms.ts';
import { writeFilm } from './ffmpeg.ts';
import { FILMS_VERSION, type FilmCase, filmCaseAt, labelsOfFilm, posturesOf } from './filmCase.ts';
import { readPhoto } from './photo.ts';
import { drawPuppet, type Photo } from './puppet.ts';

/** Everything that says what a rendered film is, beside its pictures. */
export const filmManifestSchema = madeSchema.extend({ frames: z.number().int() });
export type FilmManifest = z.infer<typeof filmManifestSchema>;

export interface RenderedFilm extends LabelledFilm {
  readonly manifest: FilmManifest;
}

/** The first `count` rendered films of a seed, from the cache or just made. */
export async function renderedFilms(
  seed: number,
  count: number,
  onFilm: (done: number) => void,
): Promise<RenderedFilm[]> {
  const folder = join(cacheFolder(), 'films');
  const films: RenderedFilm[] = [];
  let photo: Photo | undefined;
  for (let index = 0; index < count; index++) {
    const film = filmCaseAt(seed, index);
    const path = join(folder, `${film.id}.mp4`);
    const manifestPath = join(folder, `${film.id}.json`);
    if (!existsSync(path) || !existsSync(manifestPath)) {
      photo ??= await readPhoto();
      await mkdir(folder, { recursive: true });
      const manifest = await renderFilm(film, photo, `${path}.part`);
      await writeFile(manifestPath, JSON.stringify(manifest));
      // The film comes last: while it is not there, neither is the manifest taken for its own.
      await rename(`${path}.part`, path);
    }
    const manifest = filmManifestSchema.parse(JSON.parse(await readFile(manifestPath, 'utf8')));
    films.push({ name: `${film.id}.mp4`, path, labels: manifest.labels, manifest });
    onFilm(index + 1);
  }
  return films;
}

async function renderFilm(film: FilmCase, photo: Photo, path: string): Promise<FilmManifest> {
  const { scene, plot } = film;
  const labels = labelsOfFilm(film);
  const hash = createHash('sha256').update(JSON.stringify(labels));
  const frames = Math.ceil((plot.durationMs * scene.framesPerSecond) / 1000);
  function* pictures() {
    for (const picture of picturesOf(film, photo, frames)) {
      hash.update(picture);
      yield picture;
    }
  }
  await writeFilm(path, scene, pictures());
  return { ...madeOf(film, FILMS_VERSION), labels, frames, hash: hash.digest('hex') };
}

/** The pictures of a film in order, in one array that is drawn over each time. */
export function* picturesOf(film: FilmCase, photo: Photo, frames: number): Generator<Uint8Array> {
  const { scene, draw } = film;
  const postureAt = posturesOf(film);
  const table = normals(draw.fork('grain'));
  const offsets = draw.fork('offsets');
  const picture = new Uint8Array(scene.width * scene.height * 3);
  for (let i = 0; i < frames; i++) {
    let at = offsets.integer(0, table.length - 1);
    drawPuppet(photo, postureAt((i * 1000) / scene.framesPerSecond), scene, picture, () => {
      at = (at + 1) % table.length;
      return table[at] ?? 0;
    });
    yield picture;
  }
}
