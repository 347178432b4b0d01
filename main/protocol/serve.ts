import { ipcMain, session } from 'electron';
import { bindBridge } from '../bridge/bind.ts';
import { inWords, type Log } from '../log.ts';
import { APP_ORIGIN } from '../security/egress.ts';
import type { Services } from '../services.ts';
import { serveApp } from './appProtocol.ts';

/**
 * Gives the pages in the folder `renderer` what they load (app://) and what they can call (the bridge), until the function that it
 * returns is called.
 */
export function serve({ handlers, films, models, repository }: Services, renderer: string, log: Log): () => void {
  serveApp(session.defaultSession.protocol, { renderer, models, film: films.pathOf, repository }, (error) =>
    log(inWords(error)),
  );
  const unbind = bindBridge(ipcMain, handlers, films.open, APP_ORIGIN, (name, error) =>
    log(`${name}: ${inWords(error)}`),
  );
  return () => {
    session.defaultSession.protocol.unhandle('app');
    unbind();
  };
}
