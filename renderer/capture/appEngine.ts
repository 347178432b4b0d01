import type { CallOutput } from '../../shared/bridge.ts';
import { type Engine, openEngine } from '../perception/engine.ts';
import type { Bundles } from '../perception/messages.ts';
import type { Offer } from './offers.ts';

/**
 * Between two rehearsals people read, and go again; after this long they do something else, and several hundred megabytes are theirs.
 */
const IDLE_MS = 5 * 60_000;

/** An engine for films and the camera. Whoever opens it closes it. */
export function openFilmAndCameraEngine(bundles: Bundles): Engine<Offer> {
  return openEngine({
    bundles,
    startWorker: () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }),
    idle: {
      ms: IDLE_MS,
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
  });
}

let open: { readonly engine: Engine<Offer>; readonly models: string } | undefined;

/**
 * What the engine is watching it watches to its end; whoever asks for one from now on gets another. Two are only there while a film
 * waits for the camera: each lets its networks go when it has long had nothing to do.
 */
export function setEngineAside(): void {
  open = undefined;
}

/** The one engine of the app, warm from its first use on. Other models are another engine: the one before is closed. */
export function appEngine({ models, modelsFolder, bundles }: CallOutput<'app.about'>): Engine<Offer> {
  const wanted = JSON.stringify([models, modelsFolder, bundles]);
  if (open?.models !== wanted) {
    open?.engine.close();
    open = { engine: openFilmAndCameraEngine(bundles), models: wanted };
  }
  return open.engine;
}
