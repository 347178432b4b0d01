import type { Baseline, Neutral, SignalRow } from '../rehearsal/timeline.ts';
import { BASELINE_SIGNALS, type BaselineSignal, believedAs, calmWithin } from './baseline.ts';
import { mostly } from './mostly.ts';

/** What the speaker does most of the first minutes is where the rehearsal counts from; from there on the baseline follows. */
const LOOKS_MS = 300_000;
/** A signal that was known for less time than this has no neutral value to tell: it is found on the way. */
const KNOWN_MS = 4000;

/** Signals whose neutral value is that of the moments in which the others were at theirs. */
const ALONG_WITH: Readonly<Partial<Record<BaselineSignal, readonly BaselineSignal[]>>> = {
  eyeYaw: ['headYaw', 'headPitch'],
  eyePitch: ['headYaw', 'headPitch'],
  shoulderLevel: ['neckHeight'],
  shoulderWidth: ['neckHeight'],
};

const nearerZero = (one: number, other: number) => Math.abs(one) < Math.abs(other);
const larger = (one: number, other: number) => one > other;
/** Of two postures that are held about as long, the upright one that faces the audience is the neutral one. */
const PREFERS: Readonly<Partial<Record<BaselineSignal, (one: number, other: number) => boolean>>> = {
  headYaw: nearerZero,
  headPitch: larger,
  headRoll: nearerZero,
  shoulderTilt: nearerZero,
  neckHeight: larger,
};

/**
 * The speaker's neutral posture when all of the rehearsal is known: not what they did first, but what they do most. One from the beginning, and
 * one from each time on at which chair, lid or camera was moved.
 *
 * @param shown The posture that the speaker showed before: theirs until the first move.
 * @param movesMs See `movesOf`.
 */
export function neutralsOf(rows: readonly SignalRow[], shown: Baseline, movesMs: readonly number[]): Neutral[] {
  return [0, ...movesMs].map((fromMs, index) => {
    const toMs = Math.min(movesMs[index] ?? Number.POSITIVE_INFINITY, fromMs + LOOKS_MS);
    const within = rows.filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs);
    const most = neutralOf(within, index === 0 ? shown : {});
    return { fromMs, baseline: index === 0 ? { ...most, ...shown } : most };
  });
}

function neutralOf(rows: readonly SignalRow[], shown: Baseline): Baseline {
  const every = ((rows.at(-1)?.timeMs ?? 0) - (rows[0]?.timeMs ?? 0)) / Math.max(1, rows.length - 1);
  const found: Record<string, number> = {};
  // In the order of BASELINE_SIGNALS, in which each comes after those that it goes along with.
  for (const name of BASELINE_SIGNALS) {
    const others = ALONG_WITH[name] ?? [];
    const values = rows
      .filter((row) => others.every((other) => isNear(row, other, shown[other] ?? found[other])))
      .flatMap((row) => row.values[name] ?? []);
    if (values.length * every < KNOWN_MS) continue;
    found[name] = believedAs(name, mostly(values, calmWithin(name), PREFERS[name]), shown[name]);
  }
  return found;
}

function isNear({ values }: SignalRow, name: BaselineSignal, neutral: number | undefined): boolean {
  const value = values[name];
  return neutral === undefined || (value != null && Math.abs(value - neutral) <= calmWithin(name));
}
