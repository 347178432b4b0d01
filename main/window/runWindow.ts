import { join } from 'node:path';
import { app, BrowserWindow, safeStorage } from 'electron';
import { z } from 'zod';
import { type Problem, problemOf } from '../../shared/problem.ts';
import { systemClock } from '../clock.ts';
import { originOf } from '../egress/address.ts';
import { openApiKey } from '../egress/apiKey.ts';
import { inWords, type Log } from '../log.ts';
import { serve } from '../protocol/serve.ts';
import { createServices } from '../services.ts';
import { languageOf } from '../settings/language.ts';
import { openSettings } from '../settings/settingsStore.ts';
import type { Surroundings } from '../surroundings.ts';
import { failToOpen } from './cannotStart.ts';
import { end } from './end.ts';
import { offerTextMenu, withMenu } from './menu.ts';
import { openAsked } from './openAsked.ts';
import { openWindow } from './openWindow.ts';
import { secured } from './secured.ts';
import { surroundings } from './surroundings.ts';
import { bringForward, watchProcesses, watchWindow } from './windowTrouble.ts';

/** What another start of the app hands to the one that is open: absolute paths of films. */
const filmsSchema = z.object({ films: z.array(z.string()) });

/** What the app's window is opened with. */
export interface WindowPlace extends Pick<Surroundings, 'onStep' | 'network'> {
  /** Folder with the built app. */
  readonly dist: string;
  /** The app's data folder. */
  readonly data: string;
  readonly log: Log;
}

/** The app as a person opens it, with the films that the command line names. */
export async function runWindow(
  paths: readonly string[],
  { dist, data, log, onStep, network }: WindowPlace,
): Promise<void> {
  const fail = failToOpen(log);
  // A Mac tells of files by an event of its own, one by one, and of the first before the app is ready.
  let openFile = (path: string) => void early.push(path);
  const early: string[] = [];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFile(path);
  });
  process.on('uncaughtException', fail).on('unhandledRejection', fail);
  await secured(log);
  const settings = openSettings(data, log);
  const language = () => languageOf(settings.read(), app.getLocale());
  offerTextMenu(language);
  const around = surroundings(dist, data, systemClock, log, language);
  const asked = openAsked([...paths, ...early], language, process.stderr);
  /** What the next page says first. */
  let firstWords: Problem | undefined;
  const services = createServices({
    ...around,
    settings: withMenu(settings, language),
    key: openApiKey(data, safeStorage, log, originOf(settings.read())),
    language,
    ...asked,
    async start(films) {
      const problem = firstWords;
      firstWords = undefined;
      return { ...(await asked.start(films)), ...(problem && { problem }) };
    },
    onStep,
    network,
  });
  serve(services, join(dist, 'renderer'), log);
  await services.repository.recover();
  // From here on there is a window to say it in, and maybe a rehearsal in it that must go on.
  process.off('uncaughtException', fail).off('unhandledRejection', fail);
  const unforeseen = (error: unknown) => {
    log(inWords(error));
    around.push('trouble', { problem: problemOf(error) });
  };
  process.on('uncaughtException', unforeseen).on('unhandledRejection', unforeseen);
  watchProcesses(app, log);
  const open = () =>
    openWindow(dist, (window) =>
      watchWindow(window, {
        log,
        pageGone: services.pageGone,
        tell(problem) {
          firstWords = problem;
        },
        giveUp: (why) => fail(new Error(why)),
        now: () => performance.now(),
      }),
    );
  // What is left to be said of earlier rehearsals waits until this one can be begun: it looks at all of them.
  open().webContents.once('did-finish-load', () => {
    services.coach.resume().catch((error) => log(inWords(error)));
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  const openMore = async (more: readonly string[]) => {
    const [window] = BrowserWindow.getAllWindows();
    // Its page asks for its films when it is there.
    if (window === undefined || window.webContents.isLoading()) asked.add(more);
    else if (more.length > 0) around.push('films', { films: await services.films.openAll(more) });
    bringForward(window ?? open());
  };
  app.on('second-instance', (_event, _argv, _folder, given) => {
    openMore(filmsSchema.parse(given).films).catch(unforeseen);
  });
  openFile = (path) => void openMore([path]).catch(unforeseen);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    // What is being written is written first.
    event.preventDefault();
    services
      .close()
      .catch((error) => log(inWords(error)))
      .finally(() => end(asked.exitCode()));
  });
}
