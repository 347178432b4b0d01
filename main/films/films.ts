import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Film, Opened } from '../../shared/bridge.ts';
import { GreenroomError, problemOf } from '../../shared/problem.ts';
import type { Source } from '../../shared/rehearsal/timeline.ts';

/** Films that the person opened, by the random token under which the renderer may read them. */
export interface Films {
  /** Throws film-missing, film-is-folder, film-empty or film-unreadable. */
  open(path: string): Promise<Film>;
  /** Each of them, or what keeps it from being opened. */
  openAll(paths: readonly string[]): Promise<Opened[]>;
  sample(): Film;
  /**
   * What a rehearsal is said to be of, when that may be: a film has to be one that was opened since the app was started. Throws
   * film-missing.
   */
  known(source: Source): Source;
  pathOf(token: string): string | undefined;
  /** The address of a film of an earlier rehearsal; null when the file is gone. */
  urlOf(path: string): Promise<string | null>;
}

/** Throws the problem that keeps a file from being opened as a film; says nothing about what is in it. */
export async function checkFilm(path: string): Promise<void> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new GreenroomError('film-is-folder', { file });
    if (found.size === 0) throw new GreenroomError('film-empty', { file });
    await (await open(path, 'r')).close();
  } catch (error) {
    if (error instanceof GreenroomError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new GreenroomError('film-missing', { file }, { cause: error });
    throw new GreenroomError('film-unreadable', { file }, { cause: error });
  }
}

/** @param random Gives a new token each time: letters, digits and dashes. */
export function createFilms(random: () => string): Films {
  const tokens = new Map<string, string>();
  const opened = new Map<string, Film>();
  function tokenFor(path: string): string {
    for (const [token, known] of tokens) if (known === path) return token;
    const token = random();
    tokens.set(token, path);
    return token;
  }
  const url = (path: string) => `app://greenroom/films/${tokenFor(path)}`;
  async function open(path: string): Promise<Film> {
    await checkFilm(path);
    const name = basename(path);
    const film: Film = { url: url(path), name, source: { kind: 'film', path, name } };
    opened.set(path, film);
    return film;
  }
  return {
    open,
    openAll: (paths) =>
      Promise.all(
        paths.map((path) =>
          open(path).then(
            (film) => ({ film }),
            (error) => ({ name: basename(path), problem: problemOf(error) }),
          ),
        ),
      ),
    sample: () => ({ url: 'app://greenroom/sample.mp4', name: 'sample.mp4', source: { kind: 'sample' } }),
    known(source) {
      if (source.kind !== 'film') return source;
      const film = opened.get(source.path);
      if (film === undefined) throw new GreenroomError('film-missing', { file: source.name });
      return film.source;
    },
    pathOf: (token) => tokens.get(token),
    async urlOf(path) {
      try {
        await checkFilm(path);
        return url(path);
      } catch (error) {
        if (error instanceof GreenroomError) return null;
        throw error;
      }
    },
  };
}
