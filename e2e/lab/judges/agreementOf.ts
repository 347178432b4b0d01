import { type Agreement, agreement } from '../scoring/kappa.ts';
import type { Item } from './item.ts';
import type { Verdict } from './verdicts.ts';

export interface JudgesAgreement {
  readonly name: string;
  readonly agreement: Agreement;
}

/** What is said of one judge by the cases that were spoiled on purpose. */
export interface JudgesSkill {
  readonly judge: string;
  readonly sound: number;
  readonly soundAccepted: number;
  readonly spoiled: number;
  readonly spoiledRejected: number;
}

const JUDGES = ['rules', 'person', 'model'] as const;

/** How rules, people and the model agree about the items that two of them judged, and how each did on the spoiled ones. */
export function agreementOf(
  items: readonly Item[],
  verdicts: readonly Verdict[],
): { pairs: JudgesAgreement[]; skills: JudgesSkill[] } {
  const said = new Map<string, Map<string, string>>(JUDGES.map((judge) => [judge, new Map()]));
  for (const { judge, key, verdict } of verdicts) said.get(judge)?.set(key, verdict);
  const judgedBySomebody = items.filter(({ key }) => said.get('person')?.has(key) || said.get('model')?.has(key));
  for (const item of judgedBySomebody)
    said.get('rules')?.set(item.key, item.objections().length > 0 ? 'reject' : 'accept');
  const pairs = JUDGES.flatMap((a, i) =>
    JUDGES.slice(i + 1).map((b) => ({
      name: `${a} and ${b}`,
      agreement: agreement(
        judgedBySomebody.flatMap(({ key }) => {
          const [first, second] = [said.get(a)?.get(key), said.get(b)?.get(key)];
          return first === undefined || second === undefined ? [] : [[first, second] as const];
        }),
      ),
    })),
  );
  const skills = JUDGES.map((judge) => {
    const of = (isSpoiled: boolean) =>
      judgedBySomebody.filter((item) => item.isSpoiled === isSpoiled && said.get(judge)?.has(item.key));
    const count = (list: readonly Item[], verdict: string) =>
      list.filter(({ key }) => said.get(judge)?.get(key) === verdict).length;
    const [sound, bad] = [of(false), of(true)];
    return {
      judge,
      sound: sound.length,
      soundAccepted: count(sound, 'accept'),
      spoiled: bad.length,
      spoiledRejected: count(bad, 'reject'),
    };
  });
  return { pairs, skills };
}

/** For the terminal and the report; nothing when nobody but the rules has judged. */
export function agreementLines(items: readonly Item[], verdicts: readonly Verdict[]): string[] {
  const { pairs, skills } = agreementOf(items, verdicts);
  const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
  return [
    ...pairs
      .filter((pair) => pair.agreement.cases > 0)
      .map(
        ({ name, agreement: { cases, agreed, kappa, from, to } }) =>
          `${name}: ${cases} cases, ${(agreed * 100).toFixed(0)} % the same, Cohen's kappa ${number(kappa)} (95 %: ${number(from)} to ${number(to)})`,
      ),
    ...skills
      .filter(({ sound, spoiled }) => sound + spoiled > 0)
      .map(
        ({ judge, sound, soundAccepted, spoiled, spoiledRejected }) =>
          `${judge}: accepted ${soundAccepted} of ${sound} sound cases, rejected ${spoiledRejected} of ${spoiled} spoiled ones`,
      ),
  ];
}
