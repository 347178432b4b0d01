import { join } from 'node:path';
import { app } from 'electron';
import type { PushPayload } from '../../shared/bridge.ts';
import { GreenroomError, type Problem } from '../../shared/problem.ts';
import type { Settings } from '../../shared/settings.ts';
import { systemClock } from '../clock.ts';
import type { AnalysisRequest, AnalyzedFilm, AnalyzeHost } from '../commands/analyzeHost.ts';
import { startWatchdog } from '../commands/watchdog.ts';
import { originOf } from '../egress/address.ts';
import type { Films } from '../films/films.ts';
import type { Log } from '../log.ts';
import { createServices, type Services } from '../services.ts';
import { languageOf } from '../settings/language.ts';
import type { Surroundings } from '../surroundings.ts';
import { createHiddenPage, type HiddenPage } from './hiddenPage.ts';
import { surroundings } from './surroundings.ts';

/**
 * Longest time without any progress: loading the networks, or finding the end of a film without an index on a slow disk,
 * takes a minute or two. A decoder that has stopped for good takes forever.
 */
const STILL_MINUTES = 5;

/** What is heard of the renderer's work. The first of `finished`, `refused` and `failed` counts. */
interface Work {
  alive(): void;
  /** The film has been seen to its end; from here on only the coach is waited for, which has its own time limits. */
  watched(): void;
  finished(rehearsalId: string): void;
  /** The renderer cannot do it, and says why. */
  refused(problem: Problem): void;
  failed(error: unknown): void;
}

/** Runs one film through a hidden page; settles when everything is on disk, or with the problem. */
async function analyzeFilm(
  request: AnalysisRequest,
  page: HiddenPage,
  dist: string,
  data: string,
  log: Log,
): Promise<AnalyzedFilm> {
  let services: Services | undefined;
  // Whatever else ends a film leaves a page that nobody knows anything of.
  let isPageFree = false;
  let stopWatching = () => {};
  const over = new AbortController();
  try {
    const rehearsalId = await new Promise<string>((resolve, reject) => {
      const stopped = (reason: string) => reject(new GreenroomError('analysis-stopped', { reason }));
      const watchdog = startWatchdog(systemClock, STILL_MINUTES * 60_000, () => stopped(`${STILL_MINUTES} min`));
      stopWatching = watchdog.stop;
      const work: Work = {
        alive: watchdog.alive,
        watched: watchdog.stop,
        finished(rehearsalId) {
          isPageFree = true;
          resolve(rehearsalId);
        },
        refused(problem) {
          isPageFree = true;
          reject(new GreenroomError(problem.kind, problem.details));
        },
        failed: reject,
      };
      const surroundings = requestedSurroundings(request, dist, data, log, work);
      services = createServices(surroundings);
      request.signal.addEventListener('abort', () => reject(new GreenroomError('canceled')), {
        once: true,
        // One signal for all films of a command: each lets go of it.
        signal: over.signal,
      });
      if (page.use(services, stopped))
        seen(request, services.films).then((film) => surroundings.push('analyze', film), reject);
    });
    if (services === undefined) throw new GreenroomError('unexpected', { message: 'there are no services' });
    return { repository: services.repository, rehearsalId };
  } finally {
    over.abort();
    stopWatching();
    if (!isPageFree) page.close();
    await services?.close();
  }
}

function requestedSurroundings(
  request: AnalysisRequest,
  dist: string,
  data: string,
  log: Log,
  work: Work,
): Surroundings {
  const language = () => request.language;
  const base = surroundings(dist, data, systemClock, log, language);
  return {
    ...base,
    folders: {
      ...base.folders,
      library: join(request.folder, 'rehearsals'),
      answers: join(request.folder, 'answers'),
      // The request has chosen already, between the option, GREENROOM_MODELS and the person's setting.
      chosenModels: request.settings.modelsFolder ?? undefined,
    },
    settings: { read: () => request.settings, write: () => request.settings },
    key: {
      read: (origin) => (origin === originOf(request.settings) ? request.key : undefined),
      write: () => 'memory',
      forget: () => 'none',
      state: () => (request.key === undefined ? 'none' : 'memory'),
    },
    language,
    // Nobody is there to answer; whoever asked for a provider by name has agreed already.
    confirm: async () => false,
    async start(films) {
      try {
        return { kind: 'analyze', ...(await seen(request, films)) };
      } catch (error) {
        // The page does not know yet that it was opened for a film, and could tell nobody.
        work.failed(error);
        throw error;
      }
    },
    hear: {
      progress(progress) {
        work.alive();
        request.onProgress(progress);
      },
      finished(rehearsalId, words) {
        work.watched();
        request.onWatched();
        words.then(() => work.finished(rehearsalId), work.failed);
      },
      failed: work.refused,
    },
  };
}

/** What a page is told of the film that it is to look at. */
async function seen({ film, rate, track }: AnalysisRequest, films: Films): Promise<PushPayload<'analyze'>> {
  return { film: await films.open(film), rate, track: track ?? undefined };
}

/**
 * What the analyze command needs of the app around it.
 *
 * @param settings The person's own: they hold where the command is told nothing else.
 * @param interrupt Aborted by Ctrl+C.
 */
export function createAnalyzeHost(
  dist: string,
  data: string,
  log: Log,
  settings: Settings,
  interrupt: AbortSignal,
): AnalyzeHost {
  const page = createHiddenPage(dist, log);
  return {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    apiKey: process.env['GREENROOM_API_KEY'] || undefined,
    language: languageOf(settings, app.getLocale()),
    settings: { ...settings, modelsFolder: process.env['GREENROOM_MODELS'] || settings.modelsFolder },
    clock: systemClock,
    temporaryFolder: app.getPath('temp'),
    electron: process.versions.electron ?? '',
    stdout: process.stdout,
    stderr: process.stderr,
    interrupt,
    analyzeFilm: (request) => analyzeFilm(request, page, dist, data, log),
  };
}
