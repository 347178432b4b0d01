import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../landmarks.ts';
import { POSE } from './points.ts';
import { createRawSignalReader } from './signals.ts';
import { type Speaker, speaker } from './speaker.fixture.ts';

/** The speaker with shoulders `wide` face heights apart, `below` face heights under the middle of the face. */
function shaped(timeMs: number, wide: number, below: number, change: Partial<Speaker> = {}): LandmarkFrame {
  const frame = speaker({ timeMs, ...change });
  const f = change.faceHeight ?? 0.2;
  const x = change.x ?? 640 / 720;
  const y = change.y ?? 0.25;
  for (const [index, side] of [
    [POSE.leftShoulder, 1],
    [POSE.rightShoulder, -1],
  ] as const) {
    frame.pose?.points.set([((x + (side * wide * f) / 2) * 720) / 1280, y + below * f], index * 4);
  }
  return frame;
}

/** The last values of ten seconds in which the speaker's shoulders were seen as `at` says. */
function after(seconds: number, at: (second: number) => LandmarkFrame) {
  const read = createRawSignalReader();
  let values = read(at(0)).values;
  for (let i = 1; i <= seconds * 10; i++) values = read(at(i / 10)).values;
  return values;
}

describe('how upright somebody is', () => {
  test('is known of a body whose proportions hold, also when it sinks, comes near or looks aside for a while', () => {
    expect(after(20, (s) => shaped(s * 1000, 1.6, 1.05)).neckHeight).toBeCloseTo(0.66, 2);
    expect(after(20, (s) => shaped(s * 1000, 1.55, s > 15 ? 0.8 : 1.05)).neckHeight).toBeCloseTo(0.52, 2);
    expect(
      after(20, (s) => shaped(s * 1000, s > 10 ? 1.4 : 1.55, 1, { faceHeight: s > 10 ? 0.3 : 0.2 })).neckHeight,
    ).toBeGreaterThan(0.6);
    expect(
      after(20, (s) => shaped(s * 1000, s > 5 && s < 15 ? 0.8 : 1.6, 1, { yaw: s > 5 && s < 15 ? 45 : 0 })).neckHeight,
    ).toBeCloseTo(0.62, 1);
  });

  test('is not known where the pose puts the hips where no hips can be: the shoulders are guessed with them', () => {
    const values = after(5, (s) => {
      const frame = shaped(s * 1000, 1.33, 0.75);
      for (const index of [POSE.leftHip, POSE.rightHip]) frame.pose?.points.set([0.5, 0.6, 0, 0.99], index * 4);
      return frame;
    });
    expect(values.neckHeight).toBeNaN();
    expect(values.shoulderLevel).toBeNaN();
    expect(values.shoulderWidth).toBeNaN();
  });

  test.each([
    ['at the height of the head', 1.6, 0.3],
    ['further down than any neck reaches', 1.6, 2.4],
    ['narrower than any body from the front', 0.9, 1],
    ['wider than any body', 3.6, 1],
  ])('is not known of shoulders %s', (_, wide, below) => {
    expect(after(5, (s) => shaped(s * 1000, wide, below)).neckHeight).toBeNaN();
  });

  test('is not known while the shoulders of one face are now broad, now narrow: they are guessed under what covers them', () => {
    const values = after(30, (s) =>
      Math.floor(s / 4) % 2 === 0 ? shaped(s * 1000, 1.3, 0.78) : shaped(s * 1000, 1.7, 1.05),
    );
    expect(values.neckHeight).toBeNaN();
    expect(values.shoulderTilt).toBeNaN();
  });

  test('stays known of somebody who sinks and leans back again and again: neck and shoulders change their shape', () => {
    const values = after(30, (s) =>
      Math.floor(s / 4) % 2 === 0 ? shaped(s * 1000, 1.84, 0.65) : shaped(s * 1000, 1.45, 0.95),
    );
    expect(values.neckHeight).toBeGreaterThan(0.3);
  });

  test('is known again a while after they came to agree', () => {
    const values = after(120, (s) =>
      s < 20 && Math.floor(s / 4) % 2 === 0 ? shaped(s * 1000, 1.3, 0.78) : shaped(s * 1000, 1.7, 1.05),
    );
    expect(values.neckHeight).toBeCloseTo(0.62, 1);
  });
});
