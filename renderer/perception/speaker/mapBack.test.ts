import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapBack } from './mapBack.ts';

describe('mapBack', () => {
  it('puts the corners of the crop where the crop is', () => {
    const face = { points: Float32Array.from([0, 0, 0, 1, 1, 0.5]), matrix: new Float32Array(16) };
    const { points } = mapBack(face, { x: 320, y: -90, side: 360 }, 1280, 720);
    expect([...points]).toEqual([0.25, -0.125, 0, 0.53125, 0.375, 0.140625]);
  });

  it('leaves matrix and blendshapes as they are', () => {
    const matrix = Float32Array.from({ length: 16 }, (_, index) => index);
    const face = { points: new Float32Array(3), matrix, blendshapes: { jawOpen: 0.4 } };
    const mapped = mapBack(face, { x: 5, y: 5, side: 50 }, 640, 480);
    expect(mapped.matrix).toBe(matrix);
    expect(mapped.blendshapes).toEqual({ jawOpen: 0.4 });
  });

  it('is undone by the way into the crop', () => {
    const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    const crop = fc.record({
      x: fc.integer({ min: -500, max: 3000 }),
      y: fc.integer({ min: -500, max: 3000 }),
      side: fc.integer({ min: 20, max: 2000 }),
    });
    const size = fc.integer({ min: 64, max: 4096 });
    fc.assert(
      fc.property(fc.tuple(share, share, share), crop, size, size, ([x, y, z], square, width, height) => {
        const face = { points: Float32Array.from([x, y, z]), matrix: new Float32Array(16) };
        const [mx = 0, my = 0, mz = 0] = mapBack(face, square, width, height).points;
        expect((mx * width - square.x) / square.side).toBeCloseTo(x, 2);
        expect((my * height - square.y) / square.side).toBeCloseTo(y, 2);
        expect((mz * width) / square.side).toBeCloseTo(z, 2);
      }),
    );
  });
});
