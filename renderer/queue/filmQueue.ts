import type { Film, Opened } from '../../shared/bridge.ts';
import { type Problem, problemOf } from '../../shared/problem.ts';
import type { Progress } from '../perception/messages.ts';

/** One film of the queue, as far as it has come. */
export interface QueuedFilm {
  /** Of the queue; films may have the same name. */
  readonly id: number;
  readonly name: string;
  readonly state: 'waiting' | 'watching' | 'done' | 'failed';
  /** How much of it was watched, 0..1. */
  readonly share: number;
  readonly progress: Progress | null;
  /** Until it is watched to its end, in ms; null while that cannot be told. */
  readonly leftMs: number | null;
  /** The rehearsal that came of it; once it is `done`. */
  readonly rehearsalId: string | null;
  /** Why it could not be watched; once it has `failed`. */
  readonly problem: Problem | null;
}

/** What watching a film is told by the queue, and tells it. */
export interface WatchHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Waited for before more of the film is taken: resolves at once, or when the camera is free again. */
  readonly mayGoOn: () => Promise<void>;
}

interface QueueTools {
  /** Watches a film to its end; the id of the rehearsal that came of it. */
  readonly watch: (film: Film, hooks: WatchHooks) => Promise<string>;
  /** The film under way keeps what watches it; who watches next needs something else to do it with. */
  readonly setAside: () => void;
  /** Told of a film that the app was started with, and that cannot be watched. */
  readonly onFailure: (problem: Problem) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Films that are watched one after the other, while the person does something else. One that fails is named, and the others go on. */
export interface FilmQueue {
  readonly subscribe: (listener: () => void) => () => void;
  /** Another array after each change. */
  readonly films: () => readonly QueuedFilm[];
  readonly isHeld: () => boolean;
  /** @param fromOutside Who waits elsewhere, e.g. at a terminal, is told of failures too. */
  add(opened: readonly Opened[], fromOutside?: boolean): void;
  /** Takes a film out: one under way leaves nothing behind. */
  cancel(id: number): void;
  cancelAll(): void;
  /** Forgets the films that have ended. */
  clear(): void;
  /** Nothing is watched while the camera is in use: what is under way waits where it is. */
  hold(held: boolean): void;
}

/** Of a film so little was seen that nothing can be said of how long the rest takes. Ours. */
const TOO_LITTLE = 0.05;

interface UnderWay {
  readonly id: number;
  readonly stop: AbortController;
}

export function createFilmQueue({ watch, setAside, onFailure, now }: QueueTools): FilmQueue {
  const listeners = new Set<() => void>();
  const waiting = new Map<number, { readonly film: Film; readonly fromOutside: boolean }>();
  let goOn = new Set<() => void>();
  let films: readonly QueuedFilm[] = [];
  let count = 0;
  let underWay: UnderWay | null = null;
  let held = false;
  /** When it was held, and how long the film under way has been in all. */
  let heldAtMs = 0;
  let restedMs = 0;

  function show(next: readonly QueuedFilm[]): void {
    films = next;
    for (const listener of listeners) listener();
  }
  const change = (id: number, changed: Partial<QueuedFilm>) =>
    show(films.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  const release = () => {
    const waiters = goOn;
    goOn = new Set();
    for (const waiter of waiters) waiter();
  };

  function next(): void {
    const [first] = waiting;
    if (held || underWay !== null || first === undefined) return;
    const [id, { film, fromOutside }] = first;
    waiting.delete(id);
    const stop = new AbortController();
    underWay = { id, stop };
    restedMs = 0;
    const startedMs = now();
    change(id, { state: 'watching' });
    const onProgress = (progress: Progress) => {
      const { timeMs, durationMs } = progress;
      const share = durationMs ? Math.min(1, timeMs / durationMs) : 0;
      const tookMs = now() - startedMs - restedMs;
      change(id, { progress, share, leftMs: share > TOO_LITTLE ? (tookMs * (1 - share)) / share : null });
    };
    const mayGoOn = () =>
      held && !stop.signal.aborted ? new Promise<void>((resolve) => goOn.add(resolve)) : Promise.resolve();
    watch(film, { signal: stop.signal, onProgress, mayGoOn })
      .then(
        (rehearsalId) => change(id, { state: 'done', share: 1, leftMs: 0, rehearsalId }),
        (error) => {
          const problem = problemOf(error);
          if (fromOutside) onFailure(problem);
          if (problem.kind === 'canceled') show(films.filter((one) => one.id !== id));
          else change(id, { state: 'failed', leftMs: null, problem });
        },
      )
      .finally(() => {
        underWay = null;
        next();
      });
  }

  function cancel(id: number): void {
    if (underWay?.id === id) {
      underWay.stop.abort();
      // It may stand still, and has to hear of it.
      release();
    } else if (waiting.delete(id)) show(films.filter((one) => one.id !== id));
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    films: () => films,
    isHeld: () => held,
    add(opened, fromOutside = false) {
      const added = opened.map((one): QueuedFilm => {
        const id = ++count;
        const blank = { id, share: 0, progress: null, leftMs: null, rehearsalId: null } as const;
        if ('problem' in one) return { ...blank, name: one.name, state: 'failed', problem: one.problem };
        waiting.set(id, { film: one.film, fromOutside });
        return { ...blank, name: one.film.name, state: 'waiting', problem: null };
      });
      show([...films, ...added]);
      next();
    },
    cancel,
    cancelAll() {
      const stopped = new Set(waiting.keys());
      waiting.clear();
      show(films.filter(({ id }) => !stopped.has(id)));
      if (underWay !== null) cancel(underWay.id);
    },
    clear: () => show(films.filter(({ state }) => state === 'waiting' || state === 'watching')),
    hold(wanted) {
      if (wanted === held) return;
      held = wanted;
      if (held) {
        heldAtMs = now();
        if (underWay !== null) setAside();
      } else {
        restedMs += now() - heldAtMs;
        release();
        next();
      }
      show([...films]);
    },
  };
}

/** How many films have come how far. */
export function countFilms(films: readonly QueuedFilm[]) {
  const of = (state: QueuedFilm['state']) => films.filter((one) => one.state === state).length;
  return { waiting: of('waiting'), done: of('done'), failed: of('failed'), isBusy: of('waiting') + of('watching') > 0 };
}
