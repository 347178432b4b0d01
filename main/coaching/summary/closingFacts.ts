import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import { countedEvents } from '../../../shared/rehearsal/totals.ts';
import { calmShare, surenessOf, type Tally, talliesOf } from '../../../shared/summary/tallies.ts';
import { amountOf, durationOf } from '../../../shared/words/feedback/amounts.ts';
import { behaviorName, measuredAs } from '../../../shared/words/feedback/behaviorWords.ts';
import { wordsFor } from '../../../shared/words/words.ts';

/** A rehearsal added up for its closing words. */
export interface ClosingFacts {
  /** As the model gets them: every number that its words may contain. */
  readonly text: string;
  /** Ids of the habits that were seen, the weightiest first. */
  readonly habits: readonly string[];
}

/** The model is told in English, whatever language it answers in. */
const english = wordsFor('en');

type Rehearsed = Pick<Timeline, 'events' | 'feedback' | 'judgements' | 'heldBack'> & {
  readonly rehearsal: Pick<Timeline['rehearsal'], 'durationMs' | 'gaps'>;
};

/** Null when nothing counts. What the person keeps from being sent is left out, and so is what does not count. */
export function closingFacts(timeline: Rehearsed): ClosingFacts | null {
  const { durationMs, gaps } = timeline.rehearsal;
  const heldBack = new Set(timeline.heldBack);
  const events = countedEvents(timeline).filter(({ id }) => !heldBack.has(id));
  if (events.length === 0) return null;
  const tallies = talliesOf(events, durationMs, surenessOf(timeline));
  const habits = tallies.filter(({ kind }) => kind === 'habit').map(({ behavior }) => behavior);
  const calm = calmShare(
    events.filter(({ kind }) => kind === 'habit'),
    durationMs,
    gaps,
  );
  const lines = [
    `Length of the talk: ${durationOf(english, durationMs)}.`,
    `Without any habit: ${Math.round(calm * 100)}% of it.`,
    ...tallies.map(line),
  ];
  return { text: lines.join('\n'), habits };
}

function line({ behavior, kind, times, totalMs, longestMs, strongest, when }: Tally): string {
  const { value, threshold, unit, signal } = strongest.measured;
  const measured = measuredAs(english, behavior, { value, threshold }) ?? `${signal} ${amountOf(english, unit, value)}`;
  const often =
    times === 1
      ? `once, for ${durationOf(english, totalMs)}`
      : `${times} times, ${durationOf(english, totalMs)} in all`;
  const longest = times === 1 ? '' : `, the longest ${durationOf(english, longestMs)}`;
  const place = when === 'throughout' ? 'all through the talk' : `mostly in the ${when}`;
  return `${kind === 'habit' ? 'Habit' : 'Strength'} ${behavior}: ${behaviorName(english, behavior)}. ${often}${longest}, ${place}. Strongest: ${measured}.`;
}
