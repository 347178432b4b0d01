import { dirname, join } from 'node:path';
import type { PushName, PushPayload } from '../shared/bridge.ts';
import { GreenroomError, type Problem } from '../shared/problem.ts';
import type { Settings, SettingsChange } from '../shared/settings.ts';
import type { Language } from '../shared/timeline.ts';
import type { Handlers } from './bridge.ts';
import type { Clock } from './clock.ts';
import { createAnswerBook } from './coaching/answerBook.ts';
import type { Network } from './coaching/chooseProvider.ts';
import { type Coach, createCoach } from './coaching/coach.ts';
import { consentExample } from './coaching/consentExample.ts';
import { createLedger } from './coaching/ledger.ts';
import type { OnStep } from './coaching/steps.ts';
import { testConnection } from './coaching/testConnection.ts';
import { askToSend, askToTest, type Confirm, originOf, withConsent } from './egress/consent.ts';
import { createFilmCopies } from './films/filmCopies.ts';
import { createFilms, type Films } from './films/films.ts';
import { inWords, type Log } from './log.ts';
import { type ProvidedModels, provideModels } from './models/provide.ts';
import { type Awake, createBegun } from './rehearsals/begun.ts';
import { createRehearsalRepository, type RehearsalRepository } from './rehearsals/repository.ts';
import type { ApiKey } from './settings/apiKey.ts';

/** What the services need of the machine and of Electron, handed in once. */
export interface Surroundings {
  readonly version: string;
  readonly electron: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => string;
  readonly folders: {
    readonly library: string;
    /** Saved answers of the model, one file a rehearsal. */
    readonly answers: string;
    /** The file that says what coaching has cost over all rehearsals. */
    readonly ledger: string;
    /** A strip of the sample film, which the app brings along. */
    readonly sampleStrip: string;
    /** Where `npm run models` puts the official bundles. */
    readonly models: string;
    readonly builtModels: string;
    readonly includedModels: string;
    /** GREENROOM_MODELS, which goes before the setting. */
    readonly chosenModels: string | undefined;
  };
  readonly settings: { read(): Settings; write(change: Partial<Settings>): Settings };
  readonly key: ApiKey;
  language(): Language;
  push<N extends PushName>(name: N, payload: PushPayload<N>): void;
  /** Opens the file dialog; null when the person closed it. */
  chooseFilm(): Promise<string | null>;
  /** Opens the folder dialog; null when the person closed it. */
  chooseModelsFolder(): Promise<string | null>;
  /** Asks the person in a dialog of the app's own. */
  readonly confirm: Confirm;
  reveal(path: string): void;
  readonly awake: Awake;
  /** What the coach sends with; nothing else reaches the network. */
  readonly fetch: typeof fetch;
  /** Why the renderer was opened. */
  start(films: Films): Promise<Awaited<ReturnType<Handlers['app.start']>>>;
  /** Told of each step of coaching. For tests that end the app between two of them. */
  readonly onStep?: OnStep | undefined;
  /** How requests to a model are sent, where it differs from the usual. */
  readonly network?: Network | undefined;
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
  /** The page is gone with all that it had begun: a recording is kept, a film's analysis can be run again. */
  pageGone(): Promise<void>;
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
  const ledger = createLedger(folders.ledger);
  /** The key, when it was given for the server that the settings name. */
  const keyNow = () => key.read(originOf(settings.read()));
  const coach = createCoach({
    repository,
    answers: createAnswerBook(folders.answers),
    ledger,
    settings: settings.read,
    key: keyNow,
    language: around.language,
    fetch: around.fetch,
    clock,
    random: around.random,
    ...around.network,
    onTrouble: log,
    ...(around.onStep && { onStep: around.onStep }),
    notify: {
      feedback: (rehearsalId, feedback) => around.push('feedback', { rehearsalId, feedback: [...feedback] }),
      status: (rehearsalId, status, usage) => around.push('coaching', { rehearsalId, status, usage }),
      summary: (rehearsalId, summary) => around.push('summary', { rehearsalId, summary }),
    },
  });

