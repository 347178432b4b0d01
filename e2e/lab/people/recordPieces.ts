import { existsSync } from 'node:fs';
import type { BundleSet } from '../tracks/bundles.ts';
import { recordTracks } from '../tracks/recordTracks.ts';
import { trackPath } from '../tracks/trackCache.ts';
import type { Track } from '../tracks/trackFormat.ts';
import type { Piece } from './material.ts';
import { filmsOfStills, stillPath } from './stills/stillFilms.ts';

/** Observations a second, as everywhere in the laboratory. */
const RATE = 10;
/** Films that the app looks at before it is started anew: what is in the cache by then stays, whatever happens later. */
const AT_A_TIME = 20;

/** Those of the pieces whose tracks are in the cache. */
export async function recordedPieces(pieces: readonly Piece[], set: BundleSet): Promise<Piece[]> {
  const there: Piece[] = [];
  for (const piece of pieces) {
    const film = piece.isStill ? await stillPath(piece.path) : piece.path;
    if (existsSync(film) && existsSync(await trackPath(film, set.models, RATE))) there.push(piece);
  }
  return there;
}

/** The track of every piece, from the cache where it can be, in the pieces' order. */
export async function recordPieces(pieces: readonly Piece[], set: BundleSet): Promise<Track[]> {
  const stills = pieces.filter(({ isStill }) => isStill);
  const made = await filmsOfStills(stills.map(({ path }) => path));
  const filmOf = new Map(stills.map((piece, i) => [piece, made[i]]));
  const films = pieces.map((piece) => filmOf.get(piece) ?? piece.path);
  const tracks: Track[] = [];
  for (let i = 0; i < films.length; i += AT_A_TIME) {
    const recorded = await recordTracks(films.slice(i, i + AT_A_TIME), set, RATE);
    tracks.push(...recorded.map(({ track }) => track));
  }
  return tracks;
}
