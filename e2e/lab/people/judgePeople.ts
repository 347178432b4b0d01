import type { Track } from '../tracks/trackFormat.ts';
import { type JudgedPiece, judgePiece } from './judgePiece.ts';
import type { Piece } from './material.ts';

/** Judges every piece: by weights as they ship, but those that were fitted on a piece's person by a fit without that person. */
export function judgePeople(pieces: readonly Piece[], tracks: readonly Track[]): JudgedPiece[] {
  return pieces.map((piece, i) => {
    const track = tracks[i];
    if (track === undefined) throw new Error(`There is no track of ${piece.name}.`);
    return judgePiece(piece, track);
  });
}
