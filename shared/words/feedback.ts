import type { BehaviorEvent, Feedback, Language } from '../timeline.ts';
import * as en from './en/feedback.ts';
import * as ko from './ko/feedback.ts';

const words = { en, ko };

/**
 * Words for an event from what was measured alone. The phrasing is chosen by the event's id, so that the same event is always
 * described in the same way and neighbors differ.
 *
 * @param at ISO 8601, when the words were made.
 */
export function landmarkFeedback(event: BehaviorEvent, language: Language, at: string): Feedback {
  const { amount, duration, feedback, unknown } = words[language];
  const known: Record<string, typeof unknown> = feedback;
  const { observations, suggestions } = known[event.behavior] ?? unknown;
  const number = hash(event.id);
  const observe = pick(observations, number);
  const said = {
    duration: duration(event.endMs - event.startMs),
    amount: amount[event.measured.unit](event.measured.value),
  };
  return {
    eventId: event.id,
    source: 'landmarks',
    verdict: 'confirmed',
    observation: observe(said),
    suggestion: pick(suggestions, Math.floor(number / observations.length)),
    language,
    at,
  };
}

function pick<T>(list: readonly [T, ...T[]], number: number): T {
  return list[number % list.length] ?? list[0];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
