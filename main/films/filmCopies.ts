import { GreenroomError } from '../../shared/problem.ts';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { checkFilm } from './films.ts';

/** Copies of people's own films, put into the folders of their rehearsals on request. */
export interface FilmCopies {
  /** Throws film-missing and the like, disk-full, or `canceled`; then nothing was changed. */
  keep(id: string): Promise<Timeline>;
  /** Resolves when the copying has ended, also when there was none. */
  cancel(id: string): Promise<void>;
  cancelAll(): Promise<void>;
}

/** A screen draws no finer steps than these. */
const STEPS = 100;

interface Copying {
  readonly stop: AbortController;
  readonly done: Promise<Timeline>;
}

/** @param onShare Told how far a copy is, 0..1, about a hundred times. */
export function createFilmCopies(
  repository: RehearsalRepository,
  onShare: (rehearsalId: string, share: number) => void,
): FilmCopies {
  const running = new Map<string, Copying>();

  async function copy(id: string, signal: AbortSignal): Promise<Timeline> {
    const { rehearsal } = await repository.read(id);
    if (rehearsal.source.kind !== 'film') throw new GreenroomError('film-missing', { file: rehearsal.title });
    await checkFilm(rehearsal.source.path);
    let told = -1;
    await repository.keepCopy(id, rehearsal.source.path, {
      signal,
      onShare(share) {
        const step = Math.floor(share * STEPS);
        if (step > told) onShare(id, share);
        told = step;
      },
    });
    return repository.read(id);
  }

  async function cancel(id: string): Promise<void> {
    const copying = running.get(id);
    copying?.stop.abort();
    // How it ended is told to whoever asked for it.
    await copying?.done.catch(() => undefined);
  }

  return {
    keep(id) {
      const known = running.get(id);
      if (known !== undefined) return known.done;
      const stop = new AbortController();
      const done = copy(id, stop.signal)
        .catch((error) => {
          throw stop.signal.aborted ? new GreenroomError('canceled', {}, { cause: error }) : error;
        })
        .finally(() => running.delete(id));
      running.set(id, { stop, done });
      return done;
    },
    cancel,
    async cancelAll() {
      await Promise.all([...running.keys()].map(cancel));
    },
  };
}
