import type { Language } from '../../../shared/rehearsal/timeline.ts';
import type { ArmResult } from './arm.ts';
import type { EvalItem } from './evalSet.ts';
import { CRITERION_NAMES, type Criterion, type Ratings } from './judge.ts';
import { RULES, type RuleScore, scoreByRules } from './rules.ts';

/** Shares, 0..1; NaN where nothing was judged. */
export interface ArmScore {
  readonly rules: Readonly<Record<keyof RuleScore, number>>;
  /** Verdicts that agree with what the pictures show, where that is known. */
  readonly verdicts: number;
  /** Items with words of the model's own. */
  readonly own: number;
  /** Items whose first answer could be shown. */
  readonly firstTry: number;
  readonly judge: Readonly<Record<Criterion, number>>;
  readonly people: Readonly<Record<Criterion, number>>;
}

export interface Judged {
  readonly result: ArmResult;
  /** One an item, in the order of the set; null where the judge gave no answer. */
  readonly ratings: readonly (Ratings | null)[];
  /** What people said about this arm's words, any number of times. */
  readonly people: readonly Ratings[];
}

export function scoreArm(
  { result, ratings, people }: Judged,
  items: readonly EvalItem[],
  language: Language,
): ArmScore {
  const { feedback, arm, mended } = result;
  const scored = items.flatMap((item, index) => {
    const said = feedback[index];
    return said ? [{ item, said, rules: scoreByRules(said, momentOf(item), language) }] : [];
  });
  const known = scored.filter(({ item }) => item.truth !== null);
  return {
    rules: shares(
      RULES,
      scored.map(({ rules }) => rules),
    ),
    verdicts: share(known.map(({ item, said }) => (said.verdict === 'rejected') === (item.truth === 'not-there'))),
    own: arm.model === null ? Number.NaN : share(scored.map(({ said }) => said.source === 'vlm')),
    firstTry: arm.model === null ? Number.NaN : 1 - mended / items.length,
    judge: shares(
      CRITERION_NAMES,
      ratings.flatMap((one) => one ?? []),
    ),
    people: shares(CRITERION_NAMES, people),
  };
}

function momentOf({ event }: EvalItem) {
  return { event, alike: [event] };
}

function shares<K extends string>(
  names: readonly K[],
  rows: readonly Readonly<Record<K, boolean>>[],
): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, share(rows.map((row) => row[name]))])) as Record<K, number>;
}

function share(values: readonly boolean[]): number {
  return values.length === 0 ? Number.NaN : values.filter(Boolean).length / values.length;
}

export function mean(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0) / known.length;
}
