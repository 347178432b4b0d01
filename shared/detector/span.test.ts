import { describe, expect, test } from 'vitest';
import type { Behavior } from '../behaviors/behavior.ts';
import { createDetector } from './detector.ts';
import { CALM, events } from './world.fixture.ts';

const PLAIN: Behavior = {
  id: 'plain',
  kind: 'habit',
  signal: 'headYaw',
  unit: 'degrees',
  relative: false,
  needs: [],
  measure: (values) => values.headYaw,
  direction: 'above',
  enter: 20,
  leave: 10,
  minDurationMs: 1000,
  bridgeMs: 500,
  unknownMs: 500,
  cooldownMs: 3000,
  severe: 40,
  source: 'Only for this test.',
};

describe('one behavior', () => {
  const yaw = (values: (timeMs: number) => number, durationMs: number) =>
    events((timeMs) => ({ ...CALM, headYaw: values(timeMs) }), durationMs, { behaviors: [PLAIN] });

  test('begins past enter and lasts until past leave', () => {
    const found = yaw((t) => (t < 2000 ? 0 : t < 4000 ? 30 : t < 6000 ? 15 : 5), 10_000);
    expect(found).toMatchObject([{ startMs: 1967, measured: { value: 30 }, severity: 0.5 }]);
    expect(found[0]?.endMs).toBeCloseTo(5950, -2);
  });

  test('between leave and enter nothing begins', () => {
    expect(yaw(() => 15, 10_000)).toEqual([]);
  });

  test('does not begin again within the cool-down, and then at its end', () => {
    const found = yaw((t) => ((t >= 2000 && t < 4000) || (t >= 5000 && t < 9000) ? 30 : 0), 12_000);
    expect(found.length).toBe(2);
    expect(found[1]?.startMs).toBe((found[0]?.endMs ?? 0) + 3000);
  });

  test('the calm part of a bridged gap does not count towards the minimum duration', () => {
    const blinks = (t: number) => (t >= 2000 && t < 5000 && t % 600 < 200 ? 30 : 0);
    expect(yaw(blinks, 8000).every(({ startMs, endMs }) => endMs - startMs >= 2500)).toBe(true);
    expect(yaw((t) => (t >= 2000 && t < 3000 && t % 600 < 200 ? 30 : 0), 8000)).toEqual([]);
  });

  test('what is not known inside lowers the confidence', () => {
    const [event] = yaw((t) => (t < 2000 || t >= 6000 ? 0 : t % 400 < 200 ? 30 : Number.NaN), 10_000);
    expect(event?.confidence).toBeCloseTo(0.5, 1);
  });

  test('ends when nobody observed for a while', () => {
    const detector = createDetector([PLAIN]);
    const push = (timeMs: number) => detector.push({ timeMs, values: { ...CALM, headYaw: 30 } });
    for (let timeMs = 0; timeMs <= 3000; timeMs += 100) push(timeMs);
    expect(push(60_000)).toMatchObject([
      { type: 'event', event: { startMs: 0, endMs: 3000 } },
      { type: 'opened' },
      { type: 'peak' },
    ]);
  });
});
