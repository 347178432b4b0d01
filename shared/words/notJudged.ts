import { type NotJudged, ofBehaviors } from '../rehearsal/notJudged.ts';
import type { Language } from '../rehearsal/timeline.ts';
import { clockTime } from '../report/clockTime.ts';
import { durationOf } from './feedback/amounts.ts';
import { behaviorName } from './feedback/behaviorWords.ts';
import { wordsFor } from './words.ts';

/** More stretches than this are counted instead of named. */
const NAMED = 2;
/** Not judged for this share of the rehearsal is never judged. */
const ALWAYS = 0.98;

/**
 * What was not judged, when and why, in sentences: one for all behaviors that share the same reason at the same times. What the picture itself
 * is to blame for is told as a gap.
 */
export function describeNotJudged(
  notJudged: readonly NotJudged[] | undefined,
  durationMs: number,
  language: Language,
): string[] {
  const words = wordsFor(language);
  const sentences = new Map<string, { behaviors: string[]; stretches: NotJudged[] }>();
  for (const stretches of perBehaviorAndReason(ofBehaviors(notJudged))) {
    const key = stretches.map(({ reason, startMs, endMs }) => `${reason} ${near(startMs)} ${near(endMs)}`).join();
    const same = sentences.get(key);
    const [{ behavior }] = stretches;
    if (same) same.behaviors.push(behavior);
    else sentences.set(key, { behaviors: [behavior], stretches });
  }
  return [...sentences.values()].map(({ behaviors, stretches }) => {
    const names = behaviors.map((behavior) => behaviorName(words, behavior)).join(', ');
    const reason = words.notJudged.reasons[stretches[0]?.reason ?? 'no-picture'];
    return words.notJudged.line({ names, reason, when: timesOf(stretches, durationMs, language) });
  });
}

/** What a stretch is called where it is drawn. */
export function notJudgedLabel({ behavior, reason, startMs, endMs }: NotJudged, language: Language): string {
  const words = wordsFor(language);
  const name = behaviorName(words, behavior);
  return words.notJudged.mark({ name, from: near(startMs), to: near(endMs), reason: words.notJudged.reasons[reason] });
}

function perBehaviorAndReason(notJudged: readonly NotJudged[]): [NotJudged, ...NotJudged[]][] {
  const groups = new Map<string, [NotJudged, ...NotJudged[]]>();
  for (const stretch of notJudged) {
    const key = `${stretch.behavior} ${stretch.reason}`;
    const group = groups.get(key);
    if (group) group.push(stretch);
    else groups.set(key, [stretch]);
  }
  return [...groups.values()];
}

function timesOf(stretches: readonly NotJudged[], durationMs: number, language: Language): string {
  const words = wordsFor(language);
  const { always, from, and, often } = words.notJudged;
  const totalMs = stretches.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  if (totalMs >= ALWAYS * durationMs) return always;
  if (stretches.length > NAMED) return often({ times: stretches.length, total: durationOf(words, totalMs) });
  return stretches
    .map(({ startMs, endMs }) => from({ from: near(startMs), to: near(endMs) }))
    .reduce((when, more) => and({ when, more }));
}

/** To the nearest second. */
function near(ms: number): string {
  return clockTime(Math.round(ms / 1000) * 1000);
}
