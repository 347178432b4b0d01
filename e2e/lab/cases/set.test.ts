import { describe, expect, test } from 'vitest';
import { SEEN } from '../../../shared/behaviors/catalogue.ts';
import { judgeCase } from '../run/judgeCase.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { labelsOf } from './case.ts';
import { hashOfSet, manifestSchema } from './manifest.ts';
import { caseAt, STANDARD_SET } from './set.ts';

/** One round of the set: a case of each behavior, and calm and mixed ones. */
const ROUND = Array.from({ length: SCENARIOS.length + 4 }, (_, index) => index);
/** Hash of the first round of the standard set. When it changes, the set has changed: raise SET_VERSION with it. */
const FIRST_ROUND = 'd419bbffc73ed10b3c9ec095a4838459bf6fbea796b6b1bb8403fbfaddfb0039';

describe('the set', () => {
  const judged = ROUND.map((index) => judgeCase(STANDARD_SET, index));
  const first = judged.map(({ manifest }) => manifest);

  test('is the same to the byte each time it is made, in any order', { timeout: 60_000 }, () => {
    for (const index of [17, 4, 11, 23, 0]) expect(judgeCase(STANDARD_SET, index).manifest).toEqual(first[index]);
  });

  test('is the one of its version', () => {
    expect(hashOfSet(first)).toBe(FIRST_ROUND);
  });

  test('is another one with another seed', () => {
    const other = labelsOf(caseAt({ ...STANDARD_SET, seed: 2 }, 0));
    expect(other).not.toEqual(first[0]?.labels);
  });

  test('has a manifest for every case that can be read back', () => {
    for (const manifest of first) expect(manifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });

  test('has cases that no rule objects to', () => {
    for (const { objections } of judged) expect(objections).toEqual([]);
  });
});

describe.each(SEEN.map(({ id }) => id))('%s', (id) => {
  test('has a labelled case in the laboratory, and a decoy', () => {
    const scenario = SCENARIOS.find(({ behavior }) => behavior === id);
    expect(scenario, `e2e/lab/scenarios/${id}.ts is missing`).toBeDefined();
    const turn = SCENARIOS.findIndex(({ behavior }) => behavior === id);
    const made = caseAt(STANDARD_SET, turn);
    expect(labelsOf(made).behaviors.filter(({ behavior }) => behavior === id).length).toBeGreaterThan(0);
    const decoys = Array.from({ length: 20 }, (_, round) => round).flatMap((round) =>
      caseAt(STANDARD_SET, turn + round * ROUND.length).plot.moves.filter(({ label }) => label === null),
    );
    expect(decoys.length).toBeGreaterThan(0);
  });
});

test('cases have lengths and labels in bounds', () => {
  for (let index = 0; index < 500; index++) {
    const { durationMs, behaviors } = labelsOf(caseAt(STANDARD_SET, index));
    expect(durationMs).toBeGreaterThan(20_000);
    expect(durationMs).toBeLessThan(130_000);
    for (const { startMs, endMs } of behaviors) {
      expect(startMs).toBeGreaterThan(4000);
      expect(endMs).toBeLessThan(durationMs);
    }
  }
});
