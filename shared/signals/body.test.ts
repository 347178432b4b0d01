import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../landmarks.ts';
import { createBodyReader } from './bodyScale.ts';
import { eyeAngles } from './eyes.ts';
import { headAngles } from './headAngles.ts';
import { hipsOf } from './hips.ts';
import type { Point } from './points.ts';
import { createSignalReader, type SignalValues } from './signals.ts';
import { type Speaker, speaker } from './speaker.fixture.ts';

/** The signals after some seconds of `at`, observed ten times a second. */
function after(
  seconds: number,
  at: (timeMs: number) => Partial<Speaker>,
  found: (frame: LandmarkFrame) => LandmarkFrame = (frame) => frame,
): SignalValues {
  const read = createSignalReader();
  let values = read(speaker({ timeMs: 0, ...at(0) })).values;
  for (let timeMs = 100; timeMs <= seconds * 1000; timeMs += 100)
    values = read(found(speaker({ ...at(timeMs), timeMs }))).values;
  return values;
}
/** The hand network's turn comes every 500 ms; it finds both hands where the pose has their wrists, or where they rest. */
const handsFound =
  (rest?: Point) =>
  (frame: LandmarkFrame): LandmarkFrame => {
    if (frame.timeMs % 500 !== 0) return frame;
    const hands = (['left', 'right'] as const).map((side) => {
      const index = side === 'left' ? 15 : 16;
      const [x = 0, y = 0] = rest
        ? [(X + (side === 'left' ? rest.x : -rest.x)) * (720 / 1280), rest.y]
        : [...(frame.pose?.points.subarray(index * 4, index * 4 + 2) ?? [])];
      return { side, score: 0.9, points: new Float32Array(63).map((_, i) => [x, y, 0][i % 3] ?? 0) };
    });
    return { ...frame, hands };
  };
const X = 640 / 720;
/** Found at these wrists by the hand network. */
const wrists = (x: number, y: number): Partial<Speaker> => ({
  leftWrist: { x: X + x, y },
  rightWrist: { x: X - x, y },
});

describe('hands', () => {
  test('folded low and still are clasped, not fidgeting and not hidden', () => {
    const values = after(3, () => ({ faceHeight: 0.15, ...wrists(0.03, 0.85) }), handsFound());
    expect(values.handsClasped).toBeCloseTo(1, 3);
    expect(values.fidget).toBeLessThan(0.1);
  });

  test('folded before the belly are clasped as well: what tells is that the forearms go down, and those of crossed arms do not', () => {
    const folded = (elbowY: number) => ({
      faceHeight: 0.15,
      ...wrists(0.03, 0.66),
      leftElbow: { x: X + 0.17, y: elbowY },
      rightElbow: { x: X - 0.17, y: elbowY },
    });
    expect(after(3, () => folded(0.54), handsFound()).handsClasped).toBeGreaterThan(0.8);
    expect(after(3, () => folded(0.65), handsFound()).handsClasped).toBeLessThan(0.3);
  });

  test('that no network finds are hidden, but beyond the side of the picture they may be doing anything', () => {
    const hidden = (x: number) => {
      const frame = speaker({ faceHeight: 0.13, ...wrists(x, 0.7) });
      for (const index of [15, 16]) frame.pose?.points.set([0.3], index * 4 + 3);
      return createSignalReader()({ ...frame, hands: [] }).values.handsHidden;
    };
    expect(hidden(0.1)).toBe(1);
    expect(hidden(X + 0.05)).toBeNaN();
  });

  test('folded at the chest are not the fig leaf', () => {
    expect(after(3, () => wrists(0.03, 0.5)).handsClasped).toBe(0);
  });

  test('of which one is not seen are not known to be clasped, unless the other is where no clasped hand is', () => {
    const oneHidden = (x: number, y: number) => {
      const frame = speaker({ faceHeight: 0.15, ...wrists(x, y) });
      frame.pose?.points.set([0.2], 16 * 4 + 3);
      return createSignalReader()(frame).values.handsClasped;
    };
    expect(oneHidden(0.03, 0.85)).toBeNaN();
    expect(oneHidden(0.03, 0.4)).toBe(0);
    expect(oneHidden(0.6, 0.85)).toBe(0);
  });

  test('busy in one place fidget; the same way travelled in a gesture does not', () => {
    const wobble = (timeMs: number) => 0.03 * Math.sin(timeMs / 60);
    expect(after(3, (timeMs) => wrists(0.2, 0.8 + wobble(timeMs)), handsFound()).fidget).toBeGreaterThan(0.5);
    const gesture = (timeMs: number) => wrists(0.2, 0.65 + 0.2 * Math.sin(timeMs / 400));
    expect(after(3, gesture, handsFound()).fidget).toBeLessThan(0.2);
  });

  test('whose wrists tremble in the pose, crossed or at a chin, do not fidget where the hand network sees them stand; one that it loses may', () => {
    const tremble = (timeMs: number) => wrists(0.2, 0.8 + 0.03 * Math.sin(timeMs / 60));
    expect(after(3, tremble).fidget).toBeGreaterThan(0.5);
    expect(after(3, tremble, handsFound({ x: 0.2, y: 0.8 })).fidget).toBeLessThan(0.1);
  });

  test('that nothing moves reads as no travel', () => {
    expect(after(4, () => ({})).travel).toBeLessThan(0.01);
    expect(after(4, (timeMs) => wrists(0.2, 0.7 + 0.1 * Math.sin(timeMs / 500))).travel).toBeGreaterThan(0.2);
  });

  test('wide and lively are an open gesture, wide and still are not', () => {
    const wide = (timeMs: number) => wrists(0.6 + 0.1 * Math.sin(timeMs / 300), 0.5);
    expect(after(3, wide).openness).toBeGreaterThan(0.5);
    expect(after(3, () => wrists(0.6, 0.5)).openness).toBeLessThan(0.1);
  });
});

