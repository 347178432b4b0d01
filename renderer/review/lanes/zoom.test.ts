import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksIn, windowAt, zoomed } from './zoom.ts';

const HOUR = 3_600_000;
const whole = windowAt(1, HOUR, 0);

describe('zooming', () => {
  test('keeps the time under the pointer where it is', () => {
    const near = zoomed(whole, HOUR, 4, 1_800_000);
    expect(near).toEqual({ zoom: 4, fromMs: 1_350_000, toMs: 2_250_000 });
    expect(zoomed(near, HOUR, 0.25, 1_800_000)).toEqual(whole);
  });

  test('ends at the whole rehearsal, and where a few seconds fill the window', () => {
    expect(zoomed(whole, HOUR, 0.5, 0)).toEqual(whole);
    expect(zoomed(whole, HOUR, 1e9, 0)).toMatchObject({ fromMs: 0, toMs: 5000 });
    expect(zoomed(windowAt(1, 3000, 0), 3000, 8, 0)).toEqual({ zoom: 1, fromMs: 0, toMs: 3000 });
  });

  test('never leaves the rehearsal', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(0.1, 10),
        number(0, HOUR),
        number(1, 700),
        number(-HOUR, 2 * HOUR),
        (factor, around, zoom, from) => {
          const { fromMs, toMs } = zoomed(windowAt(zoom, HOUR, from), HOUR, factor, around);
          expect(fromMs).toBeGreaterThanOrEqual(0);
          expect(toMs).toBeLessThanOrEqual(HOUR + 1e-3);
          expect(toMs).toBeGreaterThan(fromMs);
        },
      ),
    );
  });
});

describe('the ruler', () => {
  test('has round times that do not run into each other', () => {
    expect(marksIn(whole, HOUR, 900).map((ms) => ms / 60_000)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(marksIn(windowAt(1, 48_000, 0), 48_000, 900)).toEqual([
      0, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 45_000,
    ]);
    const near = marksIn(windowAt(60, HOUR, 600_000), HOUR, 900);
    expect(near).toContain(600_000);
    expect(near.length).toBeLessThan(25);
  });

  test('has some for a day, and for no width at all', () => {
    expect(marksIn(windowAt(1, 24 * HOUR, 0), 24 * HOUR, 900).length).toBeGreaterThan(3);
    expect(marksIn(whole, HOUR, 0)).toEqual([0, HOUR]);
  });
});
