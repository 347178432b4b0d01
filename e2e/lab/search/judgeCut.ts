import { pairsOf, within } from '../../../shared/passages/likeness.ts';
import { sentencesOf } from '../../../shared/passages/sentences.ts';
import { createIndex } from '../../../shared/search/searchIndex.ts';
import type { Piece } from './cuts.ts';
import type { Question } from './questions.ts';

export interface Score {
  readonly questions: number;
  /** Of a piece, on average. */
  readonly letters: number;
  /** Shares of the questions, 0..1. */
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** Mean of one over the rank of the first piece that answers, among the first ten. */
  readonly mrr: number;
  /** Share answered by the best sentence of what can be read. */
  readonly answered: number;
}

/** Letters that whoever answers can read: what a passage in a request may take, five times. */
const READ = 1500;
const DEPTH = 10;

/** How well questions are answered when talks are cut in one way. Search, what is read and how an answer is chosen are the same for all. */
export function judgeCut(
  talks: Readonly<Record<string, string>>,
  cut: (text: string) => Piece[],
  questions: readonly Question[],
): Score {
  const index = createIndex();
  const lengths: number[] = [];
  for (const [id, text] of Object.entries(talks)) {
    const nothing = { kind: 'script', atMs: null, page: null, moment: null, own: false } as const;
    const records = cut(text).map(({ words, around, text: own }, n) => {
      lengths.push(own.length);
      return {
        // The heading only tells pieces with the same text apart.
        record: { ...nothing, rehearsal: id, heading: String(n), text: own },
        words,
        around,
      };
    });
    index.put(id, '', records);
  }
  const found = questions.map((question) => {
    const texts = index.search(question.asked, { most: DEPTH }).map(({ record }) => record);
    const rank = texts.findIndex(({ rehearsal, text }) => rehearsal === question.talk && holds(text, question.answer));
    return {
      rank,
      answered: holds(
        bestSentence(
          question.asked,
          texts.map(({ text }) => text),
        ),
        question.answer,
      ),
    };
  });
  const share = (of: (one: { rank: number; answered: boolean }) => number) =>
    found.reduce((sum, one) => sum + of(one), 0) / Math.max(1, found.length);
  return {
    questions: questions.length,
    letters: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    hitAt1: share(({ rank }) => (rank === 0 ? 1 : 0)),
    hitAt5: share(({ rank }) => (rank >= 0 && rank < 5 ? 1 : 0)),
    mrr: share(({ rank }) => (rank >= 0 ? 1 / (rank + 1) : 0)),
    answered: share(({ answered }) => (answered ? 1 : 0)),
  };
}

/** Answers without a model: the sentence that has the most of the question in it, with the one after it. */
function bestSentence(asked: string, texts: readonly string[]): string {
  const read = texts.join('\n').slice(0, READ);
  const sentences = sentencesOf(read);
  const wanted = pairsOf(asked);
  let best = 0;
  let most = -1;
  sentences.forEach((sentence, i) => {
    const has = within(wanted, pairsOf(sentence));
    if (has > most) [best, most] = [i, has];
  });
  return sentences.slice(best, best + 2).join(' ');
}

function holds(text: string, answer: string): boolean {
  const plain = (of: string) => of.replace(/\s+/g, ' ');
  return plain(text).includes(plain(answer));
}
