import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { Baseline, BehaviorEvent, SignalRow } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { type Hindsight, hindsight } from './hindsight.ts';
import { CALM, during, events, habits, MOVES, nothing, type World } from './world.fixture.ts';

function rowsOf(world: World, durationMs: number): SignalRow[] {
  return Array.from({ length: durationMs / 200 }, (_, i) => {
    const values = Object.entries(world(i * 200)).map(([name, value]) => [name, Number.isNaN(value) ? null : value]);
    return { timeMs: i * 200, values: Object.fromEntries(values) };
  });
}

function lookBack(world: World, durationMs: number, calibrated: Baseline = {}): Hindsight & { then: BehaviorEvent[] } {
  const then = events(world, durationMs).map((event) => ({ ...event, strip: `${event.id}.jpg` }));
  return { then, ...hindsight(BEHAVIORS, then, { rows: rowsOf(world, durationMs), durationMs, calibrated }) };
}
const told = (found: readonly BehaviorEvent[]) =>
  habits(found).map(({ behavior, startMs, endMs }) => [
    behavior,
    Math.round(startMs / 500) / 2,
    Math.round(endMs / 500) / 2,
  ]);
/** People who talk are never quite still. */
const lively =
  (world: World): World =>
  (timeMs) => {
    const now = world(timeMs);
    return {
      ...now,
      headYaw: now.headYaw + 4 * Math.sin(timeMs / 700),
      headPitch: now.headPitch + 2 * Math.sin(timeMs / 430),
      headRoll: now.headRoll + 2 * Math.sin(timeMs / 900),
    };
  };
const begins = (lastsMs: number, values: Partial<SignalValues>) => lively(during(-1000, lastsMs, values));

describe('a habit at the very beginning', () => {
  test('is no neutral posture: a head that is tilted for the first six seconds is found, and an upright one is none', () => {
    const { events: found, then } = lookBack(begins(6000, { headRoll: 20 }), 40_000);
    expect(told(then)).toEqual([]);
    expect(told(found)).toEqual([['head-tilt', 0, 6]]);
  });

  test('of a speaker who begins with a look to the notes or aside is one', () => {
    expect(told(lookBack(begins(8000, { headPitch: -24 }), 60_000).events)).toEqual([['looking-down', 0, 8]]);
    expect(told(lookBack(begins(8000, { headYaw: 34 }), 60_000).events)).toEqual([['looking-away', 0, 8]]);
    const sunk = { neckHeight: 0.5, shoulderLevel: 0.6 };
    expect(told(lookBack(begins(9000, sunk), 60_000).events)).toEqual([['slouching', 0, 9]]);
  });

  test('makes no habit of the right posture that follows it', () => {
    const { then, events: found } = lookBack(begins(12_000, { shoulderTilt: 9 }), 60_000);
    expect(told(then)).toEqual([]);
    expect(told(found)).toEqual([['uneven-shoulders', 0, 12]]);
    // Held a little each: what was measured from a lean to the left is upright.
    const leaning = begins(12_000, { headRoll: -8 });
    const world: World = (timeMs) => {
      const now = leaning(timeMs);
      return timeMs > 20_000 && timeMs < 26_000 ? { ...now, headRoll: now.headRoll + 11 } : now;
    };
    expect(told(lookBack(world, 60_000).then)).toEqual([['head-tilt', 20, 26]]);
    expect(told(lookBack(world, 60_000).events)).toEqual([]);
  });
});

test('what was found from the right posture stays the very same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(MOVES)), fc.integer({ min: 15, max: 40 }), (behavior, seconds) => {
      const world = lively(during(seconds * 1000, seconds * 1000 + 14_000, MOVES[behavior] ?? {}));
      const { then, events: found } = lookBack(world, 90_000);
      expect(habits(found)).toEqual(habits(then));
    }),
    { numRuns: 40 },
  );
});

test('what the speaker showed before is theirs, whatever they do most', () => {
  const world = lively(during(-1000, 50_000, { headPitch: -14 }));
  const shown = { headYaw: 0, headPitch: 6, headRoll: 0, eyeYaw: 2, eyePitch: 9 };
  const [neutral] = lookBack(world, 60_000, shown).neutral;
  expect(neutral?.baseline).toMatchObject(shown);
});

test('what is never seen has no neutral value, and events without signals stay', () => {
  const { neutral } = lookBack(() => ({ ...nothing(), presence: 1 }), 20_000);
  expect(neutral).toEqual([{ fromMs: 0, baseline: {} }]);
  const [event] = events(during(20_000, 26_000, { headRoll: 26 }), 40_000);
  if (event === undefined) throw new Error('no event');
  const saved = { rows: [], durationMs: 40_000, calibrated: {} };
  expect(hindsight(BEHAVIORS, [event], saved).events).toEqual([event]);
});

describe('chair, lid or camera', () => {
  /** From `atMs` on another picture of the same speaker. */
  const moved =
    (atMs: number, values: Partial<SignalValues>): World =>
    (timeMs) =>
      lively(() => (timeMs < atMs ? CALM : { ...CALM, ...values }))(timeMs);

  test('moved for good: a new neutral posture from there, which is said', () => {
    // The lid was pushed back: the speaker is lower in the picture and seen from further below.
    const world = moved(60_000, { headPitch: 16, shoulderLevel: 0.6, eyePitch: 9 });
    const { events: found, moved: moves, neutral } = lookBack(world, 180_000);
    expect(moves).toHaveLength(1);
    expect(Math.abs((moves[0]?.startMs ?? 0) - 60_000)).toBeLessThan(1500);
    expect(neutral.map(({ baseline }) => Math.abs(Math.round(baseline['headPitch'] ?? Number.NaN)))).toEqual([0, 16]);
    expect(told(found)).toEqual([]);
    expect(habits(events(world, 180_000))).toEqual([]);
    // Down, from there on, is a look down from there.
    const down = moved(60_000, { headPitch: -12, shoulderLevel: 0.3 });
    const then = habits(events(down, 180_000)).map(({ behavior }) => behavior);
    expect(told(lookBack(down, 180_000).events)).toEqual([]);
    expect(then).toEqual([]);
  });

  test('moved to the side or nearer', () => {
    expect(lookBack(moved(70_000, { offCenter: 0.15 }), 180_000).moved).toHaveLength(1);
    expect(lookBack(moved(70_000, { shoulderWidth: 0.4, shoulderLevel: 0.5 }), 180_000).moved).toHaveLength(1);
  });

  test.each(Object.keys(MOVES))('is not moved by %s, nor by a speaker who comes back', (behavior) => {
    expect(lookBack(lively(during(60_000, 120_000, MOVES[behavior] ?? {})), 240_000).moved).toEqual([]);
    const aside = lively(during(60_000, 90_000, { offCenter: 0.2 }));
    expect(lookBack(aside, 240_000).moved).toEqual([]);
  });

  test('is not moved by whoever sinks for good, or walks', () => {
    const sunk = { neckHeight: 0.5, shoulderLevel: 0.55 };
    expect(lookBack(lively(during(60_000, 400_000, sunk)), 240_000).moved).toEqual([]);
    const walks = lively((timeMs) => ({ ...CALM, offCenter: 0.15 * Math.sin(timeMs / 4000) }));
    expect(lookBack(walks, 240_000).moved).toEqual([]);
  });
});
