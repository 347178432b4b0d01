import { textFaults } from '../../../main/coaching/check/checks.ts';
import { factsOf } from '../../../main/coaching/moments/facts.ts';
import type { Moment } from '../../../main/coaching/moments/moment.ts';
import type { Feedback, Language } from '../../../shared/rehearsal/timeline.ts';
import { isBanned } from '../../../shared/words/feedback/bannedTopics.ts';

/** What can be told of a text without reading it: each true or false. */
export interface RuleScore {
  /** Every number is in the facts. */
  readonly grounded: boolean;
  readonly language: boolean;
  /** Neither empty nor a lecture. */
  readonly length: boolean;
  /** Nothing about looks, identity or feelings. */
  readonly topics: boolean;
  /** The suggestion tells to do something. */
  readonly actionable: boolean;
}

export const RULES = ['grounded', 'language', 'length', 'topics', 'actionable'] as const satisfies (keyof RuleScore)[];

const LONGEST = 320;

export function scoreByRules(
  { observation, suggestion, verdict }: Feedback,
  moment: Moment,
  language: Language,
): RuleScore {
  const needsNoAdvice = verdict === 'rejected' && suggestion === '';
  const parts = needsNoAdvice ? [observation] : [observation, suggestion];
  const faults = new Set(textFaults(parts, language, factsOf(moment), LONGEST));
  return {
    grounded: !faults.has('numbers'),
    language: !faults.has('language'),
    length: !faults.has('length'),
    topics: !isBanned(parts.join(' ')),
    actionable: needsNoAdvice || isActionable(suggestion, language),
  };
}

/** Verbs that a person can act on, as sentences of advice begin with. Ours, grown over the words from the landmarks. */
const VERBS = new Set(
  `accept add aim allow answer arrange ask attach begin bend breathe bring build catch check choose close come count cover
  cross cut decide describe do draw drop end explain face fasten feel fill find finish fix follow give glance go hang have
  hold imagine keep lay lean leave let lift listen look lower make mark memorize mime mirror move name nod notice open park
  pause pick picture place plan plant play point practice practise press pretend pull push put raise reach read record
  relax release repeat replace rest return roll run say scan see set shake shift show shrug sing sit slide slow smile speak
  spread stand start stay step stop stretch swap sway switch take tape tell test think throw tilt touch treat try turn use
  wait walk watch whisper widen work write`.split(/\s+/),
);

/** An imperative somewhere (English), or a polite request at the end of a sentence (Korean). */
export function isActionable(suggestion: string, language: Language): boolean {
  if (language === 'ko') return /(보세요|주세요|두세요|하세요|으세요|세요|돼요|좋아요)[.!]?(\s|$)/.test(suggestion);
  const clauses = suggestion.toLowerCase().split(/[.!?;:,]\s*|\b(?:and|then|or|but|just|simply|instead|also)\b\s*/);
  return clauses.some((clause) => VERBS.has(clause.trim().split(/\s+/)[0] ?? ''));
}
