import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent, Sensitivities, SignalRow } from '../rehearsal/timeline.ts';
import { adjustEvents } from './adjustment.ts';
import { CALM, during, events, habits, type World } from './world.fixture.ts';

const DURATION_MS = 60_000;
/** The head turns by 30 degrees, then by 22: one event as usual, two for whoever wants to notice sooner. */
const WORLD: World = (timeMs) =>
  (timeMs < 35_000 ? during(20_000, 26_000, { headYaw: 30 }) : during(42_000, 50_000, { headYaw: 22 }))(timeMs);

/** Rows as they are saved: five a second, unknown as null. */
function rowsOf(world: World): SignalRow[] {
  return Array.from({ length: DURATION_MS / 200 }, (_, i) => {
    const values = Object.entries(world(i * 200)).map(([name, value]) => [name, Number.isNaN(value) ? null : value]);
    return { timeMs: i * 200, values: Object.fromEntries(values) };
  });
}

const found: BehaviorEvent[] = habits(events(WORLD, DURATION_MS)).map((event) => ({
  ...event,
  strip: `${event.id}.jpg`,
}));

function adjusted(now: Sensitivities, then: Sensitivities = {}) {
  const saved = { rows: rowsOf(WORLD), durationMs: DURATION_MS, calibrated: {} };
  return adjustEvents(BEHAVIORS, found, saved, then, now);
}

describe('events found again from saved signals', () => {
  test('are the same objects when nothing was set otherwise', () => {
    expect(found.map(({ behavior }) => behavior)).toEqual(['looking-away']);
    expect(adjusted({})).toEqual(found);
    expect(adjusted({ 'looking-away': 'normal', swaying: 'off' })).toEqual(found);
  });

  test('go when the person said that it is no problem, and come back', () => {
    expect(adjusted({ 'looking-away': 'off' })).toEqual([]);
    expect(adjusted({ 'looking-away': 'normal' })).toEqual(found);
  });

  test('are more when it is to be noticed sooner; known ones keep id and pictures', () => {
    const [first, second, ...others] = adjusted({ 'looking-away': 'more' });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ id: found[0]?.id, strip: found[0]?.strip });
    expect(first?.measured.threshold).toBeLessThan(found[0]?.measured.threshold ?? 0);
    expect(second?.strip).toBeUndefined();
    expect(Math.abs((second?.startMs ?? 0) - 42_000)).toBeLessThan(300);
  });

  test('are fewer when it is to be noticed less', () => {
    expect(adjusted({ 'looking-away': 'less' })).toEqual([]);
  });

  test('of a behavior that was off are found as well', () => {
    const saved = { rows: rowsOf(WORLD), durationMs: DURATION_MS, calibrated: {} };
    const fresh = adjustEvents(BEHAVIORS, [], saved, { 'looking-away': 'off' }, {});
    expect(fresh.map(({ behavior }) => behavior)).toEqual(['looking-away']);
  });

  test('need no values that an older version did not save', () => {
    const rows = rowsOf(WORLD).map(({ timeMs, values }) => ({
      timeMs,
      values: { headYaw: values['headYaw'] ?? null },
    }));
    const saved = { rows, durationMs: DURATION_MS, calibrated: { headYaw: 0, headPitch: 0, headRoll: 0 } };
    expect(adjustEvents(BEHAVIORS, [], saved, { swaying: 'more' }, {})).toEqual([]);
  });
});

test('calm values are calm for every sensitivity', () => {
  const saved = { rows: rowsOf(() => CALM), durationMs: DURATION_MS, calibrated: {} };
  const more = Object.fromEntries(BEHAVIORS.map(({ id }) => [id, 'more' as const]));
  expect(habits(adjustEvents(BEHAVIORS, [], saved, {}, more))).toEqual([]);
});
