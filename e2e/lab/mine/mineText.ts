import { table } from '../../../main/commands/table.ts';
import type { Language } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { amountOf } from '../../../shared/words/feedback/amounts.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import { mineWordsFor } from '../words/words.ts';
import type { Weighed } from './evidence.ts';
import { type Fit, LEAST, type Proposal } from './proposal.ts';

/** What is printed: a table of what the person said, then what follows from it for each behavior. */
export function mineText(
  fits: readonly Fit[],
  { library, rehearsals }: { readonly library: string; readonly rehearsals: number },
  language: Language,
): string {
  const words = wordsFor(language);
  const say = mineWordsFor(language);
  const moments = fits.reduce((sum, { agreed }) => sum + agreed.of, 0);
  const head = `${say.title}\n\n${say.read(rehearsals, moments, library)}\n`;
  if (moments === 0) return `${head}${say.nothing}\n`;
  const rows = fits.map(({ behavior, agreed: { hits, of, from, to }, rehearsals: count, now }) => [
    behaviorName(words, behavior.id),
    String(hits),
    String(of - hits),
    of < LEAST.moments ? '–' : `${Math.round(100 * from)}–${Math.round(100 * to)} %`,
    String(count),
    words.sensitivity.steps[now],
  ]);
  const all = table([say.columns, ...rows], new Set([1, 2, 3, 4]));
  return [head, all, ...fits.map((fit) => `${fitLines(fit, language).join('\n')}\n`), `${say.unchanged}\n`].join('\n');
}

function fitLines(fit: Fit, language: Language): string[] {
  const words = wordsFor(language);
  const say = mineWordsFor(language);
  const { behavior, now, lost, agreed, proposal } = fit;
  const name = behaviorName(words, behavior.id);
  const left = lost === 0 ? [] : [`  ${say.lost(lost)}`];
  if (!fit.isEnough) return [say.tooFew(name, agreed.of - lost, fit.rehearsals, LEAST), ...left];
  const step = words.sensitivity.steps[now];
  if (proposal === null) return [say.fits(name, step), ...left];
  const amount = (value: number) => amountOf(words, behavior.unit, value);
  return [
    'step' in proposal.to
      ? say.proposesStep(name, step, words.sensitivity.steps[proposal.to.step])
      : say.proposesLimit(name, amount(behavior.enter), amount(proposal.to.limit)),
    ...left,
    `  ${say.changes(proposal.right.length, proposal.wrong.length)}`,
    ...changeLines(proposal, language),
    ...(proposal.others === 0 ? [] : [`  ${say.others(proposal.othersGone, proposal.others)}`]),
    `  ${say.caution}`,
  ];
}

function changeLines({ right, wrong }: Proposal, language: Language): string[] {
  const words = wordsFor(language);
  const { change, said } = mineWordsFor(language);
  const line = (mark: string, isGone: boolean, isFine: boolean, { title, startMs, endMs, measured }: Weighed) =>
    `  ${mark} ${title}, ${clockTime(startMs)}–${clockTime(endMs)}, ${amountOf(words, measured.unit, measured.value)}: ` +
    `${said[isFine ? 'fine' : 'real']}, ${change[isGone ? 'gone' : 'back']}`;
  return [
    ...right.map(({ isReal, ...moment }) => line('+', !isReal, !isReal, moment)),
    ...wrong.map(({ isReal, ...moment }) => line('-', isReal, !isReal, moment)),
  ];
}
