import { armNumbers } from '../../../../shared/signals/fitted/armNumbers.ts';
import { createFoundHands } from '../../../../shared/signals/foundHands.ts';
import type { Track } from '../../tracks/trackFormat.ts';
import type { Piece } from '../material.ts';
import type { Example } from './logisticFit.ts';

/** Looks at a picture that are far enough apart to differ: the hand network takes its turn about twice a second. */
const EVERY_MS = 500;

/**
 * Examples of arms from pieces that show one posture all the time, each piece weighing 1. A piece that may be argued about gives none,
 * nor does one in which the arms are not seen.
 */
export function examplesOfArms(pieces: readonly Piece[], tracks: readonly Track[], behavior: string): Example[] {
  return pieces.flatMap((piece, n) => {
    const { labels, name, person, isStill } = piece;
    if (!isStill || labels.tolerated.some((label) => label.behavior === behavior)) return [];
    const isSo = labels.behaviors.some((label) => label.behavior === behavior);
    const found = createFoundHands();
    const looks: (readonly number[])[] = [];
    let lookedMs = Number.NEGATIVE_INFINITY;
    for (const frame of tracks[n]?.frames ?? []) {
      const hands = found(frame);
      if (frame.timeMs - lookedMs < EVERY_MS) continue;
      const numbers = armNumbers(frame, hands);
      if (numbers === undefined || numbers.some(Number.isNaN)) continue;
      looks.push(numbers);
      lookedMs = frame.timeMs;
    }
    return looks.map((numbers): Example => ({ person, piece: name, numbers, isSo, weight: 1 / looks.length }));
  });
}
