import { alike, pairsOf } from './likeness.ts';

/** Sentences on each side that are compared with each other. Hearst's TextTiling (1997) compares blocks of the same kind. */
const BLOCK = 3;

/**
 * Packs sentences into pieces of at most `most` letters, with the cuts where what is before has the least in common with what comes
 * after. Without a model, pairs of letters tell it. A sentence longer than that is a piece of its own.
 *
 * @param least A piece shorter than this is not cut off, where the next sentence still fits.
 */
export function packByMeaning(sentences: readonly string[], most: number, least = most / 3): string[][] {
  const pairs = sentences.map(pairsOf);
  const merged = (from: number, to: number) => new Set(pairs.slice(Math.max(0, from), to).flatMap((set) => [...set]));
  const bound = sentences.map((_, i) => (i === 0 ? 0 : alike(merged(i - BLOCK, i), merged(i, i + BLOCK))));
  const pieces: string[][] = [];
  let from = 0;
  while (from < sentences.length) {
    let length = 0;
    let end = from;
    while (end < sentences.length && (end === from || length + (sentences[end]?.length ?? 0) < most)) {
      length += (sentences[end]?.length ?? 0) + 1;
      end += 1;
    }
    if (end < sentences.length) end = weakest(sentences, bound, from, end, least);
    pieces.push(sentences.slice(from, end));
    from = end;
  }
  return pieces;
}

function weakest(
  sentences: readonly string[],
  bound: readonly number[],
  from: number,
  end: number,
  least: number,
): number {
  let best = end;
  let length = 0;
  for (let i = from + 1; i <= end; i += 1) {
    length += (sentences[i - 1]?.length ?? 0) + 1;
    if (length >= least && (bound[i] ?? 0) < (bound[best] ?? 0)) best = i;
  }
  return best;
}
