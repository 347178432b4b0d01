import type { BehaviorEvent, Feedback, Timeline } from '../timeline.ts';

/** An event with its words, and its place in the report. */
export interface Moment {
  /** From 1, in time order. */
  readonly number: number;
  /** Id of its element in the page. */
  readonly anchor: string;
  readonly event: BehaviorEvent;
  readonly feedback: Feedback | undefined;
  /** The model has seen the pictures and would not count it. */
  readonly rejected: boolean;
}

export function momentsOf({ events, feedback }: Timeline): Moment[] {
  const words = new Map(feedback.map((each) => [each.eventId, each]));
  const inOrder = events.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  return inOrder.map((event, index) => {
    const said = words.get(event.id);
    return {
      number: index + 1,
      // Numbered, not named after the event: an id is any text.
      anchor: `moment-${index + 1}`,
      event,
      feedback: said,
      rejected: said?.verdict === 'rejected',
    };
  });
}
