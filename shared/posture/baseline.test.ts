import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALM } from '../detector/world.fixture.ts';
import type { Baseline } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { BASELINE_SIGNALS, believedNeutral, createBaseline, shownNeutral } from './baseline.ts';

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

describe('a neutral posture that the speaker showed', () => {
  test('stays theirs, however far from the middle', () => {
    expect(after(3 * MINUTE, () => ({ headYaw: 20 }), { headYaw: 20 }).headYaw).toBe(20);
    expect(after(3 * MINUTE, () => ({ shoulderTilt: -9 }), { shoulderTilt: -9 }).shoulderTilt).toBe(-9);
  });

  test('follows them towards the middle, and no further out than they showed', () => {
    expect(after(3 * MINUTE, () => ({ headYaw: 15 }), { headYaw: 20 }).headYaw).toBe(15);
    expect(after(3 * MINUTE, () => ({ headYaw: 26 }), { headYaw: 20 }).headYaw).toBe(20);
  });

  test('is never answered with a neutral on the other side of it than where the speaker is', () => {
    expect(after(5 * MINUTE, () => ({ headYaw: 45 }), { headYaw: 20 }).headYaw).toBe(20);
    expect(after(5 * MINUTE, () => ({ headYaw: -45 }), { headYaw: 20 }).headYaw).toBe(-10);
  });

  test('is found anew where it can be nobody’s', () => {
    expect(after(12_000, () => ({ headYaw: 2 }), { headYaw: 80 }).headYaw).toBe(2);
    expect(after(12_000, () => ({ headYaw: 2 }), { headYaw: Number.NaN }).headYaw).toBe(2);
  });
});

describe('whatever is seen, the baseline', () => {
  const seen = fc.record({
    name: fc.constantFrom(...BASELINE_SIGNALS),
    shown: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    stretches: fc.array(fc.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.integer({ min: 5, max: 150 })), {
      minLength: 1,
      maxLength: 8,
    }),
  });

  test('stays within what is believed, and only ever moves towards what was seen', () => {
    fc.assert(
      fc.property(seen, ({ name, shown, stretches }) => {
        const [least, largest] = shownNeutral(name);
        const given = shown === undefined ? undefined : least + shown * (largest - least);
        const [from, to] = believedNeutral(name, given);
        const reader = createBaseline(given === undefined ? {} : { [name]: given });
        let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        let before = given;
        let timeMs = 0;
        for (const [place, halfSeconds] of stretches) {
          const value = least + place * (largest - least);
          // What is seen may itself lie beyond what is believed: then the limit is as near to it as it gets.
          const nearest = Math.max(from, Math.min(to, value));
          lowest = Math.min(lowest, nearest);
          highest = Math.max(highest, nearest);
          for (let i = 0; i < halfSeconds; i++) {
            reader.push({ timeMs, values: { ...CALM, [name]: value } });
            timeMs += 500;
            const now = reader.baseline()[name];
            if (now === undefined) continue;
            const isBelieved = now >= from && now <= to;
            const isTowards = now >= Math.min(before ?? lowest, lowest) && now <= Math.max(before ?? highest, highest);
            if (!isBelieved || !isTowards)
              expect.fail(`${name} ${before} → ${now}, believed ${from} to ${to}, saw ${value}`);
            before = now;
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('does not move while the speaker stays as shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BASELINE_SIGNALS), fc.double({ min: 0, max: 1, noNaN: true }), (name, place) => {
        const [least, largest] = shownNeutral(name);
        const given = least + place * (largest - least);
        expect(after(MINUTE, () => ({ [name]: given }), { [name]: given })[name]).toBe(given);
      }),
      { numRuns: 30 },
    );
  });
});
