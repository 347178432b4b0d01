import { ipcMain, session } from 'electron';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { bindBridge } from '../bridge.ts';
import { systemClock } from '../clock.ts';
import { inWords, type Log } from '../log.ts';
import { APP_ORIGIN } from '../security/egress.ts';
import { createServices } from '../services.ts';
import { serveApp } from './appProtocol.ts';
import { openHiddenWindow } from './openWindow.ts';
import { surroundings } from './surroundings.ts';

/** Measures the networks and the pipeline on the sample film in a hidden window, prints the numbers, gives the exit code. */
export async function runBench(dist: string, data: string, log: Log): Promise<number> {
  const services = createServices({
    ...surroundings(dist, data, systemClock, log, () => 'en'),
    settings: { read: () => DEFAULT_SETTINGS, write: () => DEFAULT_SETTINGS },
    key: { read: () => undefined, write: () => 'none', forget: () => 'none', state: () => 'none' },
    language: () => 'en',
    start: async () => ({ kind: 'window' }),
  });
  const { handlers, films, repository, models } = services;
  serveApp(
    session.defaultSession.protocol,
    { renderer: `${dist}/renderer`, models, film: films.pathOf, repository },
    (error) => log(inWords(error)),
  );
  bindBridge(ipcMain, handlers, APP_ORIGIN, (name, error) => log(`${name}: ${inWords(error)}`));
  const window = openHiddenWindow(dist, 'bench/bench.html');
  await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
  const about = await handlers['app.about'](undefined);
  const options = { film: 'app://greenroom/sample.mp4', bundles: about.bundles, rate: 10 };
  const result = await window.webContents.executeJavaScript(`runBench(${JSON.stringify(options)})`);
  process.stdout.write(
    `${JSON.stringify({ electron: process.versions.electron, models: about.models, ...result }, null, 2)}\n`,
  );
  window.destroy();
  await services.close();
  return 0;
}
