import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { systemClock } from '../../main/clock.ts';
import { serve } from '../../main/protocol/serve.ts';
import { createServices, type Services } from '../../main/services.ts';
import type { CommandPlace } from '../../main/start.ts';
import { openHiddenWindow } from '../../main/window/openWindow.ts';
import { surroundings } from '../../main/window/surroundings.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';

/** A page that drives the app's perception, in a hidden window with the app's services behind it. */
export interface CommandPage {
  readonly window: BrowserWindow;
  readonly services: Services;
  close(): Promise<void>;
}

/**
 * Opens `page` with default settings and without a key; resolves when it has loaded.
 *
 * @param folder Where the page is: the pages of e2e/, or the app's own.
 */
export async function openCommandPage(
  { dist, data, log }: CommandPlace,
  page: string,
  folder = join(dist, 'lab', 'pages'),
): Promise<CommandPage> {
  const services = createServices({
    ...surroundings(dist, data, systemClock, log, () => 'en'),
    settings: { read: () => DEFAULT_SETTINGS, write: () => DEFAULT_SETTINGS },
    key: { read: () => undefined, write: () => 'none', forget: () => 'none', state: () => 'none' },
    language: () => 'en',
    start: async () => ({ kind: 'window', films: [] }),
  });
  serve(services, folder, log);
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
