import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, protocol } from 'electron';
import { wordsFor } from '../shared/words/words.ts';
import { systemClock } from './clock.ts';
import { runAnalyze } from './commands/analyze.ts';
import { filesNamed, readCommandLine } from './commands/commandLine.ts';
import { runFilms } from './commands/films.ts';
import { type Log, openLog } from './log.ts';
import { registerAppScheme } from './protocol/appProtocol.ts';
import { silenceChromium } from './security/egress.ts';
import { forbidLeaving } from './security/navigation.ts';
import { languageOf } from './settings/language.ts';
import { openSettings } from './settings/settingsStore.ts';
import type { Surroundings } from './surroundings.ts';
import { createAnalyzeHost } from './window/analysisHost.ts';
import { failToOpen, failToStart } from './window/cannotStart.ts';
import { end } from './window/end.ts';
import { interruption, runCommand } from './window/runCommand.ts';
import { runWindow } from './window/runWindow.ts';

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
  const films = (command === null ? filesNamed(process.argv, app.isPackaged) : argv).map((file) => resolve(file));

  // Where everything of this person's is kept.
  const data = process.env['GREENROOM_DATA'] ?? app.getPath('userData');
  const log = openLog(join(data, 'greenroom.log'), systemClock);
  try {
    mkdirSync(data, { recursive: true });
  } catch (error) {
    (command === null || command === 'open' ? failToOpen(log) : failToStart(log))(error);
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

  const further = command === null ? undefined : commands[command];
  if (command === 'analyze' || command === 'films') {
    runCommand(log, () => {
      const host = createAnalyzeHost(dist, data, log, openSettings(data, log).read(), interruption());
      return command === 'films' ? runFilms(argv, host) : runAnalyze(argv, host);
    });
  } else if (further !== undefined) {
    runCommand(log, () => further({ argv, dist, data, log }));
  } else if (app.requestSingleInstanceLock({ films })) {
    runWindow(films, { dist, data, log, onStep, network }).catch(failToOpen(log));
  } else {
    // The window that is open comes to the front, and has got the films with it.
    if (films.length > 0)
      process.stderr.write(
        `${wordsFor(languageOf(openSettings(data, log).read(), app.getLocale())).launch.alreadyOpen}\n`,
      );
    end(0);
  }
}
