import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Behavior } from '../behaviors/behavior.ts';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent } from '../rehearsal/timeline.ts';
import { CALM, during, events, GONE, habits, MOVES, nothing, type World } from './world.fixture.ts';

const RATE = 10;
const STEP_MS = 1000 / RATE;
const DURATION_MS = 110_000;

/** The same track, in which nothing is known of the stretch, except that somebody is there. */
const unknownDuring =
  (world: World, fromMs: number, toMs: number): World =>
  (timeMs) =>
    timeMs >= fromMs && timeMs < toMs ? { ...nothing(), presence: 1 } : world(timeMs);

const behaviorOf = (id: string): Behavior => BEHAVIORS.find((each) => each.id === id) ?? BEHAVIORS[0];
const of = (id: string, found: readonly BehaviorEvent[]) => found.filter(({ behavior }) => behavior === id);
const bounds = (found: readonly BehaviorEvent[]) => found.map(({ startMs, endMs }) => [startMs, endMs]);
const anyMove = fc.constantFrom(...Object.keys(MOVES));

describe('what is not known', () => {
  test('a wrist that is hidden for 2.5 s does not end clasped hands', () => {
    const clasped = during(20_000, 33_000, MOVES['hands-clasped'] ?? {});
    const world: World = (timeMs) =>
      timeMs >= 25_000 && timeMs < 27_500 ? { ...clasped(timeMs), handsClasped: Number.NaN } : clasped(timeMs);
    const [found, ...others] = habits(events(world, 50_000));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ behavior: 'hands-clasped' });
    expect(found?.startMs).toBeCloseTo(20_000, -3);
    expect(found?.endMs).toBeCloseTo(33_000, -3);
    expect(found?.confidence).toBeLessThan(0.85);
  });

  test.each(Object.keys(MOVES))('never begins %s', (id) => {
    const { minDurationMs, lag = { enterMs: 0, leaveMs: 0 } } = behaviorOf(id);
    const calmTrack = fc
      .tuple(fc.integer({ min: 110, max: 700 }), fc.integer({ min: 0, max: 300 }))
      .map(([from, length]) => unknownDuring(() => CALM, from * STEP_MS, (from + length) * STEP_MS));
    fc.assert(
      fc.property(calmTrack, (world) => {
        expect(habits(events(world, DURATION_MS, { rate: RATE }))).toEqual([]);
      }),
      { numRuns: 5 },
    );
    // A move that is too short to count stays so, wherever nothing is known around it or in it.
    const tooShort = Math.max(400, minDurationMs - 600 - lag.enterMs - lag.leaveMs);
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 210 }), fc.integer({ min: 0, max: 300 }), (from, length) => {
        const move = during(20_000, 20_000 + tooShort, MOVES[id] ?? {});
        fc.pre(of(id, events(move, 60_000, { rate: RATE })).length === 0);
        const world = unknownDuring(move, from * STEP_MS, (from + length) * STEP_MS);
        expect(of(id, events(world, 60_000, { rate: RATE }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('whatever the moves and whatever is not known, a habit begins where it was seen, and was seen for as long as it must last', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 300, max: 6000 }), fc.integer({ min: 300, max: 6000 })), {
      minLength: 1,
      maxLength: 6,
    });
    const stretches = fc.array(fc.tuple(fc.integer({ min: 100, max: 700 }), fc.integer({ min: 1, max: 120 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyMove, moves, stretches, (id, lengths, holes) => {
        const behavior = behaviorOf(id);
        let at = 12_000;
        const original: World = (timeMs) => {
          for (const [from, to] of spans) if (timeMs >= from && timeMs < to) return { ...CALM, ...MOVES[id] };
          return CALM;
        };
        const spans: [number, number][] = [];
        for (const [lasts, rests] of lengths) {
          spans.push([at, at + lasts]);
          at += lasts + rests;
        }
        const isUnknown = (timeMs: number) =>
          holes.some(([from, length]) => timeMs >= from * STEP_MS && timeMs < (from + length) * STEP_MS);
        const world: World = (timeMs) => (isUnknown(timeMs) ? { ...nothing(), presence: 1 } : original(timeMs));
        const { enterMs = 0, leaveMs = 0 } = behavior.lag ?? {};
        for (const { startMs, endMs } of of(id, events(world, DURATION_MS, { rate: RATE }))) {
          const times = Array.from({ length: DURATION_MS / STEP_MS }, (_, index) => index * STEP_MS).filter(
            (timeMs) => timeMs >= startMs + enterMs - 2 * STEP_MS && timeMs <= endMs + leaveMs + 2 * STEP_MS,
          );
          const isSeen = (timeMs: number) => !isUnknown(timeMs) && original(timeMs) !== CALM;
          // It was seen where it begins (a crossing is placed between two observations). Sooner than its signal tells of it where the
          // event before it had to rest first.
          const beginnings = Array.from({ length: DURATION_MS / STEP_MS }, (_, index) => index * STEP_MS).filter(
            (timeMs) => timeMs >= startMs - 2 * STEP_MS && timeMs <= startMs + enterMs + 2 * STEP_MS,
          );
          expect(beginnings.some(isSeen)).toBe(true);
          // Not-known up to the length of a bridge splits nothing, and only so much is lent.
          const lent = holes.reduce((sum, [, length]) => sum + Math.min(length * STEP_MS, behavior.bridgeMs), 0);
          const calmBridges = lengths.length * (behavior.bridgeMs + STEP_MS);
          const seenMs = times.filter(isSeen).length * STEP_MS;
          expect(seenMs + lent + calmBridges + 4 * STEP_MS + enterMs).toBeGreaterThanOrEqual(behavior.minDurationMs);
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.keys(MOVES))('ends %s only after its bound, and then where it was last known', (id) => {
    const behavior = behaviorOf(id);
    const { enterMs = 0, leaveMs = 0 } = behavior.lag ?? {};
    const lasts = 2 * behavior.minDurationMs + enterMs + leaveMs + 12_000;
    const move = during(15_000, 15_000 + lasts, MOVES[id] ?? {});
    const durationMs = 15_000 + lasts + 15_000;
    const whole = of(id, events(move, durationMs, { rate: RATE }));
    expect(whole).toHaveLength(1);
    // Long enough was seen before the stretch, so that what was is a habit in any case.
    const fromMs = Math.ceil((15_000 + enterMs + leaveMs + behavior.minDurationMs + 2000) / STEP_MS) * STEP_MS;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Math.ceil(behavior.unknownMs / STEP_MS) + 40 }), (length) => {
        const unknownMs = length * STEP_MS;
        fc.pre(fromMs + unknownMs < 15_000 + lasts - 1000);
        const [found] = of(id, events(unknownDuring(move, fromMs, fromMs + unknownMs), durationMs, { rate: RATE }));
        if (unknownMs + STEP_MS <= behavior.unknownMs) expect(bounds(found ? [found] : [])).toEqual(bounds(whole));
        else if (unknownMs - STEP_MS > behavior.unknownMs) {
          expect(found?.startMs).toBe(whole[0]?.startMs);
          expect(Math.abs((found?.endMs ?? 0) + leaveMs - fromMs)).toBeLessThanOrEqual(STEP_MS);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('ends at once when something contradicts it', () => {
    const move = during(20_000, 33_000, MOVES['hands-clasped'] ?? {});
    // Seen apart before nothing is known: the bridge is the bound, not what is allowed for not knowing.
    const apart: World = (timeMs) =>
      timeMs >= 29_000 && timeMs < 29_200
        ? { ...CALM, handsClasped: 0 }
        : timeMs >= 29_200 && timeMs < 31_500
          ? { ...CALM, handsClasped: Number.NaN }
          : move(timeMs);
    const [found] = habits(events(apart, 50_000));
    expect(found?.endMs).toBeLessThan(29_100);
    // Nobody there: nobody clasps hands.
    const gone: World = (timeMs) => (timeMs >= 29_000 && timeMs < 31_500 ? GONE : move(timeMs));
    expect(of('hands-clasped', events(gone, 50_000))[0]?.endMs).toBeLessThan(29_100);
  });

  test('one look at the contrary after it was not known for a while is bridged like any other', () => {
    const move = during(20_000, 40_000, MOVES['hands-clasped'] ?? {});
    const world: World = (timeMs) =>
      timeMs >= 29_000 && timeMs < 31_000
        ? { ...CALM, handsClasped: Number.NaN }
        : timeMs >= 31_000 && timeMs < 31_200
          ? { ...CALM, handsClasped: 0 }
          : move(timeMs);
    expect(habits(events(world, 60_000))).toHaveLength(1);
  });
});
