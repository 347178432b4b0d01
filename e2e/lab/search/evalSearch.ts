import { CUTS } from './cuts.ts';
import { judgeCut, type Score } from './judgeCut.ts';
import { QUESTIONS, type Question, TALKS } from './questions.ts';

/** `npm run eval:search`: how well questions find their answer in talks that are cut in different ways, in both languages. */
const SETS: readonly (readonly [name: string, isIn: (question: Question) => boolean])[] = [
  ['English', ({ language, heldOut }) => language === 'en' && !heldOut],
  ['Korean', ({ language, heldOut }) => language === 'ko' && !heldOut],
];
/** Looked at when everything else is decided: `npm run eval:search -- --held-out`. */
const HELD_OUT: typeof SETS = [
  ['English, held out', ({ language, heldOut }) => language === 'en' && heldOut],
  ['Korean, held out', ({ language, heldOut }) => language === 'ko' && heldOut],
];

function row(name: string, { letters, hitAt1, hitAt5, mrr, answered }: Score): string {
  const number = (value: number) => value.toFixed(2);
  return `| ${name.padEnd(20)} | ${String(Math.round(letters)).padStart(7)} | ${[hitAt1, hitAt5, mrr, answered].map((value) => number(value).padStart(6)).join(' | ')} |`;
}

for (const [name, isIn] of process.argv.includes('--held-out') ? [...SETS, ...HELD_OUT] : SETS) {
  const questions = QUESTIONS.filter(isIn);
  process.stdout.write(`\n${name}: ${questions.length} questions\n\n`);
  process.stdout.write(
    '| cut                  | letters |  hit@1 |  hit@5 |    MRR | answer |\n| --- | --- | --- | --- | --- | --- |\n',
  );
  for (const [cut, pieces] of Object.entries(CUTS)) {
    process.stdout.write(`${row(cut, judgeCut(TALKS, pieces, questions))}\n`);
  }
}
