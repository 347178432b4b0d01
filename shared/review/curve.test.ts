import { describe, expect, test } from 'vitest';
import { headTilt } from '../behaviors/head-tilt.ts';
import { replay } from '../detector/replay.ts';
import type { SignalRow } from '../rehearsal/timeline.ts';
import { curveOf } from './curve.ts';

/**
 * Fifty seconds at five a second of a head that is 4° askew by nature: tilted by 20° from 20 to 25 s, unseen from 29 to 31 s, before a frozen
 * picture from 34 to 36 s; nothing was saved from 40 to 46 s.
 */
function tilting() {
  const rows: SignalRow[] = [];
  for (let timeMs = 0; timeMs < 50_000; timeMs += 200) {
    if (timeMs > 40_000 && timeMs < 46_000) continue;
    const isTilted = timeMs >= 20_000 && timeMs < 25_000;
    const isUnseen = timeMs >= 29_000 && timeMs < 31_000;
    const headRoll = isUnseen ? null : isTilted ? 24 : 4;
    const straight = isUnseen ? null : 0;
    rows.push({ timeMs, values: { presence: 1, headYaw: straight, headPitch: straight, headRoll } });
  }
  const gaps = [{ kind: 'frozen' as const, startMs: 34_000, endMs: 36_000 }];
  return { rows, durationMs: 50_000, calibrated: {}, gaps };
}

describe('the curve of a behavior', () => {
  const saved = tilting();
  const curve = curveOf(headTilt, saved);
  const at = (ms: number) => curve.values[curve.timesMs.indexOf(ms)];

  test('is what was compared with the limit: past it where the moment is', () => {
    const [event] = replay([headTilt], saved);
    expect(event?.startMs).toBeGreaterThan(19_800);
    expect(event?.startMs).toBeLessThanOrEqual(20_000);
    expect(at(22_000)).toBeCloseTo(20, 0);
    expect(curve.limit).toBe(15);
    expect(at(15_000)).toBeCloseTo(0, 0);
    expect(curve.usual).toBe(0);
  });

  test('is not known where the face was not seen, where the picture told nothing, and where nobody looked', () => {
    expect(at(30_000)).toBeNaN();
    expect(at(35_000)).toBeNaN();
    expect(at(42_000)).toBeNaN();
    expect(at(48_000)).not.toBeNaN();
  });
});
