import { z } from 'zod';
import type { Passage } from '../passages/passage.ts';
import { pageAt } from '../rehearsal/material.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { counts } from '../rehearsal/totals.ts';
import { verdictsOf } from '../review/verdicts.ts';
import { behaviorName, measuredSentence } from '../words/feedback/behaviorWords.ts';
import { feedbackToShow } from '../words/feedback/feedback.ts';
import { howPassageIsKnown } from '../words/passages.ts';
import type { Words } from '../words/words.ts';
import { quoted } from './quoted.ts';

/** Letters of what is said of a moment; feedback is two sentences. */
const LONGEST_WORDS = 600;
export const LONGEST_TITLE = 200;

export const momentLineSchema = z.object({
  moment: z.string(),
  behavior: z.string(),
  name: z.string(),
  kind: z.enum(['habit', 'strength']),
  start_s: z.number(),
  end_s: z.number(),
  severity: z.number(),
  /** real and fine: what the person said; confirmed, rejected, unsure: a model that saw the pictures; measured: nobody looked. */
  verdict: z.enum(['real', 'fine', 'confirmed', 'rejected', 'unsure', 'measured']),
  counts: z.boolean(),
  /** Absent: no slide was shown. */
  slide: z.number().optional(),
  observation: z.string(),
  suggestion: z.string(),
});
export type MomentLine = z.infer<typeof momentLineSchema>;

export const passageSchema = z.object({
  slide: z.number(),
  slide_title: z.string(),
  heading: z.string(),
  text: z.string(),
  from: z.enum(['script', 'notes', 'slide']),
  /** The script names the slide; it has a heading like the slide's title; the two share words, a guess. Absent: not from the script. */
  matched_by: z.enum(['named', 'title', 'words']).optional(),
  part_of_slide: z.boolean(),
  how_known: z.string(),
});

/** The moments of a rehearsal that an assistant may know of, in order: what the person keeps back is not among them. */
export function shownToAssistants({ events, heldBack }: Timeline): BehaviorEvent[] {
  const kept = new Set(heldBack);
  return events.filter(({ id }) => !kept.has(id));
}

/** Gives the line of a moment in a list. */
export function momentLines(timeline: Timeline, words: Words): (event: BehaviorEvent) => MomentLine {
  const { feedback, judgements, rehearsal } = timeline;
  const verdicts = verdictsOf(timeline);
  const said = new Map(feedback.map((one) => [one.eventId, one]));
  const judged = new Map(judgements.map((one) => [one.eventId, one]));
  return (event) => {
    const { id, behavior, kind, startMs, endMs, peakMs, severity } = event;
    const shown = feedbackToShow(event, said.get(id), judged.get(id));
    const slide = pageAt(rehearsal.slideTurns ?? [], peakMs);
    return {
      moment: quoted(id, LONGEST_TITLE),
      behavior: quoted(behavior, LONGEST_TITLE),
      name: quoted(behaviorName(words, behavior), LONGEST_TITLE),
      kind,
      start_s: seconds(startMs),
      end_s: seconds(endMs),
      severity: Math.round(severity * 100) / 100,
      verdict: verdicts.get(id) ?? 'measured',
      counts: counts(said.get(id), judged.get(id)),
      ...(slide !== null && { slide }),
      observation: quoted(shown?.observation ?? '', LONGEST_WORDS),
      suggestion: quoted(shown?.suggestion ?? '', LONGEST_WORDS),
    };
  };
}

/** What was measured of a moment. */
export function measuredAnswer(event: BehaviorEvent, words: Words) {
  const { signal, value, unit, threshold, baseline } = event.measured;
  return {
    sentence: measuredSentence(words, event),
    signal: quoted(signal, LONGEST_TITLE),
    value: Math.round(value * 1000) / 1000,
    unit,
    begins_at: threshold,
    usual: baseline,
    seen_share: Math.round(event.confidence * 100) / 100,
  };
}

export function passageAnswer(passage: Passage | null, words: Words): z.infer<typeof passageSchema> | null {
  if (passage === null) return null;
  return {
    slide: passage.page,
    slide_title: quoted(passage.title, LONGEST_TITLE),
    heading: quoted(passage.path.join(' › '), LONGEST_TITLE),
    text: quoted(passage.text, LONGEST_WORDS),
    from: passage.from,
    ...(passage.how !== null && { matched_by: passage.how }),
    part_of_slide: passage.partly,
    how_known: howPassageIsKnown(passage, words),
  };
}

export function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
