import { createHash } from 'node:crypto';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { framesOf, labelsOf } from '../cases/case.ts';
import { createDraw } from '../cases/draw.ts';
import { caseAt, type SetName } from '../cases/set.ts';
import type { Labels } from '../labels.ts';
import { spoiled } from './control.ts';
import { checkAgainstEdits, checkLabels, createPhysics, type Objection } from './rules.ts';

/** A case as a judge gets it: sound, or spoiled without saying so. */
export interface Item {
  readonly index: number;
  /** Names exactly what is shown: a verdict holds for nothing else. */
  readonly key: string;
  readonly scenario: string;
  readonly labels: Labels;
  readonly isSpoiled: boolean;
  frames(): Generator<LandmarkFrame>;
  /** What the rules object to. Makes the whole case. */
  objections(): Objection[];
}

/** One in this many is spoiled. */
const SPOILED_EVERY = 5;

/**
 * Cases of a set to be judged, spread over all that it has, the same each time.
 *
 * @param count How many.
 */
export function itemsOf(set: SetName, count: number): Item[] {
  const draw = createDraw(`items of set ${set.version}, seed ${set.seed}`);
  // Steps of a prime number of cases go through every kind of case, in another order than they were made in.
  const start = draw.integer(0, Math.max(0, set.cases - 1));
  const step = 1009;
  return Array.from({ length: Math.min(count, set.cases) }, (_, i) => {
    const index = (start + i * step) % set.cases;
    return itemOf(set, index, i % SPOILED_EVERY === SPOILED_EVERY - 1);
  });
}

function itemOf(set: SetName, index: number, wanted: boolean): Item {
  const made = caseAt(set, index);
  const control =
    wanted && labelsOf(made).behaviors.length > 0 ? spoiled(made, createDraw(`spoiled ${made.id}`)) : undefined;
  const labels = control?.labels ?? labelsOf(made);
  return {
    index,
    key: createHash('sha256')
      .update(`${made.id} ${control?.how ?? 'sound'} ${JSON.stringify(labels)}`)
      .digest('hex')
      .slice(0, 24),
    scenario: made.scenario,
    labels,
    isSpoiled: control !== undefined,
    frames: () => framesOf(made, (body, _posture, timeMs) => control?.spoil(body, timeMs)),
    objections() {
      const physics = createPhysics();
      const frames = framesOf(made, (body, posture, timeMs) => {
        control?.spoil(body, timeMs);
        physics.look(body, posture, timeMs);
      });
      for (const _frame of frames);
      return [...checkLabels(labels), ...checkAgainstEdits(labels, made.plot.moves), ...physics.objections()];
    },
  };
}
