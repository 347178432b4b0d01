import type { BehaviorEvent, Feedback, Judgement, Timeline } from './timeline.ts';

/** How many moments of each kind count, and how many do not because the model or the person says so. */
export interface Totals {
  readonly habits: number;
  readonly strengths: number;
  readonly setAside: number;
}

/**
 * Whether a moment counts. The person has the last word, then the model; what neither of them looked at counts, because it
 * was measured.
 */
export function counts(feedback: Feedback | undefined, judgement: Judgement | undefined): boolean {
  return judgement?.counts ?? feedback?.verdict !== 'rejected';
}

type Judged = Pick<Timeline, 'events' | 'feedback' | 'judgements'>;

/** The moments that count, in the order of the timeline. */
export function countedEvents({ events, feedback, judgements }: Judged): BehaviorEvent[] {
  const words = new Map(feedback.map((one) => [one.eventId, one]));
  const said = new Map(judgements.map((one) => [one.eventId, one]));
  return events.filter(({ id }) => counts(words.get(id), said.get(id)));
}

export function totalsOf(timeline: Judged): Totals {
  const counted = countedEvents(timeline);
  const habits = counted.filter(({ kind }) => kind === 'habit').length;
  return { habits, strengths: counted.length - habits, setAside: timeline.events.length - counted.length };
}
