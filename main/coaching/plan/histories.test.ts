import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planAsking } from './asking.ts';
import { histories, liveThrough } from './histories.fixture.ts';
import { plan } from './plan.ts';
import { BrokenPromise } from './server.fixture.ts';
import type { Rules } from './world.fixture.ts';

const holdsFor = (rules: Rules) => fc.property(histories, (history) => liveThrough(history, rules));

test('whatever happens, and wherever the app is killed: nothing is sent twice, nothing owed is forgotten, nothing that is held back or canceled leaves, and the ceiling holds', () => {
  fc.assert(holdsFor({ plan, planAsking }), { numRuns: 10_000 });
});

/** Rules with one fault each. */
const PLANTED: Record<string, Partial<Rules>> = {
  'does not hear that something is held back': {
    plan: (state, happened, now) =>
      happened.kind === 'held-back' ? { state, effects: [] } : plan(state, happened, now),
  },
  'does not look again before something leaves': {
    planAsking: (state, happened, now) => planAsking(state, happened, { ...now, isHeldBack: () => false }),
  },
  'does not look at the money': {
    planAsking: (state, happened, now) =>
      planAsking(state, happened.kind === 'weighed' ? { ...happened, cost: () => 0 } : happened, now),
  },
  'does not count attempts': {
    planAsking(state, happened, now) {
      if (happened.kind !== 'recalled') return planAsking(state, happened, now);
      const known = happened.known.map((one) => ({ ...one, attempts: one.attempts.slice(0, 1) }));
      return planAsking(state, { ...happened, known }, now);
    },
  },
  'does not know what was answered': {
    planAsking(state, happened, now) {
      if (happened.kind !== 'recalled') return planAsking(state, happened, now);
      return planAsking(state, { ...happened, known: happened.known.map(({ answer: _, ...one }) => one) }, now);
    },
  },
  'drops what the money did not reach for': {
    plan(state, happened, now) {
      if (happened.kind !== 'answered' || state.kind !== 'asking') return plan(state, happened, now);
      const { exchange } = happened;
      const asked = exchange.asked.length > 0 ? state.moments.flatMap(({ alike }) => alike) : [];
      return plan(state, { ...happened, exchange: { ...exchange, asked } }, now);
    },
  },
  'does not hear the end while something is on its way': {
    plan: (state, happened, now) =>
      happened.kind === 'ended' && state.kind === 'asking' ? { state, effects: [] } : plan(state, happened, now),
  },
  'does not break off what is canceled': {
    plan(state, happened, now) {
      const next = plan(state, happened, now);
      return { ...next, effects: next.effects.filter(({ kind }) => kind !== 'abort') };
    },
  },
};

test.each(Object.entries(PLANTED))('a plan that %s is found out', (_, fault) => {
  const holds = holdsFor({ plan, planAsking, ...fault });
  const { failed, errorInstance } = fc.check(holds, { numRuns: 10_000, endOnFailure: true });
  expect(failed).toBe(true);
  expect(errorInstance).toBeInstanceOf(BrokenPromise);
});
