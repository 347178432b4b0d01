import { dirname, join } from 'node:path';
import type { PushName, PushPayload } from '../shared/bridge.ts';
import { GreenroomError, type Problem } from '../shared/problem.ts';
import type { KeyState, Settings } from '../shared/settings.ts';
import type { Language } from '../shared/timeline.ts';
import type { Handlers } from './bridge.ts';
import type { Clock } from './clock.ts';
import { type Coach, createCoach } from './coaching/coach.ts';
import { createFilmCopies } from './films/filmCopies.ts';
import { createFilms, type Films } from './films/films.ts';
import { inWords, type Log } from './log.ts';
import { type ProvidedModels, provideModels } from './models/provide.ts';
import { createRehearsalRepository, type RehearsalRepository } from './rehearsals/repository.ts';

/** What the services need of the machine and of Electron, handed in once. */
export interface Surroundings {
  readonly version: string;
  readonly electron: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => string;
  readonly folders: {
    readonly library: string;
    /** Where `npm run models` puts the official bundles. */
    readonly models: string;
    readonly builtModels: string;
    readonly includedModels: string;
    /** GREENROOM_MODELS, which goes before the setting. */
    readonly chosenModels: string | undefined;
  };
  readonly settings: { read(): Settings; write(change: Partial<Settings>): Settings };
  readonly key: { read(): string | undefined; write(key: string): KeyState; forget(): KeyState; state(): KeyState };
  language(): Language;
  push<N extends PushName>(name: N, payload: PushPayload<N>): void;
  /** Opens the file dialog; null when the person closed it. */
  chooseFilm(): Promise<string | null>;
  /** Opens the folder dialog; null when the person closed it. */
  chooseModelsFolder(): Promise<string | null>;
  reveal(path: string): void;
  /** Why the renderer was opened. */
  start(films: Films): Promise<Awaited<ReturnType<Handlers['app.start']>>>;
  /** What a command wants to hear of. A window needs none of it. */
  readonly hear?: {
    progress(progress: Parameters<Handlers['analysis.progress']>[0]): void;
    finished(rehearsalId: string, words: Promise<void>): void;
    failed(problem: Problem): void;
  };
}

export interface Services {
  readonly handlers: Handlers;
  readonly repository: RehearsalRepository;
  readonly films: Films;
  readonly coach: Coach;
  models(): Promise<ProvidedModels>;
  close(): Promise<void>;
}

