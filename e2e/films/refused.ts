import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/problem.ts';
import { film } from './films.ts';

/** What a person may take for a film, and what they are told about it. */
export interface Refused {
  readonly name: string;
  /** What the film is called. */
  readonly file: string;
  /** Puts it there, unless it is to be missing. */
  readonly make: (path: string) => Promise<unknown>;
  readonly kind: Problem['kind'];
  readonly details?: Problem['details'];
}

const copy = (name: string) => (path: string) => cp(film(name), path);
/** The first part of a film, as after a copy that broke off. */
export const cut = (name: string, share: number) => async (path: string) => {
  const bytes = await readFile(film(name));
  await writeFile(path, bytes.subarray(0, Math.floor(bytes.length * share)));
};

/** Each way of not being a film that can be watched. */
export const REFUSED: readonly Refused[] = [
  { name: 'that is missing', file: 'talk.mp4', make: async () => undefined, kind: 'film-missing' },
  { name: 'that is a folder', file: 'talk.mp4', make: (path) => mkdir(path), kind: 'film-is-folder' },
  { name: 'that is empty', file: 'talk.mp4', make: (path) => writeFile(path, ''), kind: 'film-empty' },
  { name: 'that is a text', file: 'talk.mp4', make: (path) => writeFile(path, 'My talk.'), kind: 'film-unreadable' },
  {
    name: 'that is a picture',
    file: 'talk.png',
    make: (path) => cp(join(import.meta.dirname, '..', 'sample', 'astronaut.png'), path),
    kind: 'film-picture',
    details: { format: 'PNG' },
  },
  // AVI, as cameras wrote it for years: the first bytes are all that is read of it.
  {
    name: 'in an old container',
    file: 'talk.avi',
    make: (path) => writeFile(path, Buffer.from('RIFF\0\0\0\0AVI LIST')),
    kind: 'film-container',
    details: { format: 'AVI' },
  },
  { name: 'cut in its index', file: 'talk.mp4', make: cut('leaves.mp4', 0.02), kind: 'film-truncated' },
  { name: 'cut before its index', file: 'talk.mp4', make: cut('index-last.mp4', 0.5), kind: 'film-truncated' },
  { name: 'of sound alone', file: 'talk.m4a', make: copy('sound.m4a'), kind: 'film-no-video' },
  { name: 'of no length', file: 'talk.mp4', make: copy('no-length.mp4'), kind: 'film-no-length' },
  {
    name: 'in HEVC',
    file: 'talk.mp4',
    make: copy('hevc.mp4'),
    kind: 'film-codec',
    details: { codec: 'HEVC (H.265)' },
  },
];
