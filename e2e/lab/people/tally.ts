import { shared } from '../scoring/match.ts';
import type { JudgedPiece } from './judgePiece.ts';
import { type Share, wilson } from './wilson.ts';

/** How one behavior fared over some pieces. */
export interface Tally {
  readonly behavior: string;
  readonly found: Share;
  /** Different people among the labels. */
  readonly persons: number;
  readonly falseAlarms: number;
  /** Pieces with a false alarm, of those in which nothing of the kind is labelled or can be argued about. */
  readonly falsePieces: Share;
  /** Time in which it is neither labelled nor tolerated. */
  readonly calmMs: number;
  readonly falseInTenMinutes: number;
  /** Share of all observations in which it was not known. */
  readonly notJudged: number;
}

const TEN_MINUTES_MS = 600_000;

/** One tally a behavior, in the given order; behaviors that no piece can be asked about are left out. */
export function tally(pieces: readonly JudgedPiece[], behaviors: readonly string[]): Tally[] {
  return behaviors.flatMap((behavior) => {
    const asked = pieces.filter((piece) => piece.asked.has(behavior));
    return asked.length === 0 ? [] : [tallyOf(asked, behavior)];
  });
}

function tallyOf(pieces: readonly JudgedPiece[], id: string): Tally {
  const of = ({ behavior }: { behavior: string }) => behavior === id;
  let found = 0;
  let labels = 0;
  let falseAlarms = 0;
  let calmMs = 0;
  let allMs = 0;
  let unknownMs = 0;
  const persons = new Set<string>();
  const free: JudgedPiece[] = [];
  for (const each of pieces) {
    const { judged, piece } = each;
    const mine = each.labels.behaviors.filter(of);
    const { durationMs } = each.labels;
    found += judged.pairs.filter(({ label }) => of(label)).length;
    labels += mine.length;
    if (mine.length > 0) persons.add(piece.person);
    falseAlarms += judged.falseAlarms.filter(of).length;
    const taken = [...mine, ...each.labels.tolerated.filter(of)];
    calmMs += durationMs - taken.reduce((ms, span) => ms + shared(span, { startMs: 0, endMs: durationMs }), 0);
    if (taken.length === 0) free.push(each);
    const { notJudged } = each.measured(id, { startMs: 0, endMs: Number.POSITIVE_INFINITY });
    allMs += durationMs;
    unknownMs += notJudged * durationMs;
  }
  const falsePieces = free.filter(({ judged }) => judged.falseAlarms.some(of)).length;
  return {
    behavior: id,
    found: wilson(found, labels),
    persons: persons.size,
    falseAlarms,
    falsePieces: wilson(falsePieces, free.length),
    calmMs,
    falseInTenMinutes: (falseAlarms * TEN_MINUTES_MS) / calmMs,
    notJudged: unknownMs / allMs,
  };
}
