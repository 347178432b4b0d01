import { describe, expect, test } from 'vitest';
import { CALM } from '../detector/world.fixture.ts';
import type { SignalValues } from '../signals/signals.ts';
import { uprightness } from './uprightness.ts';

const BASELINE = { neckHeight: 0.7, shoulderLevel: 0.45, shoulderWidth: 0.3 };
const upright = (change: Partial<SignalValues>) => uprightness({ ...CALM, ...change }, BASELINE);

describe('uprightness', () => {
  test('is 1 as usual', () => expect(upright({})).toBe(1));

  test('falls when neck and shoulders sink', () => {
    expect(upright({ neckHeight: 0.56, shoulderLevel: 0.55 })).toBeCloseTo(0.8);
  });

  test('does not fall when the speaker looks down: the shoulders stay', () => {
    expect(upright({ neckHeight: 0.56 })).toBe(1);
  });

  test('does not fall when the speaker leans to the camera: the ears do not sink', () => {
    expect(upright({ neckHeight: 0.64, shoulderLevel: 0.7, shoulderWidth: 0.75 })).toBe(1);
  });

  test('does not fall when the speaker walks back: nothing is shortened', () => {
    expect(upright({ shoulderLevel: 0.5, shoulderWidth: 0.2 })).toBe(1);
  });

  test('is unknown without ears, shoulders or a baseline', () => {
    expect(upright({ neckHeight: Number.NaN })).toBeNaN();
    expect(uprightness(CALM, {})).toBeNaN();
  });
});
