import type { LogisticModel } from '../../../../shared/signals/fitted/logistic.ts';
import type { Example } from './logisticFit.ts';

/** Digits that are kept: more than the networks' own noise. */
const DIGITS = 4;

/** A model as a source file that says what it was fitted on. */
export function writtenModel(name: string, about: string, model: LogisticModel, examples: readonly Example[]): string {
  const pieces = [...new Set(examples.map(({ piece }) => piece))].toSorted();
  const so = pieces.filter((piece) => examples.some((each) => each.piece === piece && each.isSo));
  const persons = new Set(examples.map(({ person }) => person)).size;
  const list = (values: readonly number[]) =>
    `[${values.map((value) => Number(value.toPrecision(DIGITS))).join(', ')}]`;
  const strings = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;
  return `import { ARM_NUMBERS } from '../../../../shared/signals/fitted/armNumbers.ts';
import type { LogisticModel } from '../../../../shared/signals/fitted/logistic.ts';

/**
 * ${about[0]?.toUpperCase()}${about.slice(1)} of real people: a logistic regression on pose lite and the hand network, fitted by
 * \`npm run eval:people:fit\` on ${pieces.length} pictures of ${persons} persons, ${so.length} of whom show it, each a film of ten seconds of a moving camera. The numbers
 * do not tell a picture from its mirror image. Written by the fit, not by hand.
 */
export const ${name}: LogisticModel = {
  names: ARM_NUMBERS,
  means: ${list(model.means)},
  deviations: ${list(model.deviations)},
  weights: ${list(model.weights)},
  bias: ${Number(model.bias.toPrecision(DIGITS))},
};

/** The pictures, by name. Whoever is in one of them cannot be called unseen. */
export const ${name}_FITTED_ON: readonly string[] = ${strings(pieces)};
`;
}
