import { z } from 'zod';
import { behaviorEventSchema, type Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';
import { judgedMs } from '../summary/judgedTime.ts';
import { countedTallies } from '../summary/tallies.ts';

const tallySchema = z.object({
  behavior: z.string(),
  kind: behaviorEventSchema.shape.kind,
  times: z.number().int().positive(),
  /** Milliseconds. */
  totalMs: z.number().nonnegative(),
  when: z.enum(['beginning', 'middle', 'end', 'throughout']),
  /** Time in which this behavior could be judged, in ms. */
  judgedMs: z.number().nonnegative(),
  /** The strongest moment: when it begins, and its picture. */
  startMs: z.number().nonnegative(),
  strip: z.string().optional(),
});

export const glanceSchema = z.object({
  id: z.string(),
  /** A strip that shows the speaker, of a good moment where there is one; null when no moment has a picture. */
  picture: z.string().nullable(),
  /** What counts, the weightiest first. */
  tallies: z.array(tallySchema),
  /** Time in which each behavior could be judged that was not seen once, in ms, by behavior. */
  unseenMs: z.record(z.string(), z.number().nonnegative()),
});
/** What the list of rehearsals says of one without opening it. */
export type Glance = z.infer<typeof glanceSchema>;

/** A finished rehearsal at a glance: moments that do not count are left out. */
export function glanceOf(timeline: Timeline): Glance {
  const { rehearsal } = timeline;
  const counted = countedEvents(timeline);
  const tallies = countedTallies(timeline);
  const seen = new Set(tallies.map(({ behavior }) => behavior));
  const pictured =
    counted.find(({ kind, strip }) => kind === 'strength' && strip !== undefined) ??
    counted.find(({ strip }) => strip !== undefined);
  const judged = Object.keys(rehearsal.coverage ?? {}).filter(
    (behavior) => !seen.has(behavior) && rehearsal.sensitivities?.[behavior] !== 'off',
  );
  return {
    id: rehearsal.id,
    picture: pictured?.strip ?? null,
    tallies: tallies.map(({ behavior, kind, times, totalMs, when, strongest }) => ({
      behavior,
      kind,
      times,
      totalMs,
      when,
      judgedMs: judgedMs(rehearsal, behavior),
      startMs: strongest.startMs,
      ...(strongest.strip !== undefined && { strip: strongest.strip }),
    })),
    unseenMs: Object.fromEntries(judged.map((behavior) => [behavior, judgedMs(rehearsal, behavior)])),
  };
}

/** Whether anything of it was judged: of what was cut off before its end, nobody can say that nothing stood out. */
export function wasJudged({ tallies, unseenMs }: Glance): boolean {
  return tallies.length > 0 || Object.values(unseenMs).some((ms) => ms > 0);
}
