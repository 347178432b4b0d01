import type { Piece } from '../../../shared/rehearsal/gaps.ts';

/** Rehearsal time and the clock that a player of the film shows, each from the other. All in ms. */
export interface FilmTime {
  /** Where the player is to be for a time of the rehearsal. */
  toMedia(ms: number): number;
  /** The time of the rehearsal where the player is now, which a moment ago was at `lastMs` of it. */
  toFilm(mediaMs: number, lastMs: number): number;
  /** The time of the rehearsal to go on at, for a player that has played out of the part it was in; null: it is in it still. */
  leap(mediaMs: number, lastMs: number): number | null;
}

/** A player comes to rest a little beside where it was sent: so near to a part's edge it is still in it. */
const EDGE_MS = 40;

/** @param pieces What of the film is shown; undefined: all of it, as it is. */
export function createFilmTime(pieces: readonly Piece[] | undefined): FilmTime {
  const [first] = pieces ?? [];
  if (pieces === undefined || first === undefined) {
    return { toMedia: (ms) => ms, toFilm: (mediaMs) => mediaMs, leap: () => null };
  }
  const partAt = (ms: number) => pieces.findLast(({ startMs }) => startMs <= ms) ?? first;
  const inside = ({ mediaMs, lengthMs }: Piece, at: number) =>
    at >= mediaMs - EDGE_MS && at <= mediaMs + lengthMs + EDGE_MS;
  const timeIn = ({ startMs, mediaMs, lengthMs }: Piece, at: number) =>
    startMs + Math.min(Math.max(0, at - mediaMs), lengthMs);

  return {
    toMedia(ms) {
      const part = partAt(ms);
      return part.mediaMs + Math.min(Math.max(0, ms - part.startMs), part.lengthMs);
    },
    toFilm(at, lastMs) {
      const last = partAt(lastMs);
      return timeIn(inside(last, at) ? last : (pieces.find((part) => inside(part, at)) ?? last), at);
    },
    leap(at, lastMs) {
      const { startMs, mediaMs, lengthMs } = partAt(lastMs);
      return at < mediaMs + lengthMs ? null : startMs + lengthMs;
    },
  };
}
