import type { BehaviorId } from '../../behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../rehearsal/timeline.ts';
import { say } from '../language/message.ts';
import type { Words } from '../words.ts';
import type { BehaviorWords } from './phrasings.ts';

/** All that is said about a behavior; undefined when a newer version of the app saved one that this one does not know. */
export function behaviorWords({ behaviors }: Words, behavior: string): BehaviorWords | undefined {
  const known: Readonly<Record<BehaviorId, BehaviorWords>> = behaviors;
  return Object.hasOwn(known, behavior) ? known[behavior as BehaviorId] : undefined;
}

/** A behavior's name; the id of an unknown one. */
export function behaviorName(words: Words, behavior: string): string {
  return behaviorWords(words, behavior)?.name ?? behavior;
}

/** What was measured, in a sentence; nothing for an unknown behavior. */
export function measuredSentence(words: Words, { behavior, measured }: BehaviorEvent): string {
  return measuredAs(words, behavior, measured) ?? '';
}

/**
 * What was measured, as a sentence for the person whom it is about: for how long, and what they allow. Nothing for an unknown behavior.
 *
 * @param allowedMs How long it may last without being counted.
 */
export function plainSentence(
  words: Words,
  { behavior, measured, startMs, endMs }: BehaviorEvent,
  allowedMs: number,
): string {
  const known = behaviorWords(words, behavior);
  if (known === undefined) return '';
  const { value, threshold } = measured;
  const touching = behavior === 'hand-to-face' && value <= 0;
  return say(known.plainly, {
    value,
    threshold,
    seconds: (endMs - startMs) / 1000,
    allowed: allowedMs / 1000,
    touching,
  });
}

/** A value of a behavior against its threshold, in a sentence; undefined for an unknown behavior. */
export function measuredAs(
  words: Words,
  behavior: string,
  { value, threshold }: { readonly value: number; readonly threshold: number },
): string | undefined {
  const known = behaviorWords(words, behavior);
  // A hand in front of the face is past its edge: there is no distance to tell.
  if (behavior === 'hand-to-face' && value <= 0) return words.behaviors['hand-to-face'].touching;
  return known && say(known.measured, { value, threshold });
}
