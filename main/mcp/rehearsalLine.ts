import { z } from 'zod';
import { LONGEST_TITLE, seconds, shownToAssistants } from '../../shared/assistant/momentAnswer.ts';
import { quoted } from '../../shared/assistant/quoted.ts';
import type { Material } from '../../shared/rehearsal/material.ts';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import { totalsOf } from '../../shared/rehearsal/totals.ts';

export const rehearsalLineSchema = z.object({
  rehearsal: z.string(),
  title: z.string(),
  started_at: z.string(),
  duration_s: z.number(),
  source: z.enum(['camera', 'film', 'sample']),
  state: z.enum(['recording', 'recovered', 'complete']),
  habits: z.number(),
  strengths: z.number(),
  set_aside: z.number(),
  has_script: z.boolean(),
  slides: z.number(),
});

/** A rehearsal in a list. */
export function rehearsalLine(timeline: Timeline, { script, slides }: Material): z.infer<typeof rehearsalLineSchema> {
  const { rehearsal } = timeline;
  const { habits, strengths, setAside } = totalsOf({ ...timeline, events: shownToAssistants(timeline) });
  return {
    rehearsal: rehearsal.id,
    title: quoted(rehearsal.title, LONGEST_TITLE),
    started_at: quoted(rehearsal.startedAt, LONGEST_TITLE),
    duration_s: seconds(rehearsal.durationMs),
    source: rehearsal.source.kind,
    state: rehearsal.state,
    habits,
    strengths,
    set_aside: setAside,
    has_script: script !== null,
    slides: slides?.pages.length ?? 0,
  };
}
