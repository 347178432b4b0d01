import { ipcMain, session } from 'electron';
import { bindBridge } from '../bridge/bind.ts';
import { inWords, type Log } from '../log.ts';
import { APP_ORIGIN } from '../security/egress.ts';
import type { Services } from '../services.ts';
import { type Served, serveApp } from './appProtocol.ts';

export interface Serving {
  /** From here on other services are behind the same pages: a page that is open keeps the way in that it was opened with. */
  change(services: Services): void;
  stop(): void;
}

/** Gives the pages in the folder `renderer` what they load (app://) and what they can call (the bridge). */
export function serve(services: Services, renderer: string, log: Log): Serving {
  const { protocol } = session.defaultSession;
  let now = services;
  const bind = () =>
    bindBridge(
      ipcMain,
      now.handlers,
      { film: now.films.open, material: now.materials.open },
      APP_ORIGIN,
      (name, error) => log(`${name}: ${inWords(error)}`),
    );
  const served: Served = {
    renderer,
    models: () => now.models(),
    film: (token) => now.films.pathOf(token),
    slides: (token) => now.materials.pathOf(token),
    get repository() {
      return now.repository;
    },
  };
  serveApp(protocol, served, (error) => log(inWords(error)));
  let unbind = bind();
  return {
    change(next) {
      unbind();
      now = next;
      unbind = bind();
    },
    stop() {
      protocol.unhandle('app');
      unbind();
    },
  };
}
