import { app, ipcMain, session } from 'electron';
import { GreenroomError } from '../../shared/problem.ts';
import { bindBridge } from '../bridge.ts';
import { systemClock } from '../clock.ts';
import type { AnalysisRequest, AnalyzedFilm, AnalyzeHost } from '../commands/analyzeHost.ts';
import { inWords, type Log } from '../log.ts';
import { APP_ORIGIN } from '../security/egress.ts';
import { createServices, type Services, type Surroundings } from '../services.ts';
import { languageOf } from '../settings/language.ts';
import { serveApp } from './appProtocol.ts';
import { openHiddenWindow } from './openWindow.ts';
import { surroundings } from './surroundings.ts';

/** Runs one film through the renderer of a hidden window; settles when everything is on disk, or with the problem. */
async function analyzeFilm(request: AnalysisRequest, dist: string, data: string, log: Log): Promise<AnalyzedFilm> {
  let services: Services | undefined;
  let window: Electron.BrowserWindow | undefined;
  try {
    const rehearsalId = await new Promise<string>((resolve, reject) => {
      services = createServices(requestedSurroundings(request, dist, data, log, resolve, reject));
      const { handlers, films, repository, models } = services;
      serveApp(
        session.defaultSession.protocol,
        { renderer: `${dist}/renderer`, models, film: films.pathOf, repository },
        (error) => log(inWords(error)),
      );
      bindBridge(ipcMain, handlers, APP_ORIGIN, (name, error) => log(`${name}: ${inWords(error)}`));
      request.signal.addEventListener('abort', () => reject(new GreenroomError('canceled')), { once: true });
      window = openHiddenWindow(dist, 'index.html');
      window.webContents.once('render-process-gone', (_event, details) =>
        reject(new GreenroomError('unexpected', { message: `the analysis ended early (${details.reason})` })),
      );
    });
    if (services === undefined) throw new GreenroomError('unexpected', { message: 'there are no services' });
    return { repository: services.repository, rehearsalId };
  } finally {
    window?.destroy();
    await services?.close();
  }
}

function requestedSurroundings(
  request: AnalysisRequest,
  dist: string,
  data: string,
  log: Log,
  resolve: (rehearsalId: string) => void,
  reject: (error: unknown) => void,
): Surroundings {
  const language = () => request.language;
  const base = surroundings(dist, data, systemClock, log, language);
  return {
    ...base,
    folders: {
      ...base.folders,
      library: request.libraryFolder,
      chosenModels: request.settings.modelsFolder ?? base.folders.chosenModels,
    },
    settings: { read: () => request.settings, write: () => request.settings },
    key: {
      read: () => request.key,
      write: () => 'memory',
      forget: () => 'none',
      state: () => (request.key === undefined ? 'none' : 'memory'),
    },
    language,
    start: async (films) => ({ kind: 'analyze', film: await films.open(request.film), rate: request.rate }),
    hear: {
      progress: request.onProgress,
      finished(rehearsalId, words) {
        request.onWatched();
        words.then(() => resolve(rehearsalId), reject);
      },
      failed: (problem) => reject(new GreenroomError(problem.kind, problem.details)),
    },
  };
}

/** What the analyze command needs of the app around it. `interrupt` is aborted by Ctrl+C. */
export function createAnalyzeHost(dist: string, data: string, log: Log, interrupt: AbortSignal): AnalyzeHost {
  return {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    apiKey: process.env['GREENROOM_API_KEY'] || undefined,
    language: languageOf({ language: null }, app.getLocale()),
    clock: systemClock,
    temporaryFolder: app.getPath('temp'),
    electron: process.versions.electron ?? '',
    stdout: process.stdout,
    stderr: process.stderr,
    interrupt,
    analyzeFilm: (request) => analyzeFilm(request, dist, data, log),
  };
}
