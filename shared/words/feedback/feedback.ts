import type { BehaviorEvent, Feedback, Judgement, Language } from '../../rehearsal/timeline.ts';
import { say } from '../language/message.ts';
import { wordsFor } from '../words.ts';
import { durationOf, spokenAmount } from './amounts.ts';
import { behaviorWords } from './behaviorWords.ts';
import type { Band } from './phrasings.ts';

/** Thirds: a slight lean and a strong one need different words. Ours. */
export function bandOf(severity: number): Band {
  if (severity < 1 / 3) return 'slight';
  return severity < 2 / 3 ? 'clear' : 'strong';
}

/**
 * Words for an event from what was measured alone. The phrasing is chosen by the event's id, so that the same event is always
 * described in the same way and neighbors seldom are.
 *
 * @param at ISO 8601, when the words were made.
 */
export function landmarkFeedback(event: BehaviorEvent, language: Language, at: string): Feedback {
  const words = wordsFor(language);
  const { seen, effects, tries } =
    behaviorWords(words, event.behavior)?.[bandOf(event.severity)] ?? words.unknownBehavior;
  const said = {
    duration: durationOf(words, event.endMs - event.startMs),
    amount: spokenAmount(words, event.measured.unit, event.measured.value),
  };
  const number = hash(event.id);
  const among = seen.length * effects.length;
  return {
    eventId: event.id,
    source: 'landmarks',
    verdict: 'confirmed',
    observation: `${say(pick(seen, number), said)} ${pick(effects, Math.floor(number / seen.length))}`,
    suggestion: pick(tries, Math.floor(number / among)),
    language,
    at,
  };
}

/**
 * The words to show with a moment. A model that would not count it has nothing to say to somebody who knows that it was
 * real: then the landmarks speak again.
 */
export function feedbackToShow(
  event: BehaviorEvent,
  feedback: Feedback | undefined,
  judgement: Judgement | undefined,
): Feedback | undefined {
  const overruled = feedback?.verdict === 'rejected' && judgement?.counts === true;
  return overruled ? landmarkFeedback(event, feedback.language, feedback.at) : feedback;
}

function pick<T>(list: readonly [T, ...T[]], number: number): T {
  return list[number % list.length] ?? list[0];
}

/**
 * FNV-1a, 32 bits, then the last steps of MurmurHash3: the low bits of FNV-1a alone depend on the low bits of the letters
 * only, and ids that differ by a few digits would get the same words.
 */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
