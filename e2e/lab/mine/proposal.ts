import type { Behavior } from '../../../shared/behaviors/behavior.ts';
import type { Sensitivity } from '../../../shared/rehearsal/timeline.ts';
import { type Share, wilson } from '../people/wilson.ts';
import { type Evidence, evidenceOf, type Judged, type JudgedRehearsal, moved, type Watch } from './evidence.ts';

/** Fewer judged moments than this, or all of one rehearsal, tell of that day more than of the person. Ours. */
export const LEAST = { moments: 8, rehearsals: 2 } as const;
/** It is only proposed to stop watching where at most this share of moments can be real, by the interval's upper end. Ours. */
const NEVER_REAL = 0.25;
/** In the order from never to soonest. */
const STEPS: readonly Sensitivity[] = ['off', 'less', 'normal', 'more'];
/** Limits of the person's own that are tried, as shares of the way from `enter` to `severe`. None beyond the app's most sensitive step: there nobody has judged. */
const SHIFTS: readonly number[] = [-0.2, -0.1, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const WAYS: readonly Watch[] = [...STEPS.map((step) => ({ step })), ...SHIFTS.map((shift) => ({ shift }))];

/** A change of how a behavior is watched for, and what it would have changed in the rehearsals that were judged. */
export interface Proposal {
  readonly to: { readonly step: Sensitivity } | { readonly limit: number };
  /** Moments that were fine and would not have been shown; those that were real and would. */
  readonly right: readonly Judged[];
  /** The other way round. */
  readonly wrong: readonly Judged[];
  /** Of the moments that nobody judged, how many would have gone, and how many there are. */
  readonly othersGone: number;
  readonly others: number;
}

/** How well the app's limits of one behavior fit a person. */
export interface Fit {
  readonly behavior: Behavior;
  readonly now: Sensitivity;
  /** Moments that the person calls real, of those judged. */
  readonly agreed: Share;
  readonly rehearsals: number;
  /** Judged moments that the saved signals do not show again. */
  readonly lost: number;
  readonly isEnough: boolean;
  /** null: too little is known, or no change is surely better. */
  readonly proposal: Proposal | null;
}

/** How well one behavior's limits fit; undefined where nothing of it was judged. */
export function fitOf(behavior: Behavior, rehearsals: readonly JudgedRehearsal[], now: Sensitivity): Fit | undefined {
  const evidence = evidenceOf(behavior, rehearsals, WAYS);
  const { real, fine, judged } = evidence;
  if (real + fine === 0) return undefined;
  const isEnough = judged.length >= LEAST.moments && evidence.rehearsals >= LEAST.rehearsals;
  return {
    behavior,
    now,
    agreed: wilson(real, real + fine),
    rehearsals: evidence.rehearsals,
    lost: real + fine - judged.length,
    isEnough,
    proposal: isEnough ? propose(evidence, now) : null,
  };
}

/**
 * The step that treats most judged moments as the person does, where it is surely better than the one in use: of the moments that
 * it treats otherwise, the share put right is above a half by Wilson's interval (a sign test). A limit of their own only where that is surely
 * better than every step. What changes least comes first among equals.
 */
function propose(evidence: Evidence, now: Sensitivity): Proposal | null {
  const at = STEPS.indexOf(now);
  const isAllowed = (way: number) =>
    STEPS[way] !== 'off' || wilson(evidence.real, evidence.real + evidence.fine).to <= NEVER_REAL;
  const steps = STEPS.map((_, way) => way)
    .filter(isAllowed)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const best = bestOf(evidence, steps);
  const step = best !== at && isSurelyBetter(evidence, best, at) ? best : at;
  const shifts = SHIFTS.map((shift, i) => ({ shift, way: STEPS.length + i }))
    .sort((a, b) => Math.abs(a.shift) - Math.abs(b.shift))
    .map(({ way }) => way);
  const own = bestOf(evidence, shifts);
  if (!evidence.isMixed && steps.every((each) => isSurelyBetter(evidence, own, each)))
    return proposal(evidence, own, at);
  return step === at ? null : proposal(evidence, step, at);
}

/** The first of these ways that treats most moments as the person does. */
function bestOf({ judged }: Evidence, ways: readonly number[]): number {
  const right = (way: number) => judged.filter(({ isReal, foundBy }) => foundBy[way] === isReal).length;
  return ways.reduce((best, way) => (right(way) > right(best) ? way : best));
}

function isSurelyBetter({ judged }: Evidence, way: number, than: number): boolean {
  const otherwise = judged.filter(({ foundBy }) => foundBy[way] !== foundBy[than]);
  const right = otherwise.filter(({ isReal, foundBy }) => foundBy[way] === isReal);
  return wilson(right.length, otherwise.length).from > 0.5;
}

function proposal({ behavior, judged, others }: Evidence, way: number, now: number): Proposal {
  const otherwise = judged.filter(({ foundBy }) => foundBy[way] !== foundBy[now]);
  const to = WAYS[way];
  if (to === undefined) throw new Error(`There is no way ${way} to watch.`);
  return {
    to: 'step' in to ? to : { limit: moved(behavior, to.shift).enter },
    right: otherwise.filter(({ isReal, foundBy }) => foundBy[way] === isReal),
    wrong: otherwise.filter(({ isReal, foundBy }) => foundBy[way] !== isReal),
    othersGone: others.filter(({ foundBy }) => foundBy[now] && !foundBy[way]).length,
    others: others.filter(({ foundBy }) => foundBy[now]).length,
  };
}
