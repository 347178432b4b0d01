import { BEHAVIORS } from '../behaviors/catalogue.ts';

export type HabitId = Extract<(typeof BEHAVIORS)[number], { kind: 'habit' }>['id'];

/** At most one nudge in this time: one that comes often is a nag, and speaking comes first. As asked for by the design; ours. */
export const NUDGE_EVERY_MS = 30_000;
/** How long one stays, at most: it is read in one glance. Ours. */
export const NUDGE_LASTS_MS = 6000;

/** What is told of a habit while it goes on: since when in the rehearsal's own time, or null when it is over or was none. */
export interface UnderWay {
  readonly behavior: HabitId;
  readonly sinceMs: number | null;
}

/** Decides when to nudge. Whoever asks tells what time it is, in the rehearsal's own time. */
export interface Nudges {
  /** To be told of the habits that are watched for; those that the person switched off never come. */
  hear(underWay: UnderWay): void;
  /** The habit to be reminded of now; null: none. Times must not go back. */
  at(nowMs: number): HabitId | null;
}

const LASTS: ReadonlyMap<string, number> = new Map(
  BEHAVIORS.filter(({ kind }) => kind === 'habit').map(({ id, minDurationMs }) => [id, minDurationMs]),
);

/**
 * A habit is nudged about when it has lasted as long as it must to be one, the one that has lasted longest first; while it goes on, and
 * never longer than a glance needs.
 */
export function createNudges(): Nudges {
  const open = new Map<HabitId, number>();
  let shown: { readonly behavior: HabitId; readonly sinceMs: number } | null = null;
  let lastMs = Number.NEGATIVE_INFINITY;

  function due(nowMs: number): HabitId | undefined {
    const lasting = [...open].filter(([id, sinceMs]) => nowMs - sinceMs >= (LASTS.get(id) ?? Number.POSITIVE_INFINITY));
    return lasting.sort((a, b) => a[1] - b[1])[0]?.[0];
  }

  return {
    hear({ behavior, sinceMs }) {
      if (sinceMs === null) open.delete(behavior);
      else open.set(behavior, sinceMs);
      if (!open.has(behavior) && shown?.behavior === behavior) shown = null;
    },
    at(nowMs) {
      if (shown !== null && nowMs - shown.sinceMs >= NUDGE_LASTS_MS) shown = null;
      if (shown !== null) return shown.behavior;
      const next = nowMs - lastMs >= NUDGE_EVERY_MS ? due(nowMs) : undefined;
      if (next === undefined) return null;
      lastMs = nowMs;
      shown = { behavior: next, sinceMs: nowMs };
      return next;
    },
  };
}
