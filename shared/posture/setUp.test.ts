import { describe, expect, test } from 'vitest';
import { CALM, nothing } from '../detector/world.fixture.ts';
import type { SignalRow } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { type CameraNow, knownSetUp, type SetUp, withSetUp } from './setUp.ts';

const CAMERA: CameraNow = { camera: 'id-1', label: 'Desk camera (046d:082d)', width: 1280, height: 720 };
/** A laptop on a desk: it looks up at the face, by 17 degrees. */
const NEUTRAL = { headYaw: 3, headPitch: 17, headRoll: -1, neckHeight: 0.7, shoulderLevel: 0.62, shoulderWidth: 0.4 };
const DESK: SetUp = { ...CAMERA, neutral: NEUTRAL, at: '2026-11-03T14:15:02.000Z' };

/** Three seconds as somebody sits there now; what is not known is null, as it is told. */
function now(changes: Partial<SignalValues> = {}): SignalRow[] {
  const all = Object.entries({ ...CALM, ...NEUTRAL, ...changes });
  const values = Object.fromEntries(all.map(([name, value]) => [name, Number.isNaN(value) ? null : value]));
  return Array.from({ length: 15 }, (_, i) => ({ timeMs: i * 200, values }));
}
const fit = (changes: Partial<SignalValues> = {}, camera = CAMERA) => knownSetUp([DESK], camera, now(changes))?.fit;

describe('a kept posture', () => {
  test('fits where camera and speaker are as they were, about', () => {
    expect(fit()).toBe('fits');
    expect(fit({ headYaw: -5, headPitch: 11, shoulderLevel: 0.66, shoulderWidth: 0.45 })).toBe('fits');
  });

  test.each<[string, Partial<CameraNow>]>([
    ['another camera', { camera: 'id-2', label: 'Lid camera' }],
    ['another camera without a name', { camera: 'id-2', label: '' }],
    ['another size of its picture', { width: 640, height: 480 }],
  ])('is not known to %s', (_, changes) => {
    expect(fit({}, { ...CAMERA, ...changes })).toBeUndefined();
  });

  test('is known to the same camera at another socket', () => {
    expect(fit({}, { ...CAMERA, camera: 'id-2' })).toBe('fits');
  });

  test.each<[string, Partial<SignalValues>]>([
    ['the lid was tilted', { shoulderLevel: 0.72 }],
    ['the chair was moved back', { shoulderWidth: 0.3 }],
  ])('does not fit when %s', (_, changes) => {
    expect(fit(changes)).toBe('moved');
  });

  test('does not fit when the camera stands higher and was turned down again, nor while the speaker looks elsewhere', () => {
    expect(fit({ headPitch: 2 })).toBe('looks-elsewhere');
    expect(fit({ headYaw: 30 })).toBe('looks-elsewhere');
  });

  test('is not said to fit by a picture that does not tell', () => {
    const gone = nothing();
    expect(fit(gone)).toBe('not-seen');
    expect(fit({ shoulderLevel: gone.shoulderLevel })).toBe('not-seen');
    expect(knownSetUp([DESK], CAMERA, [])?.fit).toBe('not-seen');
  });

  test('without shoulders fits by the head alone', () => {
    const { shoulderLevel: _, shoulderWidth: __, ...neutral } = NEUTRAL;
    expect(knownSetUp([{ ...DESK, neutral }], CAMERA, now({ shoulderLevel: 0.2 }))?.fit).toBe('fits');
  });

  test('is the one that fits among several places, and the newest of those', () => {
    const sofa = { ...DESK, neutral: { ...NEUTRAL, shoulderLevel: 0.8 }, at: '2026-11-05T00:00:00.000Z' };
    const older = { ...DESK, at: '2026-11-01T00:00:00.000Z' };
    expect(knownSetUp([sofa, older, DESK], CAMERA, now())).toEqual({ setUp: DESK, fit: 'fits', isOffered: true });
    expect(knownSetUp([sofa, DESK], CAMERA, now({ shoulderLevel: 0.3 }))?.setUp).toBe(sofa);
  });
});

test('a posture is offered once it fits, while the speaker looks for the button, and not when something was moved', () => {
  const offer = (changes: Partial<SignalValues>, before?: SetUp) =>
    knownSetUp([DESK], CAMERA, now(changes), before)?.isOffered;
  expect(offer({ headPitch: 2 })).toBe(false);
  expect(offer({})).toBe(true);
  expect(offer({ headPitch: 2 }, DESK)).toBe(true);
  expect(offer(nothing(), DESK)).toBe(true);
  expect(offer({ shoulderLevel: 0.72 }, DESK)).toBe(false);
  expect(offer({ headPitch: 2 }, { ...DESK, at: 'another' })).toBe(false);
});

describe('a posture shown anew', () => {
  const shown = (changes: Partial<typeof NEUTRAL>, at: string): SetUp => ({
    ...DESK,
    neutral: { ...NEUTRAL, ...changes },
    at,
  });

  test('takes the place of the one of the same camera and place', () => {
    const anew = shown({ headPitch: 12 }, '2026-11-04T00:00:00.000Z');
    expect(withSetUp([DESK], anew)).toEqual([anew]);
  });

  test('stands beside that of another place or camera, the newest first, a dozen in all', () => {
    const sofa = shown({ shoulderLevel: 0.8 }, '2026-11-04T00:00:00.000Z');
    expect(withSetUp([DESK], sofa)).toEqual([sofa, DESK]);
    const higher = shown({ headPitch: 2 }, '2026-11-04T00:00:00.000Z');
    expect(withSetUp([DESK], higher)).toEqual([higher, DESK]);
    const lid = { ...DESK, camera: 'id-2', label: 'Lid camera' };
    expect(withSetUp([DESK], lid)).toHaveLength(2);
    const many = Array.from({ length: 12 }, (_, i) => ({ ...lid, camera: `id-${i}`, label: `${i}` }));
    expect(withSetUp(many, { ...sofa, at: '2027-01-01T00:00:00.000Z' })).toHaveLength(12);
  });
});
