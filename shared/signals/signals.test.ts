import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../landmarks.ts';
import { anglesFrom } from './headAngles.ts';
import { createSignalReader, SIGNALS } from './signals.ts';
import { faceMatrix, type Speaker, speaker } from './speaker.fixture.ts';

const read = (changes: Partial<Speaker> = {}) => createSignalReader()(speaker(changes)).values;

test('every signal is read, and nothing else', () => {
  expect(Object.keys(read()).sort()).toEqual(SIGNALS.map(({ name }) => name).sort());
});

test('someone upright in the middle gives calm values', () => {
  const values = read();
  for (const name of [
    'headYaw',
    'headPitch',
    'headRoll',
    'offCenter',
    'shoulderTilt',
    'bodyTurned',
    'armsCrossed',
  ] as const) {
    expect(values[name], name).toBeCloseTo(0, 4);
  }
  expect(values.presence).toBe(1);
  expect(values.faceHeight).toBeCloseTo(0.2, 4);
  expect(values.handToFace).toBeGreaterThan(1);
});

describe('head angles', () => {
  test('the nose to the right of the picture is yaw to the speaker’s left', () => {
    const matrix = faceMatrix(30, 0, 0);
    expect(matrix[8]).toBeGreaterThan(0);
    expect(read({ yaw: 30 }).headYaw).toBeGreaterThan(0);
  });

  test('the nose up is pitch up', () => {
    expect(faceMatrix(0, 20, 0)[9]).toBeGreaterThan(0);
    expect(read({ pitch: 20 }).headPitch).toBeGreaterThan(0);
  });

  test('the crown to the right of the picture is roll to the speaker’s left shoulder', () => {
    expect(faceMatrix(0, 0, 20)[4]).toBeGreaterThan(0);
    expect(read({ roll: 20 }).headRoll).toBeGreaterThan(0);
  });

  test('angles that no face can have are unknown', () => {
    expect(read({ roll: 150 }).headRoll).toBeNaN();
    expect(read({ yaw: 120 }).headYaw).toBeNaN();
  });

  test('the three do not mix', () => {
    const angle = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, fc.double({ min: 0.2, max: 3, noNaN: true }), (yaw, pitch, roll, scale) => {
        const frame = speaker();
        const alone = read({ yaw });
        const matrix = faceMatrix(yaw, pitch, roll, scale);
        const values = createSignalReader()({
          ...frame,
          ...(frame.face ? { face: { ...frame.face, matrix } } : {}),
        }).values;
        expect(values.headYaw).toBeCloseTo(alone.headYaw, 2);
        expect(values.headPitch).toBeCloseTo(read({ pitch }).headPitch, 2);
        expect(values.headRoll).toBeCloseTo(roll, 2);
      }),
    );
  });
});

test('a camera below the eyes makes no tilt of a turned head', () => {
  // What a head that turns by 40 degrees about its own neck looks like from 15 degrees below.
  const seen = anglesFrom({ yaw: 0, pitch: -15, roll: 0 }, { yaw: 40, pitch: 0, roll: 0 });
  expect(Math.abs(seen.roll)).toBeGreaterThan(8);
  const turned = anglesFrom({ yaw: 0, pitch: 15, roll: 0 }, seen);
  expect(turned.yaw).toBeCloseTo(40, 6);
  expect(turned.pitch).toBeCloseTo(0, 6);
  expect(turned.roll).toBeCloseTo(0, 6);
});

test('a face too small to be found is judged by the torso, but not from behind', () => {
  expect(read({ faceHeight: 0.1 }).faceHeight).toBeCloseTo(0.1, 4);
  expect(read({ faceHeight: 0.1, face: false }).faceHeight).toBeCloseTo(0.37 * 0.26, 4);
  expect(read({ faceHeight: 0.1, face: false, back: true }).faceHeight).toBeNaN();
});

test('the picture’s shape and size change no signal but those that are shares of it', () => {
  const crossed = { leftWrist: { x: 0.2, y: 0.6 }, rightWrist: { x: 0.4, y: 0.6 } };
  const at = {
    x: 0.3,
    faceHeight: 0.12,
    shoulderTilt: 12,
    leftElbow: { x: 0.42, y: 0.6 },
    rightElbow: { x: 0.18, y: 0.6 },
  };
  const landscape = read({ ...at, ...crossed });
  fc.assert(
    fc.property(
      fc.integer({ min: 480, max: 4000 }),
      fc.double({ min: 9 / 16, max: 21 / 9, noNaN: true }),
      (height, ratio) => {
        const other = read({ ...at, ...crossed, width: Math.round(height * ratio), height });
        for (const { name } of SIGNALS) {
          if (Number.isNaN(landscape[name])) expect(other[name], name).toBeNaN();
          else if (name !== 'offCenter') expect(other[name], name).toBeCloseTo(landscape[name], 3);
        }
        expect(other.offCenter).toBeCloseTo(0.3 / (Math.round(height * ratio) / height) - 0.5, 3);
      },
    ),
  );
});

