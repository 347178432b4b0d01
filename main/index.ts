import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, powerSaveBlocker, protocol, safeStorage, session } from 'electron';
import { launchWords } from '../shared/words/launch.ts';
import { systemClock } from './clock.ts';
import { runAnalyze } from './commands/analyze.ts';
import { readCommandLine } from './commands/commandLine.ts';
import { runFilms } from './commands/films.ts';
import { readTrackCommand } from './commands/track.ts';
import { inWords, openLog } from './log.ts';
import { enforceContentSecurityPolicy } from './security/csp.ts';
import { blockNetwork, silenceChromium } from './security/egress.ts';
import { forbidLeaving } from './security/navigation.ts';
import { allowOnlyCameraAndMicrophone } from './security/permissions.ts';
import { createServices } from './services.ts';
import { openApiKey } from './settings/apiKey.ts';
import { languageOf } from './settings/language.ts';
import { openSettings } from './settings/settingsStore.ts';
import { createAnalyzeHost } from './window/analysisHost.ts';
import { registerAppScheme } from './window/appProtocol.ts';
import { runBench } from './window/bench.ts';
import { end } from './window/end.ts';
import { forTests } from './window/forTests.ts';
import { offerTextMenu, withMenu } from './window/menu.ts';
import { openAsked } from './window/openAsked.ts';
import { openWindow } from './window/openWindow.ts';
import { serve } from './window/serve.ts';
import { surroundings } from './window/surroundings.ts';
import { runTrack } from './window/track.ts';

const dist = resolve(import.meta.dirname, '..');
const { command, argv } = readCommandLine(process.argv);

// Where everything of this person's is kept.
const data = process.env['GREENROOM_DATA'] ?? app.getPath('userData');
mkdirSync(data, { recursive: true });
app.setPath('userData', data);
// Chromium's own files (caches, storage). A command may run while the app is open, and two processes must not write the same.
const chromiumData = process.env['GREENROOM_SESSION'];
if (chromiumData !== undefined) app.setPath('sessionData', chromiumData);
const log = openLog(join(data, 'greenroom.log'), systemClock);

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
  await secure();
  const settings = openSettings(data, log);
  const language = () => languageOf(settings.read(), app.getLocale());
  offerTextMenu(language);
  const asked = openAsked(paths, language, process.stderr);
  const services = createServices({
    ...surroundings(dist, data, systemClock, log, language),
    settings: withMenu(settings, language),
    key: openApiKey(data, safeStorage, log),
    language,
    ...asked,
    ...(app.isPackaged ? {} : forTests(process.env)),
  });
  serve(services, dist, log);
  await services.repository.recover();
  services.coach.resume().catch((error) => log(inWords(error)));
  // A rehearsal is long, and nobody touches the keyboard.
  powerSaveBlocker.start('prevent-display-sleep');

  openWindow(dist);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(dist);
  });
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
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
} else if (command === 'bench') {
  runCommand(() => runBench(dist, data, log)).catch(failToStart);
} else if (command === 'track') {
  runCommand(() => runTrack(readTrackCommand(argv), dist, data, log)).catch(failToStart);
} else if (app.requestSingleInstanceLock()) {
  runWindow(argv).catch(failToStart);
} else {
  // The window that is open comes to the front.
  if (argv.length > 0)
    process.stderr.write(`${launchWords(languageOf(openSettings(data, log).read(), app.getLocale())).alreadyOpen}\n`);
  end(argv.length > 0 ? 1 : 0);
}
