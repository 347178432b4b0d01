import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaceLandmarks, PoseLandmarks } from '../../../shared/landmarks.ts';
import { faceSquare, headSquare, type Square, searchSquares, whereToLook } from './headCrop.ts';

const WIDTH = 1280;
const HEIGHT = 720;

/** A face of `size` pixels around x, y: its four outermost points. */
function faceAt(x: number, y: number, size: number, width = WIDTH, height = HEIGHT): FaceLandmarks {
  const corners = [
    [x - size / 2, y],
    [x + size / 2, y],
    [x, y - size / 2],
    [x, y + size / 2],
  ] as const;
  const points = corners.flatMap(([px, py]) => [px / width, py / height, 0]);
  return { points: Float32Array.from(points), matrix: new Float32Array(16) };
}

/** A frontal body whose shoulders are `shoulders` pixels wide, head at x, y. */
function poseAt(x: number, y: number, shoulders: number, width = WIDTH, height = HEIGHT): PoseLandmarks {
  const points = new Float32Array(33 * 4);
  const put = (index: number, px: number, py: number) => points.set([px / width, py / height, 0, 1], index * 4);
  for (let index = 0; index < 11; index++) put(index, x, y);
  put(7, x + shoulders * 0.2, y);
  put(8, x - shoulders * 0.2, y);
  put(11, x + shoulders / 2, y + shoulders * 0.6);
  put(12, x - shoulders / 2, y + shoulders * 0.6);
  return { points, world: new Float32Array(99) };
}

/** A face that ends where the square ends is inside it, whatever the last bit of the sums says. */
const ROUNDING = 1e-6;

function contains({ x: left, y: top, side }: Square, x: number, y: number): boolean {
  const inside = (at: number, from: number) => at >= from - ROUNDING && at <= from + side + ROUNDING;
  return inside(x, left) && inside(y, top);
}

const pictures = fc.record({ width: fc.integer({ min: 16, max: 4096 }), height: fc.integer({ min: 16, max: 4096 }) });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('whereToLook', () => {
  it('looks around the last face, with room on all sides', () => {
    const { square } = whereToLook({ face: faceAt(640, 300, 100) }, WIDTH, HEIGHT, 0);
    expect(square.side).toBeCloseTo(230, 0);
    expect(square.x + square.side / 2).toBeCloseTo(640, 0);
    expect(square.y + square.side / 2).toBeCloseTo(300, 0);
  });

  it('looks at the head of the pose while no face is known: the larger of shoulders and ears', () => {
    const { square, nextTurn } = whereToLook({ pose: poseAt(640, 200, 200) }, WIDTH, HEIGHT, 5);
    expect(square.side).toBeCloseTo(260, 0);
    expect(nextTurn).toBe(6);
  });

  it('looks twice as wide every other time that the head of the pose had no face', () => {
    const pose = poseAt(640, 200, 200);
    expect([1, 2, 3, 4].map((turn) => Math.round(whereToLook({ pose }, WIDTH, HEIGHT, turn).square.side))).toEqual([
      260, 520, 260, 520,
    ]);
  });

  it('looks close first after a face was lost', () => {
    const pose = poseAt(640, 200, 200);
    const { nextTurn } = whereToLook({ face: faceAt(640, 200, 100), pose }, WIDTH, HEIGHT, 7);
    expect(whereToLook({ pose }, WIDTH, HEIGHT, nextTurn).square.side).toBeCloseTo(260, 0);
  });

  it('keeps its size when the speaker turns sideways and shoulders and ears fall together', () => {
    const pose = poseAt(640, 200, 200);
    for (const index of [7, 8, 11, 12]) pose.points[index * 4] = 640 / WIDTH;
    expect(headSquare(pose, WIDTH, HEIGHT)?.side).toBeGreaterThan(150);
  });

  it("believes the pose when the face is elsewhere: a poster's, or a second person's", () => {
    const { square } = whereToLook({ face: faceAt(1100, 100, 60), pose: poseAt(400, 200, 150) }, WIDTH, HEIGHT, 1);
    expect(contains(square, 400, 200)).toBe(true);
    expect(contains(square, 1100, 100)).toBe(false);
  });

  it('searches when the head of the pose is outside the picture', () => {
    expect(whereToLook({ pose: poseAt(640, -80, 200) }, WIDTH, HEIGHT, 1).nextTurn).toBe(2);
  });

  it('includes the whole face or the head, and is a square, whatever the picture', () => {
    fc.assert(
      fc.property(pictures, shares, shares, shares, ({ width, height }, u, v, size) => {
        const x = u * width;
        const y = v * height;
        const face = faceAt(x, y, 8 + size * Math.min(width, height), width, height);
        const half = (8 + size * Math.min(width, height)) / 2;
        const { square } = whereToLook({ face }, width, height, 0);
        expect(contains(square, x - half, y - half) && contains(square, x + half, y + half)).toBe(true);
        const pose = poseAt(x, y, 8 + size * Math.min(width, height), width, height);
        const head = headSquare(pose, width, height);
        if (head !== undefined) expect(contains(head, x, y)).toBe(true);
        expect(square.side).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('depends on what it is given and nothing else', () => {
    fc.assert(
      fc.property(pictures, shares, shares, fc.nat(50), ({ width, height }, u, v, turn) => {
        const seen = { face: faceAt(u * width, v * height, 50, width, height) };
        expect(whereToLook(seen, width, height, turn)).toEqual(whereToLook(seen, width, height, turn));
        expect(whereToLook({}, width, height, turn)).toEqual(whereToLook({}, width, height, turn));
      }),
    );
  });
});

describe('the search', () => {
  it('begins with the whole picture and its center, then comes round again', () => {
    const squares = searchSquares(WIDTH, HEIGHT);
    expect(squares[0]).toEqual({ x: 0, y: -280, side: 1280 });
    expect(squares[1]).toEqual({ x: 280, y: 0, side: 720 });
    expect(whereToLook({}, WIDTH, HEIGHT, squares.length).square).toEqual(squares[0]);
  });

  it('has a small square around every small face, in any picture', () => {
    fc.assert(
      fc.property(pictures, shares, shares, ({ width, height }, u, v) => {
        const size = Math.min(width, height) * 0.2;
        const x = size / 2 + u * (width - size);
        const y = size / 2 + v * (height - size);
        const around = searchSquares(width, height)
          .slice(2)
          .some(
            (square) => contains(square, x - size / 2, y - size / 2) && contains(square, x + size / 2, y + size / 2),
          );
        expect(around).toBe(true);
      }),
    );
  });
});

describe('faceSquare', () => {
  it('may reach past the edge of the picture', () => {
    expect(faceSquare(faceAt(20, 20, 100), WIDTH, HEIGHT).x).toBeLessThan(0);
  });
});
