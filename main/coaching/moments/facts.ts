import { amounts, duration } from '../../../shared/words/en/amounts.ts';
import { behaviors } from '../../../shared/words/en/behaviors.ts';
import { bandOf } from '../../../shared/words/feedback.ts';
import type { Band, BehaviorWords } from '../../../shared/words/phrasings.ts';
import type { Moment } from './moment.ts';

const known: Readonly<Record<string, BehaviorWords>> = behaviors;

/**
 * What was measured, in words and numbers. The model may use these numbers and no others, so the position in the talk is
 * not among them, and several near-duplicates are described by what is true of all of them.
 */
export function factsOf({ event, alike }: Moment): string {
  const words = Object.hasOwn(known, event.behavior) ? known[event.behavior] : undefined;
  const { value, threshold, unit } = event.measured;
  const measured = (at: number) => words?.measured(at, threshold) ?? `${event.measured.signal} ${amounts[unit](at)}`;
  const lengths = alike.map((one) => one.endMs - one.startMs);
  const values = alike.map((one) => one.measured.value);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const lines = [
    `Behavior: ${words ? `${words.name} (${event.behavior}, a ${event.kind}). ${words.sees}` : event.behavior}`,
  ];
  if (alike.length === 1) {
    lines.push(`Measured: ${measured(value)}.`, `Lasted: ${duration(shortest)}.`);
  } else {
    lines.push(
      `Measured: ${alike.length} times close together. From: ${measured(lowest)}. To: ${measured(highest)}.`,
      `Lasted: from ${duration(shortest)} to ${duration(longest)} each.`,
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
