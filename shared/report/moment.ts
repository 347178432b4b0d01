import { type Passage, passagesOf } from '../passages/passage.ts';
import { type CoachCheck, coachChecks } from '../rehearsal/coachCheck.ts';
import { type Material, NO_MATERIAL } from '../rehearsal/material.ts';
import type { BehaviorEvent, Feedback, Judgement, Timeline } from '../rehearsal/timeline.ts';
import { counts } from '../rehearsal/totals.ts';
import { behaviorIn } from '../review/limits.ts';
import { feedbackToShow } from '../words/feedback/feedback.ts';

/** An event with its words, and its place in the report. */
export interface Moment {
  /** From 1, in time order. */
  readonly number: number;
  /** Id of its element in the page. */
  readonly anchor: string;
  readonly event: BehaviorEvent;
  readonly feedback: Feedback | undefined;
  /** It does not count: the person says so, or the model that has seen the pictures. */
  readonly rejected: boolean;
  /** Who says so. */
  readonly judgement: Judgement | undefined;
  /** What the model says of all moments of this behavior; undefined when it has looked at none. */
  readonly check: CoachCheck | undefined;
  /** How long such a moment may last without being counted, in ms. */
  readonly allowedMs: number;
  /** What the person wrote about it; empty where nothing. */
  readonly note: string;
  /** What the speaker was on; null where that is not known. */
  readonly passage: Passage | null;
}

/** @param material What was rehearsed with; without it no moment has a passage. */
export function momentsOf(
  { rehearsal, events, feedback, judgements, notes }: Timeline,
  material: Material = NO_MATERIAL,
): Moment[] {
  const { slideTurns: turns = [], durationMs } = rehearsal;
  const passageAt = passagesOf(material, { turns, durationMs });
  const words = new Map(feedback.map((each) => [each.eventId, each]));
  const judged = new Map(judgements.map((each) => [each.eventId, each]));
  const noted = new Map(notes.map(({ eventId, text }) => [eventId, text]));
  const checks = new Map(coachChecks({ events, feedback }).map((each) => [each.behavior, each]));
  const inOrder = events.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  return inOrder.map((event, index) => {
    const said = words.get(event.id);
    const judgement = judged.get(event.id);
    return {
      number: index + 1,
      // Numbered, not named after the event: an id is any text.
      anchor: `moment-${index + 1}`,
      event,
      feedback: feedbackToShow(event, said, judgement),
      judgement,
      check: checks.get(event.behavior),
      allowedMs: behaviorIn(rehearsal, event.behavior)?.minDurationMs ?? 0,
      note: noted.get(event.id) ?? '',
      passage: passageAt(event.peakMs),
      rejected: !counts(said, judgement),
    };
  });
}
