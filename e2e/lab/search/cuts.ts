import { packByMeaning } from '../../../shared/passages/byMeaning.ts';
import { aroundOf, chunksOf } from '../../../shared/passages/chunks.ts';
import { sentencesOf } from '../../../shared/passages/sentences.ts';

/** A piece of a talk: what it is found by, and what is read of it. */
export interface Piece {
  readonly words: string;
  /** What stands around it, and it is found by as well. */
  readonly around: string;
  readonly text: string;
}

/** A tenth of a piece stands in the next one, too. */
const OVERLAP = 0.1;

/** Ways to cut a talk. The app's own is the fourth. */
export const CUTS: Readonly<Record<string, (text: string) => Piece[]>> = {
  'whole documents': (text) => [same(text)],
  'fixed size': (text) => {
    // As long as the pieces of the others are on average: a longer piece holds more answers by its length alone.
    const size = lengthOf(text);
    const step = Math.round(size * (1 - OVERLAP));
    const count = Math.max(1, Math.ceil(text.length / step));
    return Array.from({ length: count }, (_, i) => same(text.slice(i * step, i * step + size)));
  },
  recursive: (text) => chunksOf(text).map((chunk) => same(chunk.text)),
  'recursive + context': (text) =>
    chunksOf(text).map((chunk) => ({ words: chunk.text, around: aroundOf(chunk), text: chunk.text })),
  semantic: (text) => packByMeaning(sentencesOf(text), lengthOf(text)).map((sentences) => same(sentences.join(' '))),
};

function same(text: string): Piece {
  return { words: text, around: '', text };
}

function lengthOf(text: string): number {
  return Math.round(text.length / chunksOf(text).length / (1 - OVERLAP));
}
