import type { Rehearsal, Timeline } from '../shared/rehearsal/timeline.ts';
import type { Coach } from './coaching/coach.ts';
import type { FilmCopies } from './films/filmCopies.ts';
import { inWords, type Log } from './log.ts';
import { type Awake, createBegun } from './rehearsals/recording/begun.ts';
import type { LookedBack } from './rehearsals/recording/lookBack.ts';
import type { NewRehearsal, RehearsalEnd } from './rehearsals/recording/underWay.ts';
import type { RehearsalRepository } from './rehearsals/repository.ts';

interface LibraryTools {
  readonly repository: RehearsalRepository;
  readonly coach: Coach;
  readonly copies: FilmCopies;
  readonly awake: Awake;
  readonly log: Log;
  /** Something was deleted: whoever keeps words of it lets them go. */
  forget(): Promise<void>;
  /** Tells the window that the list of rehearsals is another one. */
  changed(): void;
}

/** What adds rehearsals to the list, ends them and takes them away, with all that hangs on them. */
export interface Library {
  begin(rehearsal: NewRehearsal): Promise<Rehearsal>;
  /** Resolves when it is on disk, with the promise of its words. */
  finish(id: string, end: RehearsalEnd): Promise<{ readonly words: Promise<void> }>;
  /** Ends a rehearsal that broke off: everything so far is kept, and gets its words. */
  keep(id: string): Promise<void>;
  /** At once, for good. */
  discard(id: string): Promise<void>;
  /** Until the app is closed it can be put back. */
  remove(id: string): Promise<void>;
  putBack(id: string): Promise<void>;
  /** Those that were removed are removed for good. */
  clearRemoved(): Promise<void>;
  rename(id: string, title: string): Promise<Rehearsal>;
  keepCopy(id: string): Promise<Timeline>;
  /** The page is gone with all that it had begun: a recording is kept, a film's analysis can be run again. */
  pageGone(): Promise<void>;
}

export function createLibrary({ repository, coach, copies, awake, log, forget, changed }: LibraryTools): Library {
  const begun = createBegun(awake);

  async function changing<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      changed();
    }
  }
  function coached(id: string, lookedBack?: LookedBack): Promise<void> {
    const words = coach.rehearsalFinished(id, lookedBack);
    words.catch((error) => log(`Coaching ended unexpectedly: ${inWords(error)}`));
    return words;
  }
  async function keep(id: string): Promise<void> {
    begun.end(id);
    await changing(repository.keep(id));
    coached(id);
  }
  /** Nothing goes on with it. */
  async function end(id: string): Promise<void> {
    begun.end(id);
    await copies.cancel(id);
    await coach.cancel(id);
  }
  const discard = (id: string) =>
    changing(
      end(id)
        .then(() => repository.remove(id))
        .then(() => coach.forget(id))
        .then(forget),
    );
  async function clearRemoved(): Promise<void> {
    for (const id of await repository.clearRemoved()) await coach.forget(id);
  }

  return {
    begin: async (rehearsal) => begun.add(await changing(repository.create(rehearsal))),
    async finish(id, end) {
      begun.end(id);
      const lookedBack = await changing(repository.finish(id, end));
      return { words: coached(id, lookedBack) };
    },
    keep,
    discard,
    remove: (id) =>
      changing(
        end(id)
          .then(() => repository.setAside(id))
          .then(forget),
      ),
    putBack: (id) => changing(repository.putBack(id)),
    clearRemoved: () => changing(clearRemoved()),
    rename: (id, title) => changing(repository.rename(id, title)),
    keepCopy: (id) => changing(copies.keep(id)),
    async pageGone() {
      for (const { id, source } of begun.takeAll()) {
        // One that cannot be saved now is recovered at the next start, and must not keep the others from it.
        await (source.kind === 'camera' ? keep(id) : discard(id)).catch((error) => log(inWords(error)));
      }
    },
  };
}
