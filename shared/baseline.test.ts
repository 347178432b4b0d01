import { describe, expect, test } from 'vitest';
import { createBaseline } from './baseline.ts';
import { CALM } from './detector/world.fixture.ts';
import type { SignalValues } from './signals/signals.ts';
import type { Baseline } from './timeline.ts';

/** The baseline after a rehearsal in which the signals were `at(timeMs)`, observed ten times a second. */
function after(durationMs: number, at: (timeMs: number) => Partial<SignalValues>, calibrated?: Baseline): Baseline {
  const reader = createBaseline(calibrated);
  for (let timeMs = 0; timeMs < durationMs; timeMs += 100) reader.push({ timeMs, values: { ...CALM, ...at(timeMs) } });
  return reader.baseline();
}
const MINUTE = 60_000;

describe('the neutral posture', () => {
  test('is what the first seconds show, as far as it can be one', () => {
    expect(after(12_000, () => ({ headPitch: 18 })).headPitch).toBe(18);
    expect(after(12_000, () => ({ headPitch: -40 })).headPitch).toBe(-12);
  });

  test('follows the calm parts slowly', () => {
    const drifted = after(4 * MINUTE, (timeMs) => ({ headPitch: timeMs < 20_000 ? 0 : 5 }));
    expect(drifted.headPitch).toBe(5);
  });

  test('is not moved by moments, however many', () => {
    const restless = after(10 * MINUTE, (timeMs) => ({ headYaw: timeMs % 15_000 > 9000 ? 40 : 1 }));
    expect(restless.headYaw).toBe(1);
  });

  test('does not follow a slow sinking for ever', () => {
    const sinking = after(30 * MINUTE, (timeMs) => ({ neckHeight: 0.7 - (0.2 * timeMs) / (30 * MINUTE) }));
    expect(sinking.neckHeight).toBeGreaterThan(0.65);
  });

  test('is a new one when somebody sat down for good', () => {
    const seated = after(5 * MINUTE, (timeMs) => ({
      headPitch: timeMs < MINUTE ? 0 : 20,
      shoulderLevel: timeMs < MINUTE ? 0.4 : 0.7,
    }));
    expect(seated.headPitch).toBe(20);
    expect(seated.shoulderLevel).toBeCloseTo(0.7);
  });

  test('is what was shown before, where it was', () => {
    const shown = after(1000, () => ({ headYaw: 30 }), { headYaw: 6, headPitch: 14 });
    expect(shown).toMatchObject({ headYaw: 6, headPitch: 14 });
    expect(shown.headRoll).toBeUndefined();
  });

  test('is not learned from what is unknown', () => {
    expect(after(MINUTE, () => ({ headYaw: Number.NaN })).headYaw).toBeUndefined();
  });
});
