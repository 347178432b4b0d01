import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazeFromBaseline } from '../posture/baseline.ts';
import { POSE } from './points.ts';
import { profileYaw } from './profile.ts';
import { createSignalReader } from './signals.ts';
import { speaker } from './speaker.fixture.ts';

/** Ears 0.12 apart and a nose 0.08 before them, in picture heights, seen from above and turned by `yaw` degrees. */
function turned(yaw: number, face: boolean) {
  const frame = speaker({ face });
  const { points, world } = frame.pose ?? { points: new Float32Array(), world: new Float32Array() };
  const [sin, cos] = [Math.sin((yaw * Math.PI) / 180), Math.cos((yaw * Math.PI) / 180)];
  const places = { [POSE.nose]: [0, 0.08], [POSE.leftEar]: [0.06, 0], [POSE.rightEar]: [-0.06, 0] } as const;
  for (const [index, [across, ahead]] of Object.entries(places)) {
    const at = Number(index);
    const x = across * cos + ahead * sin;
    points[at * 4] = 0.5 + (x * frame.height) / frame.width;
    points[at * 4 + 1] = 0.25;
    points[at * 4 + 3] = 1;
    world.set([x, 0, across * sin - ahead * cos], at * 3);
  }
  return frame;
}

describe('a head in profile', () => {
  test('is turned by about what it is, to its side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 62, max: 86 }), fc.constantFrom(-1, 1), (degrees, side) => {
        expect(profileYaw(turned(side * degrees, false)) * side).toBeGreaterThan(degrees - 10);
        expect(profileYaw(turned(side * degrees, false)) * side).toBeLessThanOrEqual(90);
      }),
    );
  });

  test('is none that faces the camera, is turned a little, or is seen from behind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -45, max: 45 }), fc.integer({ min: 95, max: 265 })), (degrees) => {
        expect(profileYaw(turned(degrees, false))).toBeNaN();
      }),
    );
  });

  test('tells its turn and nothing else, where the face network finds no face', () => {
    const { values } = createSignalReader()(turned(75, false));
    expect(values.headYaw).toBeGreaterThan(60);
    expect(values.headPitch).toBeNaN();
    const gaze = gazeFromBaseline(values, { headYaw: 5, headPitch: -8, headRoll: 0 });
    expect(gaze.yaw).toBeCloseTo(values.headYaw - 5);
    expect(gaze.pitch).toBeNaN();
  });

  test('does not count against a face that is found', () => {
    expect(createSignalReader()(turned(75, true)).values.headYaw).toBeCloseTo(0);
  });
});
