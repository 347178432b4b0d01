import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BehaviorEvent } from '../../shared/timeline.ts';
import { firstLook } from './firstLook.ts';

const moments = fc
  .array(
    fc.record({
      behavior: fc.constantFrom('looking-down', 'head-tilt', 'arms-crossed', 'off-center', 'steady-gaze'),
      startMs: fc.nat({ max: 600_000 }),
      severity: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  .map((all) =>
    all.map(
      ({ behavior, startMs, severity }, index): BehaviorEvent => ({
        id: `${behavior}-${index}`,
        behavior,
        kind: behavior === 'steady-gaze' ? 'strength' : 'habit',
        startMs,
        endMs: startMs + 2000,
        peakMs: startMs + 1000,
        severity,
        measured: { signal: 'headPitch', value: -20, unit: 'degrees', threshold: 15, baseline: 0 },
        confidence: 1,
      }),
    ),
  );

test('three habits at most, each once and by its most severe moment, the most severe first', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const chosen = firstLook(all, new Set());
      const habits = all.filter(({ kind }) => kind === 'habit');
      expect(chosen.length).toBe(Math.min(3, new Set(habits.map(({ behavior }) => behavior)).size));
      expect(new Set(chosen.map(({ behavior }) => behavior)).size).toBe(chosen.length);
      expect(chosen).toEqual(chosen.toSorted((a, b) => b.severity - a.severity));
      const least = Math.min(...chosen.map(({ severity }) => severity));
      for (const { behavior, severity } of habits) {
        const own = chosen.find((each) => each.behavior === behavior);
        expect(severity).toBeLessThanOrEqual(own?.severity ?? least);
      }
    }),
  );
});

test('what the model has rejected is not looked at first', () => {
  fc.assert(
    fc.property(moments, (all) => {
      const rejected = new Set(all.filter((_, index) => index % 2 === 0).map(({ id }) => id));
      expect(firstLook(all, rejected).filter(({ id }) => rejected.has(id))).toEqual([]);
    }),
  );
});
