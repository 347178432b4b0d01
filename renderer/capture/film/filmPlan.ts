import type { Gap, Piece } from '../../../shared/rehearsal/gaps.ts';
import { clocksOf, endOf, type Packet, typicalMs } from './filmClocks.ts';
import { createRuns, isDecodable, type Run } from './filmRuns.ts';

/** A range on the packets' clock that the film shows. */
export interface Kept {
  readonly startMs: number;
  readonly endMs: number;
  /** Where it begins on the clock of a player, which puts the ranges one after the other. */
  readonly playedMs: number;
}

/** What is known of a film before any of its pictures is decoded. */
export interface FilmFacts {
  /** Everything that the file holds of the track, in the order of the file. */
  readonly packets: readonly Packet[];
  /** What the edit list shows, in its order; null: everything. */
  readonly kept: readonly Kept[] | null;
  /** The length that the header promises. */
  readonly promisedMs: number | null;
  /** The file ends in the middle of something. */
  readonly torn: boolean;
}

export interface FilmPlan {
  readonly durationMs: number;
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Gap[];
  /** Film times at which a picture begins that has nothing to do with the one before. */
  readonly cutsMs: readonly number[];
  readonly runs: readonly Run[];
  /** A player shows the same at the same times, and ends where the film does. */
  readonly asPlayed: boolean;
}

/** What may be off at a film's end before a header counts as wrong: containers round, and sound often outlasts the picture. */
const MISSING_MS = 1500;
/** Clocks of containers round to a millisecond: less of a picture than this is none of it. */
const ROUNDING_MS = 2;
/** After so long without a picture, what was before says nothing of what comes. */
const UNSEEN_MS = 2500;

/** Pictures of one clock that one kept range shows, in the order in which they are shown. */
interface Stretch {
  readonly shown: readonly number[];
  readonly startMs: number;
  readonly endMs: number;
  readonly range: number;
  /** From the packets' clock to the player's. */
  readonly aheadMs: number;
}

/**
 * Decides which of a track's samples are the film: what is decoded, when each picture is shown, counted from the first one, and
 * where something is missing. Nothing of what was cut away is ever shown; no part is shown twice.
 */
export function planFilm({ packets, kept, promisedMs, torn }: FilmFacts): FilmPlan {
  const typical = typicalMs(packets);
  const clocks = clocksOf(packets, typical);
  const firstKey = packets.findIndex(({ key }) => key);
  const startOf = (index: number) => packets[index]?.timeMs ?? 0;
  const endAt = (index: number) => endOf(packets[index] ?? NO_PACKET, typical);
  const runs = createRuns(packets, clocks);
  const gaps: Gap[] = [];
  const pieces: Piece[] = [];
  const cutsMs: number[] = [];
  let before: Stretch | undefined;
  let atMs = 0;

  function place(stretch: Stretch): void {
    const lengthMs = stretch.endMs - stretch.startMs;
    const mediaMs = stretch.startMs + stretch.aheadMs;
    const skippedMs = before === undefined ? 0 : stretch.startMs - before.endMs;
    if (before !== undefined && Math.abs(skippedMs) > ROUNDING_MS) {
      const kind = before.range === stretch.range ? 'jump' : 'cut';
      gaps.push({ kind, startMs: atMs, endMs: atMs, ...(skippedMs > 0 ? { missingMs: skippedMs } : {}) });
      cutsMs.push(atMs);
    }
    const last = pieces.at(-1);
    if (last !== undefined && Math.abs(last.mediaMs + last.lengthMs - mediaMs) <= ROUNDING_MS) {
      pieces[pieces.length - 1] = { ...last, lengthMs: last.lengthMs + lengthMs };
    } else pieces.push({ startMs: atMs, mediaMs, lengthMs });
    let reachedMs = stretch.startMs;
    const shown = stretch.shown.map((index) => {
      const beginsMs = Math.max(startOf(index), stretch.startMs);
      if (beginsMs - reachedMs > UNSEEN_MS) cutsMs.push(atMs + beginsMs - stretch.startMs);
      reachedMs = beginsMs;
      return { index, atMs: atMs + beginsMs - stretch.startMs };
    });
    atMs += lengthMs;
    runs.add(shown, atMs);
    before = stretch;
  }

  for (const [range, each] of (kept === null ? [EVERYTHING] : onceEach(kept)).entries()) {
    const { startMs: from, endMs: to } = each;
    const aheadMs = kept === null ? 0 : each.playedMs - from;
    for (const members of clocks) {
      const inside = members.filter((index) => startOf(index) < to - ROUNDING_MS && endAt(index) > from + ROUNDING_MS);
      const shown = inside.filter((index) => isDecodable(packets, index, firstKey));
      const [first] = shown;
      if (first === undefined) continue;
      const startMs = Math.max(startOf(first), from);
      const endMs = Math.min(Math.max(...shown.slice(-2).map(endAt)), to);
      const missingMs = startMs - Math.max(startOf(inside[0] ?? first), from);
      if (before === undefined && missingMs > ROUNDING_MS) {
        gaps.push({ kind: 'start-missing', startMs: 0, endMs: 0, missingMs });
      }
      if (endMs > startMs) place({ shown, startMs, endMs, range, aheadMs });
    }
  }

  const ends = clocks.map((members) => endAt(members.at(-1) ?? 0));
  if (atMs > 0) {
    const end = { startMs: atMs, endMs: atMs };
    const starts = clocks.map((members) => startOf(members[0] ?? 0));
    const promise = wrongPromise(kept, promisedMs, starts, ends);
    const missingMs = (promisedMs ?? 0) - Math.max(...ends);
    if (torn) gaps.push({ kind: 'end-missing', ...end, ...(missingMs > MISSING_MS ? { missingMs } : {}) });
    else if (promise !== null) gaps.push({ kind: 'length-wrong', ...end, missingMs: promise });
  }
  const [only] = pieces;
  const asPlayed =
    only !== undefined &&
    pieces.length === 1 &&
    gaps.length === 0 &&
    Math.abs(only.mediaMs) <= ROUNDING_MS &&
    only.lengthMs >= Math.max(...ends) - Math.min(...clocks.map((members) => startOf(members[0] ?? 0))) - ROUNDING_MS;
  return { durationMs: atMs, pieces, gaps, cutsMs, runs: runs.runs(), asPlayed };
}

