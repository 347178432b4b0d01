import type { FromEngine, ToEngine } from '../perception/engineMessages.ts';
import { workerScope } from '../perception/networks/workerScope.ts';
import { serveEngine } from '../perception/serveEngine.ts';
import type { FrameSource, Opening } from '../perception/source.ts';
import { cameraFrames } from './camera/cameraFrames.ts';
import { openFilm } from './film/film.ts';
import type { Offer } from './offers.ts';

/** The engine's worker: perception, and the two kinds of sources that it can be given here. */
async function openSource(offer: Offer, opening: Opening): Promise<FrameSource> {
  if (offer.kind === 'film') return openFilm(offer.url, { rate: opening.rate, track: offer.track });
  return cameraFrames(offer.frames, opening);
}

serveEngine(workerScope<ToEngine<Offer>, FromEngine>(), openSource);
