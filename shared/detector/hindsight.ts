import type { Behavior } from '../behaviors/behavior.ts';
import { createBaseline } from '../posture/baseline.ts';
import { movesOf } from '../posture/moves.ts';
import { neutralsOf } from '../posture/neutral.ts';
import type { Gap } from '../rehearsal/gaps.ts';
import type { Baseline, BehaviorEvent, Neutral } from '../rehearsal/timeline.ts';
import { overlaps } from './adjustment.ts';
import { replay, type SavedSignals, signalsOf } from './replay.ts';

/** What is known when all of a rehearsal is. */
export interface Hindsight {
  /** All events, in order: those that were found at the time, put right where the neutral posture was taken for another. */
  readonly events: readonly BehaviorEvent[];
  readonly neutral: readonly Neutral[];
  /** Where chair, lid or camera was moved. */
  readonly moved: readonly Gap[];
}

/** An event found again that is the same for this share of both is the one that was found at the time, which knew more observations. */
const SAME = 0.8;

/**
 * Looks back at a rehearsal. The neutral posture that its events were counted from was what the speaker did first; now it is known what they do
 * most. Events are found again only where that makes a difference.
 *
 * @param behaviors Those that were watched for, as sensitive as they were set.
 * @param found The events that were found at the time. Whether one of them `holds` is only known now.
 */
export function hindsight(
  behaviors: readonly Behavior[],
  found: readonly BehaviorEvent[],
  saved: SavedSignals,
): Hindsight {
  const { rows, calibrated, gaps = [] } = saved;
  const movesMs = movesOf(rows).map(Math.round);
  const moved = movesMs.map((timeMs): Gap => ({ kind: 'moved', startMs: timeMs, endMs: timeMs }));
  const neutral = neutralsOf(rows, calibrated, movesMs);
  const again = behaviors.filter(({ relative, holds }) => relative || holds !== undefined);
  const replayed = replay(again, { ...saved, neutral, gaps: [...gaps, ...moved] });
  const differences = differencesOf(again, saved, neutral);

  const events = found.filter(({ behavior }) => !again.some(({ id }) => id === behavior));
  for (const behavior of again) {
    const differs = differences.get(behavior.id) ?? [];
    const isTouched = ({ startMs, endMs }: BehaviorEvent) =>
      behavior.holds !== undefined ||
      differs.some((timeMs) => timeMs >= startMs && timeMs <= endMs) ||
      movesMs.some((timeMs) => timeMs > startMs && timeMs < endMs);
    const before = found.filter((event) => event.behavior === behavior.id);
    const kept = before.filter((event) => !isTouched(event));
    const fresh = replayed.filter(
      (event) => event.behavior === behavior.id && isTouched(event) && !kept.some((old) => overlaps(old, event)),
    );
    events.push(...kept, ...joined(behavior, before.filter(isTouched), fresh));
  }
  return { events: events.sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id)), neutral, moved };
}

/** Events found again, with the ids and pictures of those that they were at the time. */
function joined(behavior: Behavior, before: readonly BehaviorEvent[], fresh: readonly BehaviorEvent[]) {
  const taken = new Set<string>();
  return fresh.map((event): BehaviorEvent => {
    const old = before.find((one) => !taken.has(one.id) && overlaps(one, event));
    if (old === undefined) return event;
    taken.add(old.id);
    const isSame =
      shared(old, event) >= SAME && Math.abs(old.measured.value - event.measured.value) <= margin(behavior);
    return isSame ? old : { ...event, id: old.id, ...(old.strip === undefined ? {} : { strip: old.strip }) };
  });
}

function shared(a: BehaviorEvent, b: BehaviorEvent): number {
  const both = Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
  return both / Math.max(1, Math.max(a.endMs, b.endMs) - Math.min(a.startMs, b.startMs));
}

/** A difference of the measure that decides nothing by itself. */
function margin({ enter, leave }: Behavior): number {
  return Math.abs(enter - leave) / 2;
}

/** For each behavior the times at which it matters whether one counts from the neutral posture as found on the way or as known now. */
function differencesOf(
  behaviors: readonly Behavior[],
  { rows, calibrated }: SavedSignals,
  neutral: readonly Neutral[],
): Map<string, number[]> {
  const times = new Map<string, number[]>(behaviors.map(({ id }) => [id, []]));
  const [first, ...later] = neutral;
  const then = createBaseline(calibrated);
  let now = createBaseline(first?.baseline);
  for (const row of rows) {
    while (later[0] !== undefined && later[0].fromMs <= row.timeMs) now = createBaseline(later.shift()?.baseline);
    const signals = signalsOf(row);
    then.push(signals);
    now.push(signals);
    for (const behavior of behaviors) {
      const measure = (baseline: Baseline) => behavior.measure(signals.values, baseline);
      const [past, known] = [measure(then.baseline()), measure(now.baseline())];
      const isSame = Number.isNaN(past) === Number.isNaN(known) && !(Math.abs(past - known) > margin(behavior));
      if (!isSame) times.get(behavior.id)?.push(row.timeMs);
    }
  }
  return times;
}
