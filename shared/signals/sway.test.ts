import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSway } from './sway.ts';

/** The largest sway read over a movement to the side, in shoulder widths, observed `rate` times a second. */
function largest(side: (seconds: number) => number, seconds = 12, rate = 10): number {
  const sway = createSway();
  let most = 0;
  for (let i = 0; i < seconds * rate; i++) most = Math.max(most, sway.push((i * 1000) / rate, side(i / rate)));
  return most;
}
const rocking = (hertz: number, size: number) => (seconds: number) =>
  (size / 2) * Math.sin(2 * Math.PI * hertz * seconds);

describe('sway', () => {
  test('reads rocking peak to peak, between 0.2 and 1.2 Hz', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.22, max: 1.1, noNaN: true }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        fc.constantFrom(8, 10, 15, 30),
        (hertz, size, rate) => {
          const read = largest(rocking(hertz, size), 20, rate);
          expect(read).toBeLessThanOrEqual(size + 1e-9);
          expect(read).toBeGreaterThan(size * 0.85);
        },
      ),
    );
  });

  test('a step aside, a walk and trembling are no rocking', () => {
    expect(largest((s) => (s > 4 ? 0.5 : 0))).toBe(0);
    expect(largest((s) => s * 0.4)).toBe(0);
    expect(largest(rocking(0.1, 0.6), 30)).toBe(0);
    expect(largest(rocking(2.5, 0.3), 10, 30)).toBe(0);
  });

  test('is over soon after the last swing', () => {
    const sway = createSway();
    let value = 0;
    for (let i = 0; i < 200; i++) value = sway.push(i * 100, i < 100 ? rocking(0.5, 0.4)(i / 10) : 0);
    expect(value).toBe(0);
  });

  test('the mirror image rocks as much', () => {
    const move = rocking(0.45, 0.37);
    expect(largest((s) => -move(s))).toBeCloseTo(largest(move), 9);
  });
});
