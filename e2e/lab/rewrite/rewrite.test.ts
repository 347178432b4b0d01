import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { headAngles } from '../../../shared/signals/headAngles.ts';
import { createSignalReader, type SignalValues } from '../../../shared/signals/signals.ts';
import { PIECES } from '../seeds/pieces.ts';
import { seedPlayer } from '../seeds/seeds.ts';
import { bodyOf, frameOf } from './body.ts';
import { FACE_PAIRS } from './facePairs.ts';
import { mirror } from './mirror.ts';
import { add, type Change, neutral } from './posture.ts';
import { rewrite, type View } from './rewrite.ts';

const VIEW: View = {
  mirrored: false,
  cameraBelow: 0,
  lensRoll: 0,
  x: 0,
  y: 0,
  scale: 1,
  portrait: false,
  shoulders: 1,
  torso: 1,
  tiltReads: 0.55,
};

function frame(seed: string, change: Change, view: Partial<View> = {}): LandmarkFrame {
  const piece = PIECES.find(({ name }) => name === seed);
  if (piece === undefined) throw new Error(`There is no seed ${seed}.`);
  const body = seedPlayer(piece, 'official').at(1000, 1000, 0);
  const posture = neutral();
  add(posture, change, 1);
  rewrite(body, posture, { ...VIEW, ...view });
  return frameOf(body);
}

function signals(seed: string, change: Change, view: Partial<View> = {}): SignalValues {
  return createSignalReader()(frame(seed, change, view)).values;
}

const still = { anchor: 'body', found: false, front: 0.2 } as const;

describe('what is written is what is read', () => {
  const before = { stage: signals('stage-a', {}), desk: signals('desk-c', {}) };

  test.each([-50, -20, 15, 40])('a head turned by %i degrees reads as the networks read it', (yaw) => {
    expect(signals('stage-a', { yaw }).headYaw - before.stage.headYaw).toBeCloseTo(yaw * 0.83, -0.3);
  });

  test.each([-30, -10, 20])('a head bent by %i degrees', (pitch) => {
    expect(signals('desk-c', { pitch }).headPitch - before.desk.headPitch).toBeCloseTo(pitch, -0.3);
  });

  test.each([-25, 10, 25])('a head tilted by %i degrees', (roll) => {
    expect(signals('desk-c', { roll }).headRoll - before.desk.headRoll).toBeCloseTo(roll, -0.3);
  });

  test('a tilt of the shoulders reads as the pose network reads it', () => {
    const { shoulderTilt } = signals('stage-a', { shoulderTilt: 24 });
    expect(shoulderTilt - before.stage.shoulderTilt).toBeCloseTo(24 * 0.55, 0);
  });

  test('a step aside moves the person by shares of the picture', () => {
    expect(signals('stage-a', { x: 0.25 }).offCenter - before.stage.offCenter).toBeCloseTo(0.25, 2);
  });

  test('coming near makes the face larger', () => {
    expect(signals('desk-c', { near: 0.5 }).faceHeight / before.desk.faceHeight).toBeCloseTo(1.5, 2);
  });

  test('arms crossed, hands at the face', () => {
    const wrist = [-0.38, 0.7] as const;
    const folded = { ...still, wrist, elbow: [0.25, 0.78] as const };
    expect(signals('stage-a', { left: folded, right: folded }).armsCrossed).toBeGreaterThan(0.8);
    expect(signals('stage-a', { left: folded }).armsCrossed).toBeLessThan(0.1);
    const touching = { ...still, anchor: 'face', wrist: [0.5, 0.5] as const, fingers: 'face' } as const;
    expect(signals('stage-a', { right: touching }).handToFace).toBeLessThan(0.1);
    expect(before.stage.handToFace).toBeGreaterThan(1);
  });

  test('the back has no face, and left and right swapped', () => {
    const back = frame('stage-a', { turn: 180 });
    expect(back.face).toBeUndefined();
    expect(back.pose?.points[44]).toBeLessThan(back.pose?.points[48] ?? 0);
    expect(signals('stage-a', { turn: 180 }).bodyTurned).toBe(1);
  });

  test('whoever left the picture is not there', () => {
    const gone = frame('desk-c', { x: 1 });
    expect([gone.face, gone.pose]).toEqual([undefined, undefined]);
  });

  test('a camera that leans or looks up from below changes the angles by as much', () => {
    const turned = headAngles(frame('desk-c', {}, { lensRoll: 5, cameraBelow: 10 }));
    expect(turned.pitch - before.desk.headPitch).toBeCloseTo(10, -0.3);
    expect(before.desk.headRoll - turned.roll).toBeCloseTo(5, -0.3);
  });
});

describe('a mirror image', () => {
  test('of a mirror image is the picture itself', () => {
    const original = frame('stage-a', { yaw: 20 });
    const body = bodyOf(original);
    mirror(body, FACE_PAIRS);
    expect(headAngles(frameOf(body)).yaw).toBeCloseTo(-headAngles(original).yaw, 3);
    mirror(body, FACE_PAIRS);
    const twice = frameOf(body);
    for (const [i, value] of original.face?.points.entries() ?? []) expect(twice.face?.points[i]).toBeCloseTo(value, 5);
    for (const [i, value] of original.pose?.points.entries() ?? []) expect(twice.pose?.points[i]).toBeCloseTo(value, 5);
  });

  test('pairs every point with one other', () => {
    const indices = FACE_PAIRS.flat();
    expect(new Set(indices).size).toBe(indices.length);
  });
});

test('whatever the posture, landmarks are numbers', () => {
  const degrees = fc.double({ min: -90, max: 90, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...PIECES.map(({ name }) => name)),
      fc.record({
        yaw: degrees,
        pitch: degrees,
        roll: degrees,
        turn: degrees,
        shoulderTilt: degrees,
        sink: share,
        near: share,
      }),
      (seed, change) => {
        const { face, pose } = frame(seed, change);
        for (const list of [face?.points, face?.matrix, pose?.points, pose?.world]) {
          expect(list?.every(Number.isFinite) ?? true).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
