import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../landmarks.ts';
import { eyeAngles } from './eyes.ts';

const HEIGHT = 720;
const AHEAD = { yaw: 0, pitch: 0, roll: 0 };

interface Shown {
  /** Pixels from corner to corner. */
  width?: number;
  /** Share of that between the lids. */
  open?: number;
  /** Where each iris is, in half eye widths to the speaker's left. */
  right?: number;
  left?: number;
}

/** Two eyes in a square picture, level and alike. */
function eyes({ width = 40, open = 0.3, right = 0, left = right }: Shown): LandmarkFrame {
  const points = new Float32Array(478 * 3);
  const put = (index: number, x: number, y: number) => points.set([x / HEIGHT, y / HEIGHT, 0], index * 3);
  for (const [middle, corners, lids, iris, at] of [
    [300, [33, 133], [159, 145], 468, right],
    [400, [362, 263], [386, 374], 473, left],
  ] as const) {
    put(corners[0], middle - width / 2, 300);
    put(corners[1], middle + width / 2, 300);
    put(lids[0], middle, 300 - (open * width) / 2);
    put(lids[1], middle, 300 + (open * width) / 2);
    put(iris, middle + (at * width) / 2, 300);
  }
  return { timeMs: 0, width: HEIGHT, height: HEIGHT, face: { points, matrix: new Float32Array(16) } };
}
const yaw = (shown: Shown, head = 0) => eyeAngles(eyes(shown), { ...AHEAD, yaw: head }).eyeYaw;

describe('eyes', () => {
  test('that are large, open and agree say where they look', () => {
    expect(yaw({})).toBeCloseTo(0);
    expect(yaw({ right: 0.4 })).toBeCloseTo(30);
    expect(yaw({ right: -0.4 })).toBeCloseTo(-30);
  });

  test.each([
    ['too small', { width: 19 }],
    ['nearly shut', { open: 0.11 }],
    ['of two opinions', { right: 0.5, left: -0.1 }],
  ])('that are %s are not read', (_, shown) => expect(yaw({ right: 0.4, ...shown })).toBeNaN());

  test('take no more from the turn of a head than lets it be seen', () => {
    // Eyes that look back at the camera by 24 degrees, as the networks say of heads that are turned by 30.
    const back = 0.43 * Math.tan((30 * Math.PI) / 180) - 0.8 * Math.sin((24 * Math.PI) / 180);
    expect(30 + yaw({ right: back }, 30)).toBeGreaterThan(25);
    // A head that is turned a little, its eyes on the audience, looks at the audience.
    const little = 0.43 * Math.tan((12 * Math.PI) / 180) - 0.8 * Math.sin((12 * Math.PI) / 180);
    expect(12 + yaw({ right: little }, 12)).toBeCloseTo(0);
  });

  test('that lead the head count in full', () => {
    const ahead = 0.43 * Math.tan((20 * Math.PI) / 180) + 0.8 * Math.sin((25 * Math.PI) / 180);
    expect(yaw({ right: ahead }, 20)).toBeCloseTo(25);
  });
});