test('place in the picture: to the right is the speaker’s left, and the shoulders stand in for the face', () => {
  expect(read({ x: 1.6 }).offCenter).toBeCloseTo(0.4, 2);
  expect(read({ x: 0.2, face: false }).offCenter).toBeCloseTo(-0.3875, 3);
});

test('shoulders: the speaker’s left one higher is positive', () => {
  expect(read({ shoulderTilt: 8 }).shoulderTilt).toBeCloseTo(8, 3);
  expect(read({ shoulderTilt: 8, back: true, face: false }).shoulderTilt).toBeNaN();
});

test('shoulders are not believed while the head leans', () => {
  expect(read({ shoulderTilt: 8, roll: 20 }).shoulderTilt).toBeNaN();
});

describe('turned away', () => {
  test('a missing face alone says nothing', () => expect(read({ face: false }).bodyTurned).toBe(0));
  test('swapped shoulders without a face say so', () => expect(read({ face: false, back: true }).bodyTurned).toBe(1));
  test('edge-on shoulders without a face say so', () => {
    const frame = speaker({ face: false });
    const points = frame.pose?.points;
    if (!points) throw new Error('no pose');
    for (const index of [11, 12]) points[index * 4] = 0.5 + ((points[index * 4] ?? 0) - 0.5) * 0.3;
    expect(createSignalReader()(frame).values.bodyTurned).toBe(1);
  });
  test('without a face and without hips nobody knows how broad the shoulders should be', () => {
    const frame = speaker({ face: false });
    frame.pose?.points.set([0.1], 23 * 4 + 3);
    expect(createSignalReader()(frame).values.bodyTurned).toBeNaN();
  });
  test('nobody: unknown', () => expect(read({ face: false, pose: false }).bodyTurned).toBeNaN());
});

test('nobody there: presence says so and all else is unknown', () => {
  const values = read({ face: false, pose: false });
  for (const { name } of SIGNALS) {
    if (name === 'presence') expect(values[name]).toBe(0);
    else expect(values[name], name).toBeNaN();
  }
});