  const begun = createBegun(around.awake);
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
    begun.end(id);
    await copies.cancel(id);
    await coach.cancel(id);
    await repository.remove(id);
    await coach.forget(id);
  }

  /** Ends a rehearsal that broke off: everything so far is kept, and gets its words. */
  async function keep(id: string): Promise<void> {
    begun.end(id);
    await changingLibrary(repository.keep(id));
    coach.rehearsalFinished(id).catch((error) => log(`Coaching ended unexpectedly: ${inWords(error)}`));
  }

  async function pageGone(): Promise<void> {
    for (const { id, source } of begun.takeAll()) {
      // One that cannot be saved now is recovered at the next start, and must not keep the others from it.
      await (source.kind === 'camera' ? keep(id) : changingLibrary(remove(id))).catch((error) => log(inWords(error)));
    }
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

  /** What waited for another provider, a key or a yes may go on. */
  function goOnCoaching(): void {
    coach.resume().catch((error) => log(inWords(error)));
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
    'settings.read': () => ({
      settings: settings.read(),
      key: key.state(originOf(settings.read())),
      language: around.language(),
    }),
    'settings.write': (change) => {
      const written = settings.write(withConsent(settings.read(), change as SettingsChange));
      if ('provider' in change) goOnCoaching();
      return written;
    },
    'settings.writeKey': (given) => {
      if (given.trim() === '') throw new GreenroomError('key-missing');
      const state = key.write(given.trim(), originOf(settings.read()));
      goOnCoaching();
      return state;
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
    'settings.forgetModelsFolder': () => settings.write({ modelsFolder: null }),
    'films.choose': async () => {
      const path = await around.chooseFilm();
      return path === null ? null : films.open(path);
    },
    'films.sample': () => films.sample(),
    'rehearsals.list': () => repository.list(),
    'rehearsals.damaged': () => repository.damaged(),
    'rehearsals.read': (id) => repository.read(id),
    'rehearsals.signals': (id) => repository.readSignals(id),
    'rehearsals.start': async (rehearsal) => {
      const source = films.known(rehearsal.source);
      const { talk } = settings.read();
      return begun.add(await changingLibrary(repository.create({ ...rehearsal, source, talk })));
    },
    'rehearsals.record': ({ id, slice }) => repository.appendRecording(id, slice),
    'rehearsals.addEvent': async ({ id, event, strip }) => {
      await repository.appendEvent(id, event, strip);
      around.onStep?.('event-saved');
      await coach.eventAdded(id, strip === undefined ? event : { ...event, strip: `${event.id}.jpg` });
    },
    'rehearsals.addSignals': ({ id, rows }) => repository.appendSignals(id, rows),
    'rehearsals.finish': async ({ id, ...end }) => {
      begun.end(id);
      await changingLibrary(repository.finish(id, end));
      const words = coach.rehearsalFinished(id);
      words.catch((error) => log(`Coaching ended unexpectedly: ${inWords(error)}`));
      around.hear?.finished(id, words);
      return repository.read(id);
    },
    'rehearsals.fail': async ({ id, problem }) => {
      log(`A rehearsal broke off: ${problem.kind} ${JSON.stringify(problem.details)}`);
      if (id !== null) await keep(id);
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
    'rehearsals.setTalk': ({ id, talk }) => {
      settings.write({ talk });
      return repository.setTalk(id, talk);
    },
    'rehearsals.judge': ({ id, eventId, counts }) =>
      repository.appendJudgement(id, { eventId, counts, at: clock.now().toISOString() }),
    'coaching.again': ({ id, anew }) => coach.again(id, anew),
    'coaching.cancel': (id) => coach.cancel(id),
    'coaching.holdBack': ({ id, eventId, heldBack }) => coach.holdBack(id, eventId, heldBack),
    'coaching.agree': async () => {
      const consent = await askToSend(settings.read(), around.language(), around.confirm, clock.now);
      if (consent === null) return settings.read();
      const written = settings.write({ consent });
      goOnCoaching();
      return written;
    },
    'coaching.withdraw': () => settings.write({ consent: null }),
    'coaching.test': async () => {
      // As they were when the person was asked: the key must not go where a change meanwhile would send it.
      const now = settings.read();
      await askToTest(now, around.language(), around.confirm);
      const tools = { fetch: around.fetch, ...around.network, clock, random: around.random, ledger };
      return testConnection(now, key.read(originOf(now)), tools);
    },
    'coaching.example': () =>
      consentExample({
        repository,
        settings: settings.read(),
        language: around.language(),
        sampleStrip: folders.sampleStrip,
      }),
    'coaching.resume': () => coach.resume(),
    'coaching.meter': async (id) => ({
      rehearsal: id === null ? null : (await repository.rehearsal(id)).usage,
      month: await ledger.month(clock.now()),
    }),
  };
  return {
    handlers,
    repository,
    films,
    coach,
    models,
    pageGone,
    async close() {
      await copies.cancelAll();
      await coach.close();
      await repository.close();
    },
  };
}
