import { type Judged, type Known, shared } from './match.ts';
import { median, percentile } from './statistics.ts';

/** How well one behavior was found. Counts are of events; shares are 0..1 and NaN where there was nothing to count. */
export interface Score {
  readonly behavior: string;
  readonly kind: Known['kind'];
  readonly labels: number;
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Median intersection over union of what was found. */
  readonly overlap: number;
  /** Event minus label in ms, late is positive: median, and the absolute value that nine in ten do not exceed. */
  readonly onset: ErrorMs;
  readonly end: ErrorMs;
  /** False alarms that begin where nothing is labelled, for ten minutes of that. */
  readonly inTenCalmMinutes: number;
}

export interface ErrorMs {
  readonly median: number;
  readonly p90: number;
}

const TEN_MINUTES_MS = 600_000;

/** One score a behavior of the catalogue, in its order. */
export function scoreAll(cases: readonly Judged[], catalogue: readonly Known[]): Score[] {
  const calmMs = cases.reduce((sum, { calm }) => sum + calm.reduce((ms, span) => ms + span.endMs - span.startMs, 0), 0);
  return catalogue.map((behavior) => score(cases, behavior, calmMs));
}

function score(cases: readonly Judged[], { id, kind }: Known, calmMs: number): Score {
  const pairs = cases.flatMap((each) => each.pairs.filter(({ label }) => label.behavior === id));
  const missed = cases.reduce((sum, each) => sum + each.missed.filter(({ behavior }) => behavior === id).length, 0);
  let falseAlarms = 0;
  let calmAlarms = 0;
  for (const each of cases) {
    for (const event of each.falseAlarms) {
      if (event.behavior !== id) continue;
      falseAlarms += 1;
      const onset = { startMs: event.startMs, endMs: event.startMs + 1 };
      if (each.calm.some((span) => shared(span, onset) > 0)) calmAlarms += 1;
    }
  }
  const found = pairs.length;
  return {
    behavior: id,
    kind,
    labels: found + missed,
    found,
    missed,
    falseAlarms,
    precision: found / (found + falseAlarms),
    recall: found / (found + missed),
    f1: (2 * found) / (2 * found + missed + falseAlarms),
    overlap: median(pairs.map((pair) => pair.overlap)),
    onset: errorOf(pairs.map(({ event, label }) => event.startMs - label.startMs)),
    end: errorOf(pairs.map(({ event, label }) => event.endMs - label.endMs)),
    inTenCalmMinutes: (calmAlarms * TEN_MINUTES_MS) / calmMs,
  };
}

function errorOf(differences: readonly number[]): ErrorMs {
  return { median: median(differences), p90: percentile(differences.map(Math.abs), 0.9) };
}
