import { LEARNED, type Learned } from '../../../shared/signals/fitted/learned.ts';
import type { Track } from '../tracks/trackFormat.ts';
import { examplesOfArms } from './fit/examples.ts';
import { learnArmsCrossed } from './fit/learn.ts';
import { FITS } from './fits.ts';
import { type JudgedPiece, judgePiece } from './judgePiece.ts';
import type { Piece } from './material.ts';

/** Judges every piece: by weights as they ship, but whoever is among what they were fitted on by a fit without that person. */
export function judgePeople(pieces: readonly Piece[], tracks: readonly Track[]): JudgedPiece[] {
  const fittedOn = new Set(FITS.flatMap(({ fittedOn }) => fittedOn));
  const persons = new Set(pieces.filter(({ name }) => fittedOn.has(name)).map(({ person }) => person));
  const used = pieces.flatMap((piece, i) => (fittedOn.has(piece.name) ? [{ piece, track: tracks[i] }] : []));
  // Part of the material is no ground to fit on: then those who were fitted on are reported as what they are.
  const isWhole = used.length === fittedOn.size;
  const examples = isWhole
    ? examplesOfArms(
        used.map(({ piece }) => piece),
        used.flatMap(({ track }) => track ?? []),
        'arms-crossed',
      )
    : [];
  const without = new Map<string, Learned>();
  const learnedWithout = (person: string): Learned => {
    const learned = without.get(person) ?? { armsCrossed: learnArmsCrossed(examples, person) };
    without.set(person, learned);
    return learned;
  };
  return pieces.map((piece, i) => {
    const track = tracks[i];
    if (track === undefined) throw new Error(`There is no track of ${piece.name}.`);
    const isFitted = persons.has(piece.person);
    if (!isFitted) return judgePiece(piece, track, LEARNED);
    if (isWhole) return judgePiece(piece, track, learnedWithout(piece.person));
    return judgePiece(
      piece,
      track,
      LEARNED,
      FITS.map(({ name }) => name),
    );
  });
}
