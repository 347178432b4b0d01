import { bridge } from '../app/bridge.ts';
import { analyzeFilm } from '../capture/analyzeFilm.ts';
import { setEngineAside } from '../capture/appEngine.ts';
import { call } from '../capture/bridgeCall.ts';
import { createFilmQueue, type FilmQueue } from './filmQueue.ts';

/**
 * The queue of the app's window.
 *
 * @param tell Told when it cannot be said to whoever waits elsewhere that a film failed.
 */
export function createAppQueue(tell: (error: unknown) => void): FilmQueue {
  return createFilmQueue({
    async watch(film, hooks) {
      const { settings } = await call(bridge, 'settings.read', undefined);
      const { rate, sensitivities, audience } = settings;
      const { rehearsal } = await analyzeFilm(bridge, film, { rate, sensitivities, audience, ...hooks });
      return rehearsal.id;
    },
    setAside: setEngineAside,
    onFailure: (problem) => void call(bridge, 'rehearsals.fail', { id: null, problem }).catch(tell),
    now: () => performance.now(),
  });
}