/** Puts the services together, once. */
export function createServices(around: Surroundings): Services {
  const { settings, key, clock, folders, log } = around;
  const films = createFilms(around.random);
  const repository = createRehearsalRepository(folders.library, clock, {
    filmUrl: (source) => films.urlOf(source.path),
    onTrouble: log,
  });
  const coach = createCoach({
    repository,
    settings: settings.read,
    key: key.read,
    language: around.language,
    clock,
    onTrouble: log,
    notify: {
      feedback: (rehearsalId, feedback) => around.push('feedback', { rehearsalId, feedback: [...feedback] }),
      status: (rehearsalId, status, usage) => around.push('coaching', { rehearsalId, status, usage }),
    },
  });

  const copies = createFilmCopies(repository, (rehearsalId, share) => around.push('copying', { rehearsalId, share }));

  /** Tells the window that the list of rehearsals is another one, once `work` is done. */
  async function changingLibrary<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } finally {
      around.push('library', {});
    }
  }
  async function remove(id: string): Promise<void> {
    await copies.cancel(id);
    await coach.cancel(id);
    await repository.remove(id);
  }

  let provided: { chosen: string | undefined; models: Promise<ProvidedModels> } | undefined;
  const chosenModels = () => folders.chosenModels ?? settings.read().modelsFolder ?? undefined;
  const modelsIn = (chosen: string | undefined) =>
    provideModels({
      ...(chosen === undefined ? {} : { chosenFolder: chosen }),
      includedFolder: folders.includedModels,
      dataFolder: folders.models,
      builtFolder: folders.builtModels,
    });
  /** The bundles in use, checked once for each choice of folder. */
  function models(): Promise<ProvidedModels> {
    const chosen = chosenModels();
    if (provided === undefined || provided.chosen !== chosen) {
      const found = modelsIn(chosen);
      provided = { chosen, models: found };
      // A failure is told to whoever asks; the next one to ask has the folders looked at again.
      found.catch(() => {
        provided = undefined;
      });
    }
    return provided.models;
  }

  const handlers: Handlers = {
    'app.start': () => around.start(films),
    'app.about': async () => ({
      version: around.version,
      electron: around.electron,
      models: (await models()).models,
      modelsFolder: chosenModels() ?? null,
      bundles: {
        face: 'app://greenroom/models/face.task',
        pose: 'app://greenroom/models/pose.task',
        hand: 'app://greenroom/models/hand.task',
      },
    }),
    'settings.read': () => ({ settings: settings.read(), key: key.state(), language: around.language() }),
    'settings.write': (change) => settings.write(change as Partial<Settings>),
    'settings.writeKey': (given) => {
      if (given.trim() === '') throw new GreenroomError('key-missing');
      return key.write(given.trim());
    },
    'settings.forgetKey': () => key.forget(),
    'settings.chooseModelsFolder': async () => {
      const folder = await around.chooseModelsFolder();
      if (folder === null) return settings.read();
      const { paths } = await modelsIn(folder);
      if (!Object.values(paths).some((path) => dirname(path) === folder)) {
        throw new GreenroomError('model-missing', { file: join(folder, 'face_landmarker.task') });
      }
      return settings.write({ modelsFolder: folder });
    },
    'films.choose': async () => {
      const path = await around.chooseFilm();
      return path === null ? null : films.open(path);
    },
    'films.open': ({ path }) => films.open(path),
    'films.sample': () => films.sample(),
    'rehearsals.list': () => repository.list(),
    'rehearsals.damaged': () => repository.damaged(),
    'rehearsals.read': (id) => repository.read(id),
    'rehearsals.signals': (id) => repository.readSignals(id),
    'rehearsals.start': (rehearsal) => changingLibrary(repository.create(rehearsal)),
    'rehearsals.record': ({ id, slice }) => repository.appendRecording(id, slice),
    'rehearsals.addEvent': async ({ id, event, strip }) => {
      await repository.appendEvent(id, event, strip);
      await coach.eventAdded(id, strip === undefined ? event : { ...event, strip: `${event.id}.jpg` });
    },
    'rehearsals.addSignals': ({ id, rows }) => repository.appendSignals(id, rows),
    'rehearsals.finish': async ({ id, ...end }) => {
      await changingLibrary(repository.finish(id, end));
      const words = coach.rehearsalFinished(id);
      words.catch((error) => log(`Coaching ended unexpectedly: ${inWords(error)}`));
      around.hear?.finished(id, words);
      return repository.read(id);
    },
    'rehearsals.fail': async ({ id, problem }) => {
      log(`A rehearsal broke off: ${problem.kind} ${JSON.stringify(problem.details)}`);
      if (id !== null) {
        await changingLibrary(repository.keep(id));
        await coach.rehearsalFinished(id);
      }
      around.hear?.failed(problem);
    },
    'rehearsals.adjust': async ({ id, sensitivities }) => {
      await repository.setSensitivities(id, sensitivities);
      await coach.rehearsalAdjusted(id);
      return repository.read(id);
    },
    'rehearsals.discard': (id) => changingLibrary(remove(id)),
    'rehearsals.rename': ({ id, title }) => changingLibrary(repository.rename(id, title)),
    'rehearsals.remove': (id) => changingLibrary(remove(id)),
    'rehearsals.keepCopy': (id) => changingLibrary(copies.keep(id)),
    'rehearsals.cancelCopy': (id) => copies.cancel(id),
    'rehearsals.reveal': (id) => around.reveal(repository.pathOf(id)),
    'analysis.progress': (progress) => around.hear?.progress(progress),
    'coaching.again': (id) => coach.again(id),
    'coaching.cancel': (id) => coach.cancel(id),
  };
  return {
    handlers,
    repository,
    films,
    coach,
    models,
    async close() {
      await copies.cancelAll();
      await coach.close();
      await repository.close();
    },
  };
}
