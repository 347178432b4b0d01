import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Label, Labels } from '../labels.ts';

/** An event and a label are the same moment from this intersection over union on. */
export const SAME_FROM = 0.6;

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The part of an event that is judged. */
export type Found = Pick<BehaviorEvent, 'behavior' | 'startMs' | 'endMs'>;

export interface Pair {
  readonly label: Label;
  readonly event: Found;
  /** Intersection over union, `SAME_FROM`..1. */
  readonly overlap: number;
}

/** Every label and every event of one film or case in its place. */
export interface Judged {
  readonly durationMs: number;
  readonly pairs: readonly Pair[];
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Found[];
  /** Events that count neither way: tolerated, or a strength where strengths are not labelled. */
  readonly uncounted: readonly Found[];
  /** Labels of behaviors that are not in the catalogue. */
  readonly unjudged: readonly Label[];
  /** Stretches in which nothing is labelled or tolerated, decoys among them. */
  readonly calm: readonly Span[];
}

/** A behavior as far as judging needs it. */
export interface Known {
  readonly id: string;
  readonly kind: 'habit' | 'strength';
}

/** Intersection over union of two spans of time, 0..1. */
export function overlap(a: Span, b: Span): number {
  const both = shared(a, b);
  const either = a.endMs - a.startMs + (b.endMs - b.startMs) - both;
  return either > 0 ? both / either : 0;
}

/** Compares what was found with what is labelled. Nearest pairs first; each label and each event is used once. */
export function judge(events: readonly Found[], labels: Labels, catalogue: readonly Known[]): Judged {
  const known = new Map(catalogue.map(({ id, kind }) => [id, kind]));
  const judged = labels.behaviors.filter(({ behavior }) => known.has(behavior));
  const candidates = judged
    .flatMap((label) => events.map((event): Pair => ({ label, event, overlap: overlap(label, event) })))
    .filter((pair) => pair.label.behavior === pair.event.behavior && pair.overlap >= SAME_FROM)
    .toSorted((a, b) => b.overlap - a.overlap);
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (!pairs.some(({ label, event }) => label === pair.label || event === pair.event)) pairs.push(pair);
  }
  const rest = events.filter((event) => !pairs.some((pair) => pair.event === event));
  const counts = (event: Found) =>
    !labels.tolerated.some((span) => span.behavior === event.behavior && shared(span, event) > 0) &&
    (known.get(event.behavior) === 'habit' || isComplete(labels, event.behavior));
  return {
    durationMs: labels.durationMs,
    pairs,
    missed: judged.filter((label) => !pairs.some((pair) => pair.label === label)),
    falseAlarms: rest.filter(counts),
    uncounted: rest.filter((event) => !counts(event)),
    unjudged: labels.behaviors.filter(({ behavior }) => !known.has(behavior)),
    calm: between([...labels.behaviors, ...labels.tolerated], labels.durationMs),
  };
}

/** Whether a strength is labelled wherever it occurs. */
function isComplete(labels: Labels, behavior: string): boolean {
  return labels.complete?.includes(behavior) ?? false;
}

/** Milliseconds that two spans have in common. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));
}

/** What is left of 0..`durationMs` between the spans. */
function between(spans: readonly Span[], durationMs: number): Span[] {
  const left: Span[] = [];
  let from = 0;
  for (const { startMs, endMs } of spans.toSorted((a, b) => a.startMs - b.startMs)) {
    if (startMs > from) left.push({ startMs: from, endMs: startMs });
    from = Math.max(from, endMs);
  }
  if (durationMs > from) left.push({ startMs: from, endMs: durationMs });
  return left;
}