test('a body taken for the speaker’s for one look is not believed; one that stays is', () => {
  const read = createBodyReader();
  const at = (timeMs: number, x: number) => read(speaker({ timeMs, x }))?.middle.x;
  expect(at(0, 0.6)).toBeCloseTo(0.6);
  expect(at(100, 1.4)).toBeUndefined();
  expect(at(200, 0.6)).toBeCloseTo(0.6);
  expect(at(300, 1.4)).toBeUndefined();
  expect(at(400, 1.4)).toBeCloseTo(1.4);
});

test('hips that are nearer to the shoulders than any torso is long are misplaced', () => {
  expect(hipsOf(speaker()).kind).toBe('seen');
  expect(hipsOf(speaker({ faceHeight: 0.3, y: 0.4 })).kind).toBe('unseen');
  const frame = speaker();
  for (const index of [23, 24]) frame.pose?.points.set([0.5, 0.6, 0, 0.99], index * 4);
  expect(hipsOf(frame).kind).toBe('misplaced');
});

describe('eyes', () => {
  /** Both eyes 0.06 picture heights wide, open, with the irises off the middle by a share of half of that. */
  function eyes(side: number, up: number, yaw = 0) {
    const frame = speaker({ yaw });
    const points = frame.face?.points;
    const put = (index: number, x: number, y: number) => points?.set([(x * 720) / 1280, y, 0], index * 3);
    for (const [right, left, upper, lower, iris, middle] of [
      [33, 133, 159, 145, 468, X - 0.06],
      [362, 263, 386, 374, 473, X + 0.06],
    ] as const) {
      put(right, middle - 0.03, 0.25);
      put(left, middle + 0.03, 0.25);
      put(upper, middle, 0.24);
      put(lower, middle, 0.26);
      put(iris, middle + side * 0.03, 0.25 - up * 0.03);
    }
    return eyeAngles(frame, headAngles(frame));
  }

  test('look straight, to the speaker’s left and up, in degrees', () => {
    expect(eyes(0, 0).eyeYaw).toBeCloseTo(0, 3);
    expect(eyes(0.4, 0).eyeYaw).toBeCloseTo(30, 0);
    expect(eyes(0, 0.2).eyePitch).toBeGreaterThan(10);
  });

  test('in a turned head are where the head takes them', () => {
    expect(eyes(0.43 * Math.tan(Math.PI / 9), 0, 20).eyeYaw).toBeCloseTo(0, 0);
  });

  test('are not read in a head turned far, or from a small face', () => {
    expect(eyes(0, 0, 50).eyeYaw).toBeNaN();
    const far = speaker({ faceHeight: 0.03 });
    expect(eyeAngles(far, headAngles(far)).eyeYaw).toBeNaN();
  });
});
