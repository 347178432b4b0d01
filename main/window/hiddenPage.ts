import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Log } from '../log.ts';
import { type Serving, serve } from '../protocol/serve.ts';
import type { Services } from '../services.ts';
import { openHiddenWindow } from './openWindow.ts';

/** The page of a command, in a window that nobody sees. It stays for the next film, and with it its engine, which is warm then. */
export interface HiddenPage {
  /**
   * Puts these services behind the page, and opens it if need be.
   *
   * @param onGone Is told why the page cannot go on, in the place of whoever was told before.
   * @returns Whether it was open already: it does not ask what to do then, it has to be told.
   */
  use(services: Services, onGone: (reason: string) => void): boolean;
  close(): void;
}

/** @param dist Folder with the built app. */
export function createHiddenPage(dist: string, log: Log): HiddenPage {
  let open: { readonly window: BrowserWindow; readonly serving: Serving } | undefined;
  let gone: (reason: string) => void = () => undefined;

  function close(): void {
    open?.window.destroy();
    open?.serving.stop();
    open = undefined;
  }
  return {
    use(services, onGone) {
      gone = onGone;
      if (open !== undefined) {
        open.serving.change(services);
        return true;
      }
      const serving = serve(services, join(dist, 'renderer'), log);
      const window = openHiddenWindow(dist, 'index.html');
      const lost = (reason: string) => {
        close();
        gone(reason);
      };
      window.webContents.once('render-process-gone', (_event, { reason }) => lost(reason));
      window.webContents.once('did-fail-load', (_event, _code, reason) => lost(reason));
      window.webContents.once('preload-error', (_event, _path, { message }) => lost(message));
      open = { window, serving };
      return false;
    },
    close,
  };
}
