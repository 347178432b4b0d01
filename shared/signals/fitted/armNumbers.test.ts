import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandLandmarks, LandmarkFrame } from '../../landmarks.ts';
import { POSE } from '../points.ts';
import { ARM_NUMBERS, armNumbers } from './armNumbers.ts';

const PAIRS = [
  [POSE.leftShoulder, POSE.rightShoulder],
  [POSE.leftElbow, POSE.rightElbow],
  [POSE.leftWrist, POSE.rightWrist],
  [POSE.leftHip, POSE.rightHip],
] as const;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const frames = fc
  .record({
    places: fc.array(share, { minLength: 132, maxLength: 132 }),
    world: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 99, maxLength: 99 }),
    hand: fc.array(share, { minLength: 63, maxLength: 63 }),
  })
  .map(({ places, world, hand }): LandmarkFrame => {
    const points = Float32Array.from(places);
    points.set([0.65, 0.4, 0, 1], POSE.leftShoulder * 4);
    points.set([0.35, 0.42, 0, 1], POSE.rightShoulder * 4);
    points.set([0.6, 0.8, 0, 1], POSE.leftHip * 4);
    points.set([0.4, 0.8, 0, 1], POSE.rightHip * 4);
    const meters = Float32Array.from(world);
    for (const [index, x, y] of [
      [POSE.leftShoulder, 0.17, -0.5],
      [POSE.rightShoulder, -0.17, -0.48],
      [POSE.leftHip, 0.1, 0],
      [POSE.rightHip, -0.1, 0],
    ] as const) {
      meters.set([x, y, 0], index * 3);
    }
    const hands: HandLandmarks[] = [{ points: Float32Array.from(hand), side: 'left', score: 1 }];
    return { timeMs: 0, width: 1280, height: 720, pose: { points, world: meters }, hands };
  });

function mirrored(frame: LandmarkFrame): LandmarkFrame {
  if (!frame.pose) throw new Error('There is nobody.');
  const points = frame.pose.points.slice();
  const world = frame.pose.world.slice();
  for (let i = 0; i < 33; i++) {
    points[i * 4] = 1 - (points[i * 4] ?? 0);
    world[i * 3] = -(world[i * 3] ?? 0);
  }
  for (const [left, right] of PAIRS) {
    for (const [list, size] of [
      [points, 4],
      [world, 3],
    ] as const) {
      const kept = list.slice(left * size, left * size + size);
      list.copyWithin(left * size, right * size, right * size + size);
      list.set(kept, right * size);
    }
  }
  const hands = frame.hands?.map(
    (hand): HandLandmarks => ({ ...hand, points: hand.points.map((value, i) => (i % 3 === 0 ? 1 - value : value)) }),
  );
  return { ...frame, pose: { points, world }, ...(hands === undefined ? {} : { hands }) };
}

describe('the numbers of arms', () => {
  test('are as many as they are named, and all known', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const numbers = armNumbers(frame, frame.hands);
        expect(numbers).toHaveLength(ARM_NUMBERS.length);
        expect(numbers?.some(Number.isNaN)).toBe(false);
      }),
    );
  });

  test('do not tell a picture from its mirror image', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const other = mirrored(frame);
        const numbers = armNumbers(frame, frame.hands) ?? [];
        for (const [i, number] of (armNumbers(other, other.hands) ?? []).entries())
          expect(Math.abs(number - (numbers[i] ?? 0))).toBeLessThan(0.001);
      }),
    );
  });

  test('are not known from behind, without a body, or before the hand network has looked', () => {
    const [frame] = fc.sample(frames, 1);
    if (!frame?.pose) throw new Error('There is nobody.');
    const points = frame.pose.points.slice();
    points.set([0.35, 0.4, 0, 1], POSE.leftShoulder * 4);
    points.set([0.65, 0.4, 0, 1], POSE.rightShoulder * 4);
    expect(armNumbers({ ...frame, pose: { ...frame.pose, points } }, [])).toBeUndefined();
    expect(armNumbers({ timeMs: 0, width: 1280, height: 720 }, [])).toBeUndefined();
    expect(armNumbers(frame, undefined)).toBeUndefined();
  });
});
