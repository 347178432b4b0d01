import type { BrowserWindow } from 'electron';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { createServices, type Services } from '../services.ts';
import { openHiddenWindow } from './openWindow.ts';
import { serve } from './serve.ts';
import { surroundings } from './surroundings.ts';

/** A page of the app in a hidden window, with the services behind it, for commands that measure. */
export interface CommandPage {
  readonly window: BrowserWindow;
  readonly services: Services;
  close(): Promise<void>;
}

/** Opens `page` with default settings and without a key; resolves when it has loaded. */
export async function openCommandPage(dist: string, data: string, log: Log, page: string): Promise<CommandPage> {
  const services = createServices({
    ...surroundings(dist, data, systemClock, log, () => 'en'),
    settings: { read: () => DEFAULT_SETTINGS, write: () => DEFAULT_SETTINGS },
    key: { read: () => undefined, write: () => 'none', forget: () => 'none', state: () => 'none' },
    language: () => 'en',
    start: async () => ({ kind: 'window', films: [] }),
  });
  serve(services, dist, log);
  const window = openHiddenWindow(dist, page);
  await new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
  return {
    window,
    services,
    async close() {
      window.destroy();
      await services.close();
    },
  };
}