describe('hand to face', () => {
  const middle = { x: 640 / 720, y: 0.25 };

  test('0 on the face, then in face heights', () => {
    expect(read({ leftWrist: middle }).handToFace).toBe(0);
    expect(read({ leftWrist: { x: middle.x, y: 0.45 } }).handToFace).toBeCloseTo(0.5, 2);
  });

  test('hands below the picture are nowhere near', () => {
    expect(read({ leftWrist: undefined, rightWrist: undefined }).handToFace).toBeGreaterThan(2);
  });

  test('a hand that hides the face still touches it, for a while', () => {
    const next = createSignalReader();
    next(speaker({ timeMs: 0 }));
    const moved = { x: middle.x + 0.2, face: false, leftWrist: { x: middle.x + 0.2, y: 0.25 } };
    expect(next(speaker({ ...moved, timeMs: 500 })).values.handToFace).toBe(0);
    expect(next(speaker({ ...moved, timeMs: 60_000 })).values.handToFace).toBeNaN();
  });

  /** A hand from its wrist, 0.2 below the face's middle, up to the face. */
  const hand = new Float32Array(63);
  for (let i = 0; i < 21; i++) hand.set([0.5, 0.45 - 0.01 * i, 0], i * 3);
  const withHand = (at: Partial<Speaker>) => ({
    ...speaker(at),
    hands: [{ points: hand, side: 'left' as const, score: 0.9 }],
  });

  test('the hand network counts, until its next turn', () => {
    const next = createSignalReader();
    const leftWrist = { x: middle.x, y: 0.62 };
    next(withHand({ timeMs: 0, leftWrist }));
    expect(next(speaker({ timeMs: 400, leftWrist })).values.handToFace).toBe(0);
    expect(next(speaker({ timeMs: 1000, leftWrist })).values.handToFace).toBeGreaterThan(1);
  });

  test.each([500, 600, 750, 900, 1000])(
    'after %i ms without a turn, both signals that ask the hand network agree',
    (timeMs) => {
      const next = createSignalReader();
      const behind = { x: middle.x + 0.1, y: 0.62 };
      const frame = speaker({ timeMs, leftWrist: { x: middle.x, y: 0.62 }, rightWrist: behind, leftElbow: undefined });
      next({ ...withHand({ timeMs: 0, leftWrist: { x: middle.x, y: 0.62 }, rightWrist: behind }) });
      for (const index of [15, 16]) frame.pose?.points.set([0.7], index * 4 + 3);
      const { handToFace, handsHidden } = next(frame).values;
      expect(handToFace < 1).toBe(!Number.isNaN(handsHidden));
    },
  );

  test('what the hand network takes for a hand, far from every wrist of the body, does not count', () => {
    expect(createSignalReader()(withHand({ timeMs: 0 })).values.handToFace).toBeGreaterThan(1);
    expect(createSignalReader()(withHand({ timeMs: 0, pose: false })).values.handToFace).toBe(0);
  });

  /** A close-up: the picture ends above the shoulders, and the pose network guesses where the rest is. */
  const closeUp = (at: Partial<Speaker>): LandmarkFrame => {
    const frame = withHand({ leftWrist: undefined, rightWrist: undefined, ...at });
    for (const index of [11, 12]) frame.pose?.points.set([0.3], index * 4 + 3);
    return frame;
  };

  test('in a close-up, a hand as large as this face’s can be counts, wherever the body guesses its wrists', () => {
    expect(createSignalReader()(closeUp({ timeMs: 0 })).values.handToFace).toBe(0);
    const tiny = createSignalReader()(closeUp({ timeMs: 0, faceHeight: 0.9, y: 0.5 }));
    expect(tiny.values.handToFace).toBeGreaterThan(1);
  });

  test('a hand that waves beside the head touches nothing; one that rests there does', () => {
    for (const waves of [true, false]) {
      const next = createSignalReader();
      let nearest = Number.NaN;
      for (let timeMs = 0; timeMs <= 3000; timeMs += 100) {
        const aside = waves ? 0.08 * Math.sin((timeMs / 1000) * 2 * Math.PI * 1.5) : 0;
        nearest = next(speaker({ timeMs, leftWrist: { x: middle.x + 0.1 + aside, y: 0.25 } })).values.handToFace;
      }
      if (waves) expect(nearest).toBeGreaterThan(0.4);
      else expect(nearest).toBeLessThan(0.25);
    }
  });

  test('a face that is buried in a hand is touched for as long as the hand is seen there', () => {
    const next = createSignalReader();
    /** Its middle on the face's. */
    const buried = new Float32Array(hand.map((value, i) => (i % 3 === 1 ? value - 0.11 : value)));
    next(closeUp({ timeMs: 0 }));
    for (let timeMs = 500; timeMs <= 9000; timeMs += 500) {
      const frame = {
        ...closeUp({ timeMs, face: false }),
        hands: [{ points: buried, side: 'left' as const, score: 0.9 }],
      };
      expect(next(frame).values.handToFace).toBe(0);
    }
    const gone = { ...closeUp({ timeMs: 12_500, face: false }), hands: [] };
    expect(next(gone).values.handToFace).toBeNaN();
  });
});

describe('crossed arms', () => {
  const x = 640 / 720;
  const elbows = { leftElbow: { x: x + 0.24, y: 0.6 }, rightElbow: { x: x - 0.24, y: 0.6 } };

  test('each wrist at the other elbow', () => {
    const folded = { ...elbows, leftWrist: { x: x - 0.2, y: 0.58 }, rightWrist: { x: x + 0.2, y: 0.6 } };
    expect(read(folded).armsCrossed).toBe(1);
  });
  test('one hand across is not enough', () => {
    expect(read({ ...elbows, leftWrist: { x: x - 0.2, y: 0.58 } }).armsCrossed).toBe(0);
  });
  test('hands clasped in front are not crossed arms', () => {
    expect(
      read({ ...elbows, leftWrist: { x: x - 0.01, y: 0.85 }, rightWrist: { x: x + 0.01, y: 0.85 } }).armsCrossed,
    ).toBeLessThan(0.3);
  });
  test('a hand below the picture does not cross', () => expect(read({ leftWrist: undefined }).armsCrossed).toBe(0));
  test('elbows below the picture: not seen', () => expect(read({ leftElbow: undefined }).armsCrossed).toBeNaN());
});
