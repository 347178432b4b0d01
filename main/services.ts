import { createLetIn } from './assistant/letIn.ts';
import type { Handlers } from './bridge/calls.ts';
import { createHandlers } from './bridge/table.ts';
import { createAnswerBook } from './coaching/ask/answers/answerBook.ts';
import { type Coach, createCoach } from './coaching/coach.ts';
import { createLedger } from './coaching/money/ledger.ts';
import { createEgress } from './egress/egress.ts';
import { createExports } from './exports.ts';
import { createFilmCopies } from './films/filmCopies.ts';
import { createFilms, type Films } from './films/films.ts';
import { createLibrary } from './library.ts';
import { createMaterials, type Materials } from './material/materials.ts';
import { createModelsInUse } from './models/inUse.ts';
import type { ProvidedModels } from './models/provide.ts';
import { openLibrary } from './rehearsals/readable/openLibrary.ts';
import { createRehearsalRepository, type RehearsalRepository } from './rehearsals/repository.ts';
import { indexFile } from './search/indexFile.ts';
import { createLibrarySearch } from './search/librarySearch.ts';
import type { Surroundings } from './surroundings.ts';

export interface Services {
  readonly handlers: Handlers;
  readonly repository: RehearsalRepository;
  readonly films: Films;
  readonly materials: Materials;
  readonly coach: Coach;
  models(): Promise<ProvidedModels>;
  /** The page is gone with all that it had begun: a recording is kept, a film's analysis can be run again. */
  pageGone(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the services together, once. */
export function createServices(around: Surroundings): Services {
  const { settings, clock, folders, log, random, push, language } = around;
  const films = createFilms(random);
  const materials = createMaterials(random);
  const repository = createRehearsalRepository(folders.library, clock, {
    filmUrl: (source) => films.urlOf(source.path),
    onTrouble: log,
  });
  const ledger = createLedger(folders.ledger);
  const egress = createEgress(around);
  const coach = createCoach({
    repository,
    answers: createAnswerBook(folders.answers),
    ledger,
    settings: settings.read,
    key: egress.keyStandIn,
    language,
    clock,
    random,
    ...around.network,
    fetch: egress.sendMoments,
    onTrouble: log,
    ...(around.onStep && { onStep: around.onStep }),
    notify: {
      feedback: (rehearsalId, feedback) => push('feedback', { rehearsalId, feedback: [...feedback] }),
      status: (rehearsalId, status, usage) => push('coaching', { rehearsalId, status, usage }),
      summary: (rehearsalId, summary) => push('summary', { rehearsalId, summary }),
    },
  });
  const copies = createFilmCopies(repository, (rehearsalId, share) => push('copying', { rehearsalId, share }));
  const search = createLibrarySearch(
    () => openLibrary(folders.library, log),
    indexFile(folders.searchIndex),
    () => clock.now().getTime(),
    log,
  );
  const library = createLibrary({
    repository,
    coach,
    copies,
    awake: around.awake,
    log,
    forget: search.forget,
    changed: () => push('library', {}),
  });
  const exports = createExports({ ...around, repository });
  const models = createModelsInUse(folders, () => settings.read().modelsFolder);
  const letIn = createLetIn({ ...around, places: around.assistantPlaces });

  return {
    handlers: createHandlers({
      around,
      films,
      materials,
      repository,
      ledger,
      egress,
      coach,
      copies,
      library,
      exports,
      models,
      letIn,
      search,
    }),
    repository,
    films,
    materials,
    coach,
    models: models.inUse,
    pageGone: library.pageGone,
    async close() {
      await copies.cancelAll();
      await library.clearRemoved();
      await coach.close();
      await repository.close();
    },
  };
}
