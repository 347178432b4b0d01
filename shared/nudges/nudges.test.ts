import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import { createNudges, NUDGE_EVERY_MS, NUDGE_LASTS_MS, type UnderWay } from './nudges.ts';

const HABITS = BEHAVIORS.flatMap((behavior) => (behavior.kind === 'habit' ? [behavior.id] : []));
const lasts = (id: string) => BEHAVIORS.find((behavior) => behavior.id === id)?.minDurationMs ?? 0;

test('a habit is nudged about once it is one, and no longer than it lasts or a glance needs', () => {
  const nudges = createNudges();
  const away = lasts('looking-away');
  nudges.hear({ behavior: 'looking-away', sinceMs: 1000 });
  expect(nudges.at(1000 + away - 1)).toBeNull();
  expect(nudges.at(1000 + away)).toBe('looking-away');
  nudges.hear({ behavior: 'looking-away', sinceMs: null });
  expect(nudges.at(1100 + away)).toBeNull();
  // Too soon for another one.
  nudges.hear({ behavior: 'arms-crossed', sinceMs: 1000 });
  expect(nudges.at(1000 + away + NUDGE_EVERY_MS - 1)).toBeNull();
  const again = 1000 + away + NUDGE_EVERY_MS;
  expect(nudges.at(again)).toBe('arms-crossed');
  expect(nudges.at(again + NUDGE_LASTS_MS - 1)).toBe('arms-crossed');
  expect(nudges.at(again + NUDGE_LASTS_MS)).toBeNull();
});

test('what turns out too short is never nudged about', () => {
  const nudges = createNudges();
  nudges.hear({ behavior: 'looking-down', sinceMs: 0 });
  nudges.hear({ behavior: 'looking-down', sinceMs: null });
  expect(nudges.at(600_000)).toBeNull();
});

test('whatever happens, there is one at a time, one in half a minute, and only of what goes on', () => {
  const step = fc.record({
    afterMs: fc.nat(9000),
    behavior: fc.constantFrom(...HABITS),
    begins: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const nudges = createNudges();
      const open = new Map<UnderWay['behavior'], number>();
      let clock = 0;
      let before: string | null = null;
      const begun: number[] = [];
      for (const { afterMs, behavior, begins } of steps) {
        clock += afterMs;
        if (begins) open.set(behavior, open.get(behavior) ?? clock);
        else open.delete(behavior);
        nudges.hear({ behavior, sinceMs: open.get(behavior) ?? null });
        const now = nudges.at(clock);
        if (now !== null) expect(clock - (open.get(now) ?? Number.NaN)).toBeGreaterThanOrEqual(lasts(now));
        if (now !== null && now !== before) begun.push(clock);
        before = now;
      }
      for (const [index, at] of begun.slice(1).entries())
        expect(at - (begun[index] ?? 0)).toBeGreaterThanOrEqual(NUDGE_EVERY_MS);
    }),
  );
});
