import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, protocol, safeStorage, session } from 'electron';
import { type Problem, problemOf } from '../shared/problem.ts';
import { wordsFor } from '../shared/words/words.ts';
import { systemClock } from './clock.ts';
import { runAnalyze } from './commands/analyze.ts';
import { readCommandLine } from './commands/commandLine.ts';
import { runFilms } from './commands/films.ts';
import { originOf } from './egress/address.ts';
import { openApiKey } from './egress/apiKey.ts';
import { inWords, type Log, openLog } from './log.ts';
import { registerAppScheme } from './protocol/appProtocol.ts';
import { serve } from './protocol/serve.ts';
import { enforceContentSecurityPolicy } from './security/csp.ts';
import { blockNetwork, silenceChromium } from './security/egress.ts';
import { forbidLeaving } from './security/navigation.ts';
import { allowOnlyCameraAndMicrophone } from './security/permissions.ts';
import { createServices } from './services.ts';
import { languageOf } from './settings/language.ts';
import { openSettings } from './settings/settingsStore.ts';
import type { Surroundings } from './surroundings.ts';
import { createAnalyzeHost } from './window/analysisHost.ts';
import { end } from './window/end.ts';
import { failToOpen } from './window/failToOpen.ts';
import { offerTextMenu, withMenu } from './window/menu.ts';
import { openAsked } from './window/openAsked.ts';
import { openWindow } from './window/openWindow.ts';
import { surroundings } from './window/surroundings.ts';
import { bringForward, watchProcesses, watchWindow } from './window/windowTrouble.ts';

/** What a further command gets to work with. */
export interface CommandPlace {
  /** What follows the command's name. */
  readonly argv: readonly string[];
  /** Folder with the built app. */
  readonly dist: string;
  /** The app's data folder. */
  readonly data: string;
  readonly log: Log;
}

/** What the app can be given from outside. The one that a person opens is given nothing. */
export interface Ports {
  /** Commands besides the app's own, by name. Each gives its exit code. */
  readonly commands?: Readonly<Record<string, (place: CommandPlace) => Promise<number>>>;
  /** Is told of each step of coaching. */
  readonly onStep?: Surroundings['onStep'];
  /** How requests to a model are sent, where it differs from the usual. */
  readonly network?: Surroundings['network'];
}

/** Starts the app: its window, or a command from the terminal. To be called while Electron loads, before it is ready. */
export function start({ commands = {}, onStep, network }: Ports): void {
  const dist = resolve(import.meta.dirname, '..');
  const { command, argv } = readCommandLine(process.argv, ['open', 'films', 'analyze', ...Object.keys(commands)]);

  // Where everything of this person's is kept.
  const data = process.env['GREENROOM_DATA'] ?? app.getPath('userData');
  const log = openLog(join(data, 'greenroom.log'), systemClock);
  try {
    mkdirSync(data, { recursive: true });
  } catch (error) {
    (command === null || command === 'open' ? failToOpen(log) : failToStart)(error);
    return;
  }
  app.setPath('userData', data);
  // Chromium's own files (caches, storage). A command may run while the app is open, and two processes must not write the same.
  const chromiumData = process.env['GREENROOM_SESSION'];
  if (chromiumData !== undefined) app.setPath('sessionData', chromiumData);

  // Security first: what no page and no part of Chromium may do.
  silenceChromium(app);
  registerAppScheme(protocol);
  forbidLeaving(app);

  async function secure(): Promise<void> {
    await app.whenReady();
    blockNetwork(session.defaultSession, (url) => log(`Blocked a request to ${url}`));
    enforceContentSecurityPolicy(session.defaultSession);
    allowOnlyCameraAndMicrophone(session.defaultSession);
  }

  /** The app as a person opens it, with the films that the command line names. */
  async function runWindow(paths: readonly string[]): Promise<void> {
    const fail = failToOpen(log);
    process.on('uncaughtException', fail).on('unhandledRejection', fail);
    await secure();
    const settings = openSettings(data, log);
    const language = () => languageOf(settings.read(), app.getLocale());
    offerTextMenu(language);
    const around = surroundings(dist, data, systemClock, log, language);
    const asked = openAsked(paths, language, process.stderr);
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
    services.coach.resume().catch((error) => log(inWords(error)));
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
    open();
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) open();
    });
    app.on('second-instance', () => bringForward(BrowserWindow.getAllWindows()[0] ?? open()));
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

  /** A command from the terminal: the same app, hidden. */
  async function runCommand(run: () => Promise<number>): Promise<void> {
    // Electron would show a window with the error, and wait for somebody to close it.
    process.on('uncaughtException', failToStart);
    process.on('unhandledRejection', failToStart);
    // A command ends by itself, not with its window.
    app.on('window-all-closed', () => undefined);
    await secure();
    await end(await run());
  }

  function failToStart(error: unknown): void {
    log(inWords(error));
    process.stderr.write('Greenroom could not start. What happened is in greenroom.log in its data folder.\n');
    end(1);
  }

  const further = command === null ? undefined : commands[command];
  if (command === 'analyze' || command === 'films') {
    runCommand(() => {
      // Electron turns Ctrl+C, and the end of the terminal, into a request to quit.
      const interrupt = new AbortController();
      app.on('before-quit', (event) => {
        event.preventDefault();
        interrupt.abort();
      });
      const settings = openSettings(data, log).read();
      const host = createAnalyzeHost(dist, data, log, settings, interrupt.signal);
      return command === 'films' ? runFilms(argv, host) : runAnalyze(argv, host);
    }).catch(failToStart);
  } else if (further !== undefined) {
    runCommand(() => further({ argv, dist, data, log })).catch(failToStart);
  } else if (app.requestSingleInstanceLock()) {
    runWindow(argv).catch(failToOpen(log));
  } else {
    // The window that is open comes to the front.
    if (argv.length > 0)
      process.stderr.write(
        `${wordsFor(languageOf(openSettings(data, log).read(), app.getLocale())).launch.alreadyOpen}\n`,
      );
    end(argv.length > 0 ? 1 : 0);
  }
}
