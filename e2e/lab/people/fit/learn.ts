import { ARM_NUMBERS } from '../../../../shared/signals/fitted/armNumbers.ts';
import type { LogisticModel } from '../../../../shared/signals/fitted/logistic.ts';
import { type Example, fitLogistic } from './logisticFit.ts';

/** Against 1 in total: so strong that leaving one person out changes little. From 0.01 to 0.1 nothing changes but the odd picture. */
const PENALTY = 0.03;

/**
 * Crossed arms against everything else. Those who cross their arms count as much as all others together times this: a false alarm costs
 * more trust than a miss.
 */
const SO = 0.3;

/** @param without A person who is left out. */
export function learnArmsCrossed(examples: readonly Example[], without?: string): LogisticModel {
  const used = examples.filter(({ person }) => person !== without);
  const sum = (isSo: boolean) => used.reduce((total, each) => (each.isSo === isSo ? total + each.weight : total), 0);
  const boost = (SO * sum(false)) / sum(true);
  return fitLogistic(
    ARM_NUMBERS,
    used.map((each) => (each.isSo ? { ...each, weight: each.weight * boost } : each)),
    PENALTY,
  );
}
