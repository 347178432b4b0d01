import { describe, expect, test } from 'vitest';
import { hindsight } from '../detector/hindsight.ts';
import { CALM, during, events, habits, type World } from '../detector/world.fixture.ts';
import { withSecondPlace } from '../posture/secondPlace.ts';
import type { Audience } from '../rehearsal/audience.ts';
import type { Baseline, SignalRow } from '../rehearsal/timeline.ts';
import { BEHAVIORS } from './catalogue.ts';
import { forAudience } from './forAudience.ts';

const DURATION_MS = 60_000;
const UPRIGHT: Baseline = { headYaw: 0, headPitch: 0, headRoll: 0, eyeYaw: 2, eyePitch: 9 };

/** What is told in the end to somebody with this audience, as it is found on the way and put right afterwards. */
function told(audience: Audience, world: World, calibrated: Baseline = UPRIGHT) {
  const rows = Array.from({ length: DURATION_MS / 200 }, (_, i): SignalRow => {
    const values = Object.entries(world(i * 200)).map(([name, value]) => [name, Number.isNaN(value) ? null : value]);
    return { timeMs: i * 200, values: Object.fromEntries(values) };
  });
  const behaviors = forAudience(BEHAVIORS, audience);
  const saved = { rows, durationMs: DURATION_MS, calibrated };
  return hindsight(behaviors, events(world, DURATION_MS, { behaviors, calibrated }), saved).events;
}
const names = (...input: Parameters<typeof told>) => habits(told(...input)).map(({ behavior }) => behavior);
const gazes = (...input: Parameters<typeof told>) =>
  told(...input).filter(({ behavior }) => behavior === 'steady-gaze');

test('on a call nothing is other than it was', () => {
  for (const [index, behavior] of forAudience(BEHAVIORS, 'call').entries()) expect(behavior).toBe(BEHAVIORS[index]);
});

test.each(['room', 'screen'] as const)('%s: thresholds stay in order', (audience) => {
  for (const { direction, enter, leave, severe } of forAudience([...BEHAVIORS], audience)) {
    const sign = direction === 'above' ? 1 : -1;
    expect(sign * (enter - leave)).toBeGreaterThanOrEqual(0);
    expect(sign * (severe - enter)).toBeGreaterThan(0);
  }
});

describe('in a room', () => {
  test('a look at those who sit at the side is none away; a look past them is', () => {
    const aside = (yaw: number) => during(20_000, 30_000, { headYaw: yaw });
    expect(names('call', aside(32))).toEqual(['looking-away']);
    expect(names('room', aside(32))).toEqual([]);
    expect(names('room', aside(55))).toEqual(['looking-away']);
  });

  test('a gaze that goes to both sides is steady, one that stays on one side is not', () => {
    const sides: World = (timeMs) => ({ ...CALM, headYaw: 25 * Math.sin(timeMs / 3000) });
    expect(gazes('room', sides)).toHaveLength(1);
    expect(gazes('call', sides).every(({ startMs, endMs }) => endMs - startMs < DURATION_MS / 2)).toBe(true);
    expect(gazes('room', () => ({ ...CALM, headYaw: 22 }))).toEqual([]);
    expect(gazes('room', () => CALM)).toHaveLength(1);
  });

  test('a short turn to the board is a look at it', () => {
    const turned = (ms: number) => during(20_000, 20_000 + ms, { bodyTurned: 1 }, 50);
    expect(names('call', turned(2000))).toEqual(['turned-away']);
    expect(names('room', turned(2000))).toEqual([]);
    expect(names('room', turned(4000))).toEqual(['turned-away']);
  });
});

describe('at my screen', () => {
  const shown = withSecondPlace(UPRIGHT, { yaw: 30, pitch: -18 });

  test('a look at the second place is a look at the audience', () => {
    const notes = during(20_000, 40_000, { headYaw: 28, headPitch: -16 });
    expect(names('call', notes, shown)).toEqual(['looking-away', 'looking-down']);
    expect(names('screen', notes, shown)).toEqual([]);
  });

  test('a look elsewhere is away, and so is any where no second place was shown', () => {
    expect(names('screen', during(20_000, 30_000, { headYaw: -35 }), shown)).toEqual(['looking-away']);
    expect(names('screen', during(20_000, 30_000, { headYaw: 28, headPitch: -16 }))).toEqual([
      'looking-away',
      'looking-down',
    ]);
  });
});