const EVERYTHING: Kept = { startMs: Number.NEGATIVE_INFINITY, endMs: Number.POSITIVE_INFINITY, playedMs: 0 };
const NO_PACKET: Packet = { timeMs: 0, durationMs: 0, key: false };

/** What of the range begins at `startMs` or later. */
function laterPart({ startMs: before, endMs, playedMs }: Kept, startMs: number): Kept {
  return { startMs, endMs, playedMs: playedMs + startMs - before };
}

/** The ranges without what an earlier one shows already: the same seconds are not judged twice. */
export function onceEach(kept: readonly Kept[]): Kept[] {
  const once: Kept[] = [];
  for (const range of kept) {
    let rest: Kept[] = [range];
    for (const { startMs, endMs } of once) {
      rest = rest.flatMap((part) => [
        { ...part, endMs: Math.min(part.endMs, startMs) },
        laterPart(part, Math.max(part.startMs, endMs)),
      ]);
      rest = rest.filter((part) => part.endMs > part.startMs);
    }
    once.push(...rest);
  }
  return once.filter(({ startMs, endMs }) => endMs > startMs);
}

/** The promised length when nothing in the file has it: neither what is on a clock, nor where a clock ends. */
function wrongPromise(
  kept: FilmFacts['kept'],
  promisedMs: number | null,
  starts: readonly number[],
  ends: readonly number[],
): number | null {
  const latest = Math.max(...ends);
  const lengths = ends.map((end, clock) => end - (starts[clock] ?? 0));
  const cut = kept?.at(-1);
  if (kept !== null && cut !== undefined && Number.isFinite(cut.endMs) && cut.endMs - latest > MISSING_MS) {
    return kept.reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - startMs), 0);
  }
  // A clock that was set back took the header along, or not: nobody knows what it meant.
  const setBack = starts.some((start, clock) => start < (ends[clock - 1] ?? start));
  if (promisedMs === null || setBack) return null;
  const sum = lengths.reduce((total, length) => total + length, 0);
  const right = [...ends, sum, latest - Math.min(...starts)];
  return right.some((length) => Math.abs(length - promisedMs) <= MISSING_MS) ? null : promisedMs;
}
