import { amountOf, durationOf } from '../../../shared/words/feedback/amounts.ts';
import { behaviorWords, measuredAs } from '../../../shared/words/feedback/behaviorWords.ts';
import { bandOf } from '../../../shared/words/feedback/feedback.ts';
import type { Band } from '../../../shared/words/feedback/phrasings.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import type { Moment } from './moment.ts';

/** The model is told in English, whatever language it answers in. */
const english = wordsFor('en');

/**
 * What was measured, in words and numbers. The model may use these numbers and no others, so the position in the talk is
 * not among them, and several near-duplicates are described by what is true of all of them.
 */
export function factsOf({ event, alike }: Moment): string {
  const words = behaviorWords(english, event.behavior);
  const { value, threshold, unit } = event.measured;
  const measured = (at: number) =>
    measuredAs(english, event.behavior, { value: at, threshold }) ??
    `${event.measured.signal} ${amountOf(english, unit, at)}`;
  const lengths = alike.map((one) => one.endMs - one.startMs);
  const values = alike.map((one) => one.measured.value);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const lines = [
    `Behavior: ${words ? `${words.name} (${event.behavior}, a ${event.kind}). ${words.sees}` : event.behavior}`,
  ];
  if (alike.length === 1) {
    lines.push(`Measured: ${measured(value)}.`, `Lasted: ${durationOf(english, shortest)}.`);
  } else {
    lines.push(
      `Measured: ${alike.length} times close together. From: ${measured(lowest)}. To: ${measured(highest)}.`,
      `Lasted: from ${durationOf(english, shortest)} to ${durationOf(english, longest)} each.`,
      'The words will stand beside each of them: speak of them together.',
    );
  }
  lines.push(
    `Strength: ${STRENGTHS[bandOf(event.severity)]}. The signal was ${event.confidence >= 0.8 ? 'well' : 'only partly'} seen.`,
  );
  return lines.join('\n');
}

const STRENGTHS: Record<Band, string> = { slight: 'just past the threshold', clear: 'clear', strong: 'strong' };

/** The numbers that words about these facts may contain: those of the text, and the same rounded. */
export function numbersIn(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [match] of text.matchAll(/\d+(?:\.\d+)?/g)) {
    const number = Number(match);
    numbers.add(number);
    numbers.add(Math.round(number));
  }
  return numbers;
}
