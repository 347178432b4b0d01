import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { CROP_ASPECT, personCrop } from './personCrop.ts';

/** A standing body, head at x, y in pixels, shoulders `size` pixels wide. */
function frameWith(width: number, height: number, x: number, y: number, size: number): LandmarkFrame {
  const points = new Float32Array(33 * 4);
  for (let index = 0; index < 33; index++) points.set([x / width, y / height, 0, 1], index * 4);
  points.set([(x + size / 2) / width, (y + size * 0.7) / height], 11 * 4);
  points.set([(x - size / 2) / width, (y + size * 0.7) / height], 12 * 4);
  return { timeMs: 0, width, height, pose: { points, world: new Float32Array(99) } };
}

describe('personCrop', () => {
  it('is null where nobody is seen', () => {
    expect(personCrop({ timeMs: 0, width: 1280, height: 720 })).toBeNull();
  });

  it('shows head and upper body of a speaker far away, not the room', () => {
    const crop = personCrop(frameWith(1280, 720, 640, 200, 90));
    expect(crop).not.toBeNull();
    if (crop === null) return;
    expect(crop.height).toBeLessThan(360);
    expect(crop.y).toBeLessThan(200);
    expect(crop.y + crop.height).toBeGreaterThan(200 + 90 * 2);
  });

  it('goes by the face where there is no pose', () => {
    const points = Float32Array.from([0.45, 0.3, 0, 0.55, 0.3, 0, 0.5, 0.2, 0, 0.5, 0.4, 0]);
    const face = { points, matrix: new Float32Array(16) };
    const crop = personCrop({ timeMs: 0, width: 1280, height: 720, face });
    expect(crop).not.toBeNull();
    if (crop === null) return;
    expect(crop.x + crop.width / 2).toBeCloseTo(640, 0);
  });

  it('is 16:9 inside the picture, with the head in it, whatever the picture and wherever the person', () => {
    const side = fc.integer({ min: 64, max: 4096 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    // A body whose middle lies on the very edge is out of the picture by rounding.
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(side, side, inside, share, share, (width, height, u, v, size) => {
        const x = u * width;
        const y = v * height;
        const crop = personCrop(frameWith(width, height, x, y * 0.999, 10 + size * width));
        expect(crop).not.toBeNull();
        if (crop === null) return;
        expect(crop.width / crop.height).toBeCloseTo(CROP_ASPECT, 5);
        const edge = 0.01;
        expect(crop.x).toBeGreaterThanOrEqual(-edge);
        expect(crop.y).toBeGreaterThanOrEqual(-edge);
        expect(crop.x + crop.width).toBeLessThanOrEqual(width + edge);
        expect(crop.y + crop.height).toBeLessThanOrEqual(height + edge);
        expect(x).toBeGreaterThanOrEqual(crop.x - edge);
        expect(x).toBeLessThanOrEqual(crop.x + crop.width + edge);
      }),
    );
  });
});
