import type { BehaviorId } from '../behaviors/catalogue.ts';
import type { BehaviorEvent } from '../timeline.ts';
import type { Words } from './words.ts';

function isKnown(words: Words, behavior: string): behavior is BehaviorId {
  return Object.hasOwn(words.behaviors, behavior);
}

/** A behavior's name; its id when a newer version of the app saved one that this one does not know. */
export function behaviorName(words: Words, behavior: string): string {
  return isKnown(words, behavior) ? words.behaviors[behavior].name : behavior;
}

/** What was measured, in a sentence; nothing for an unknown behavior. */
export function measuredSentence(words: Words, { behavior, measured }: BehaviorEvent): string {
  return isKnown(words, behavior) ? words.behaviors[behavior].measured(measured.value, measured.threshold) : '';
}
