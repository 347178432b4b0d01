import { pageAt } from '../rehearsal/material.ts';
import type { BehaviorEvent, Timeline } from '../rehearsal/timeline.ts';
import { counts } from '../rehearsal/totals.ts';

/** What is known of a moment besides its measurement. The person's word goes before the model's. */
export type Verdict = 'real' | 'fine' | 'confirmed' | 'rejected' | 'unsure' | 'measured';

export const SHOWN_VERDICTS = ['all', 'counted', 'notCounted', 'unsure', 'noted'] as const;
export type ShownVerdict = (typeof SHOWN_VERDICTS)[number];

/** Which moments a timeline shows. */
export interface Filter {
  /** Id of the only behavior shown; null for all. */
  readonly behavior: string | null;
  readonly verdict: ShownVerdict;
  /** The only slide whose moments are shown; null for all. A moment belongs to the slide that was shown when it began. */
  readonly page: number | null;
}
export const NO_FILTER: Filter = { behavior: null, verdict: 'all', page: null };

type Said = Pick<Timeline, 'events' | 'feedback' | 'judgements' | 'notes'> & {
  readonly rehearsal?: Pick<Timeline['rehearsal'], 'slideTurns'>;
};

/** The verdict on each moment, by its id. */
export function verdictsOf({ events, feedback, judgements }: Omit<Said, 'notes' | 'rehearsal'>): Map<string, Verdict> {
  const words = new Map(feedback.map((one) => [one.eventId, one]));
  const said = new Map(judgements.map((one) => [one.eventId, one.counts]));
  return new Map(
    events.map(({ id }): [string, Verdict] => {
      const own = said.get(id);
      if (own === true || own === false) return [id, own ? 'real' : 'fine'];
      const seen = words.get(id);
      return [id, seen?.source === 'vlm' || seen?.verdict === 'rejected' ? seen.verdict : 'measured'];
    }),
  );
}

/** The moments that a filter lets through, in their order. */
export function shownMoments(timeline: Said, { behavior, verdict, page }: Filter): BehaviorEvent[] {
  const words = new Map(timeline.feedback.map((one) => [one.eventId, one]));
  const said = new Map(timeline.judgements.map((one) => [one.eventId, one]));
  const noted = new Set(timeline.notes.filter(({ text }) => text !== '').map(({ eventId }) => eventId));
  const lets: Readonly<Record<ShownVerdict, (id: string) => boolean>> = {
    all: () => true,
    counted: (id) => counts(words.get(id), said.get(id)),
    notCounted: (id) => !counts(words.get(id), said.get(id)),
    unsure: (id) => words.get(id)?.verdict === 'unsure' && (said.get(id)?.counts ?? null) === null,
    noted: (id) => noted.has(id),
  };
  return timeline.events.filter(
    (event) =>
      (behavior === null || event.behavior === behavior) &&
      (page === null || pageAt(timeline.rehearsal?.slideTurns ?? [], event.startMs) === page) &&
      lets[verdict](event.id),
  );
}
