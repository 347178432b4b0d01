import { describe, expect, test } from 'vitest';
import { CALM } from '../detector/world.fixture.ts';
import type { SignalRow } from '../rehearsal/timeline.ts';
import { calibrate, calibrateSecondPlace } from './calibration.ts';

/** Five seconds of rows, each changed by `at`. */
function rows(at: (row: number) => Record<string, number | null>): SignalRow[] {
  return Array.from({ length: 25 }, (_, row) => ({ timeMs: row * 200, values: { ...CALM, ...at(row) } }));
}

describe('standing as on stage', () => {
  test('gives the middle of what was seen, whatever the camera looks at', () => {
    const result = calibrate(rows((row) => ({ headPitch: 17 + (row % 3) - 1, headYaw: -4, shoulderLevel: 0.6 })));
    expect(result).toMatchObject({ kind: 'calibrated', baseline: { headPitch: 17, headYaw: -4, shoulderLevel: 0.6 } });
  });

  test('leaves out what was hardly seen', () => {
    const result = calibrate(rows((row) => ({ neckHeight: row < 15 ? null : 0.7 })));
    expect(result.kind === 'calibrated' && 'neckHeight' in result.baseline).toBe(false);
  });

  test('needs a face', () => {
    expect(calibrate(rows(() => ({ headYaw: null, headPitch: null, headRoll: null })))).toEqual({ kind: 'no-face' });
    expect(calibrate([])).toEqual({ kind: 'no-face' });
  });

  test('needs somebody who stands still', () => {
    expect(calibrate(rows((row) => ({ headYaw: row * 2 })))).toEqual({ kind: 'restless' });
  });

  test.each([{ headYaw: 55 }, { headPitch: -50 }, { headRoll: 40 }])(
    'needs a face that looks somewhere near the camera: %j',
    (away) => {
      expect(calibrate(rows(() => away))).toEqual({ kind: 'turned' });
    },
  );

  test('keeps what was shown on purpose, and leaves out what can be nobody’s', () => {
    const result = calibrate(rows(() => ({ headYaw: 28, shoulderTilt: 35, neckHeight: 2.5 })));
    expect(result).toMatchObject({ kind: 'calibrated', baseline: { headYaw: 28 } });
    expect(Object.keys(result.kind === 'calibrated' ? result.baseline : {})).not.toContain('shoulderTilt');
    expect(Object.keys(result.kind === 'calibrated' ? result.baseline : {})).not.toContain('neckHeight');
  });

  test('is not upset by one glance', () => {
    expect(calibrate(rows((row) => ({ headYaw: row === 12 ? 40 : 0 }))).kind).toBe('calibrated');
  });
});

test('a second place joins the posture that was shown, and fails as that does', () => {
  const shown = { headYaw: 1, headPitch: 12, headRoll: 0 };
  expect(
    calibrateSecondPlace(
      rows(() => ({ headYaw: 24, headPitch: -8 })),
      shown,
    ),
  ).toEqual({
    kind: 'calibrated',
    baseline: { ...shown, screenYaw: 24, screenPitch: -8 },
  });
  expect(calibrateSecondPlace([], shown)).toEqual({ kind: 'no-face' });
});
