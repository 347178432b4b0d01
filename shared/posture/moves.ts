import type { SignalRow } from '../rehearsal/timeline.ts';
import { median } from './baseline.ts';

/** What is compared on both sides of a step: the speaker has stood still enough in each to say where. */
const BEFORE_MS = 10_000;
const AFTER_MS = 20_000;
/** The step itself takes no longer than this: whoever walks is longer on the way. */
const STEP_MS = 3000;
/** A step in framing that goes back within this long was the speaker, not the chair. */
const STAYS_MS = 60_000;
/** A stretch tells where the speaker is when this share of it was seen. */
const SEEN = 0.6;
const LOOK_EVERY_MS = 500;

/** Shares of the picture, and for the size its natural logarithm. Ours: a chair moved by a hand's width, a lid tilted by a few degrees. */
export const STEPS = { side: 0.1, level: 0.07, size: 0.2 } as const;
/** Between the tenth and the ninetieth percentile: a speaker who moves more than half a step has no place to step from. */
const STEADY = 0.5;
/** Two places no further apart than this many steps are one. */
const SAME_PLACE = 0.5;
/** The shape of neck and shoulders stays within this share: whoever sinks into the chair changes it, a camera does not. */
const SAME_SHAPE = 0.08;

type Place = Record<keyof typeof STEPS, number>;
const MEASURES = Object.keys(STEPS) as (keyof Place)[];

interface Look extends Place {
  readonly timeMs: number;
  readonly neck: number;
}

interface Step {
  /** Between these times it looks as large as this, in steps that count. It was in their middle. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly size: number;
  readonly before: Place;
  readonly after: Place;
}

/**
 * When chair, lid or camera was moved: the speaker is suddenly elsewhere in the picture or of another size, in the same shape, and stays so.
 * Who comes back to where they were has moved themselves. In ms, in order. From there on the neutral posture is another one.
 */
export function movesOf(rows: readonly SignalRow[]): number[] {
  const looks = rows.flatMap(lookOf);
  const every = ((rows.at(-1)?.timeMs ?? 0) - (rows[0]?.timeMs ?? 0)) / Math.max(1, rows.length - 1);
  const steps: Step[] = [];
  let lookedMs = Number.NEGATIVE_INFINITY;
  for (const { timeMs } of looks) {
    if (timeMs - lookedMs < LOOK_EVERY_MS) continue;
    lookedMs = timeMs;
    const step = stepAt(looks, timeMs, every);
    if (step === undefined) continue;
    const last = steps.at(-1);
    if (last === undefined || timeMs - last.toMs > AFTER_MS) steps.push(step);
    else if (step.size > 1.05 * last.size) steps[steps.length - 1] = step;
    else if (step.size > 0.95 * last.size) steps[steps.length - 1] = { ...last, toMs: timeMs };
  }
  const staying: Step[] = [];
  for (const step of steps) {
    const left = staying.findLastIndex(({ before }) => sizeOf(before, step.after) <= SAME_PLACE);
    if (left === -1) staying.push(step);
    else staying.splice(left);
  }
  return staying.map(({ fromMs, toMs }) => (fromMs + toMs) / 2);
}

/** The change at `timeMs`; undefined where there is none that counts and stays. */
function stepAt(looks: readonly Look[], timeMs: number, every: number): Step | undefined {
  const between = (from: number, to: number, steady = true) =>
    standing(looks.slice(firstFrom(looks, from), firstFrom(looks, to)), (SEEN * (to - from)) / every, steady);
  const before = between(timeMs - BEFORE_MS, timeMs - STEP_MS / 2);
  // Most of the time nothing has happened: the near look is enough to say so.
  const next = before && between(timeMs + STEP_MS / 2, timeMs + AFTER_MS / 2);
  if (!before || !next || sizeOf(before, next) <= 1) return undefined;
  const after = between(timeMs + STEP_MS / 2, timeMs + AFTER_MS);
  if (!after || Math.abs(after.neck / before.neck - 1) > SAME_SHAPE) return undefined;
  const size = sizeOf(before, after);
  const later = between(timeMs + AFTER_MS, timeMs + STAYS_MS, false);
  const earlier = between(timeMs - STAYS_MS, timeMs - BEFORE_MS, false);
  if (size <= 1 || !later || sizeOf(after, later) > SAME_PLACE) return undefined;
  if (earlier && sizeOf(earlier, before) > SAME_PLACE) return undefined;
  return { fromMs: timeMs, toMs: timeMs, size, before, after };
}

function sizeOf(before: Place, after: Place): number {
  return Math.max(...MEASURES.map((name) => Math.abs(after[name] - before[name]) / STEPS[name]));
}

/** Where the speaker stands in these looks; undefined when they are too few, or on the move where that matters. */
function standing(
  looks: readonly Look[],
  least: number,
  steady: boolean,
): (Place & { readonly neck: number }) | undefined {
  if (looks.length < Math.max(2, least)) return undefined;
  const place = { side: 0, level: 0, size: 0 };
  for (const name of MEASURES) {
    const sorted = looks.map((look) => look[name]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
    if (steady && at(0.9) - at(0.1) > STEADY * STEPS[name]) return undefined;
    place[name] = at(0.5);
  }
  return { ...place, neck: median(looks.map(({ neck }) => neck)) };
}

function firstFrom(looks: readonly Look[], timeMs: number): number {
  let [low, high] = [0, looks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((looks[middle]?.timeMs ?? 0) < timeMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lookOf({ timeMs, values }: SignalRow): Look[] {
  const { offCenter: side, shoulderLevel: level, shoulderWidth: width, neckHeight: neck } = values;
  if (side == null || level == null || width == null || neck == null || width <= 0) return [];
  return [{ timeMs, side, level, size: Math.log(width), neck }];
}
