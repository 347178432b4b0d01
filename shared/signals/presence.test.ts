import { describe, expect, test } from 'vitest';
import type { Box, LandmarkFrame } from '../landmarks.ts';
import { createPresence } from './presence.ts';
import { type Speaker, speaker } from './speaker.fixture.ts';

const HEAD: Box = { x: 0.45, y: 0.15, width: 0.1, height: 0.2 };
const STEP_MS = 100;

/** What is read while the networks see this; everybody is looked for once a second. */
function read(seen: (timeMs: number) => LandmarkFrame, durationMs: number): number[] {
  const next = createPresence();
  return Array.from({ length: durationMs / STEP_MS }, (_, i) => next(seen(i * STEP_MS)));
}

/** A picture with a body, and whether the look afresh finds it. */
function body(timeMs: number, isFound: boolean, more: Partial<Speaker> = {}): LandmarkFrame {
  const looked = timeMs % 1000 === 0 ? { heads: isFound ? [HEAD] : [] } : {};
  return { ...speaker({ timeMs, face: false, ...more }), ...looked };
}
const nobody = (timeMs: number): LandmarkFrame => ({ timeMs, width: 1280, height: 720 });
const share = (values: readonly number[]) => values.filter((value) => value === 1).length / values.length;

describe('presence', () => {
  test('somebody who stands still, from behind, with a face or without, is somebody', () => {
    expect(share(read((timeMs) => body(timeMs, true), 60_000))).toBe(1);
    expect(share(read((timeMs) => body(timeMs, true, { back: true }), 60_000))).toBe(1);
    expect(share(read((timeMs) => body(timeMs, false, { face: true }), 60_000))).toBe(1);
  });

  test('a thing that a network follows is nobody: it has no face, and is not found afresh', () => {
    expect(share(read((timeMs) => body(timeMs, false), 60_000))).toBeLessThanOrEqual(0.05);
  });

  test('a thing that is followed after the speaker has left is nobody', () => {
    const values = read((timeMs) => body(timeMs, timeMs < 20_000, { face: timeMs < 20_000 }), 60_000);
    expect(share(values.slice(0, 200))).toBe(1);
    expect(share(values.slice(280))).toBe(0);
  });

  test('somebody who turns away for a while and is seldom found from behind stays', () => {
    const turned = (timeMs: number) => timeMs > 20_000 && timeMs < 25_000;
    const values = read((timeMs) => body(timeMs, !turned(timeMs), { face: !turned(timeMs) }), 30_000);
    expect(share(values)).toBe(1);
  });

  test('what is found now and then is nobody; a person who is missed now and then is there', () => {
    expect(share(read((timeMs) => (timeMs % 1700 === 0 ? body(timeMs, false) : nobody(timeMs)), 60_000))).toBeLessThan(
      0.05,
    );
    const often = read((timeMs) => (timeMs % 500 < 200 ? speaker({ timeMs, pose: false }) : nobody(timeMs)), 60_000);
    expect(share(often)).toBeGreaterThan(0.95);
  });

  test('somebody leaves when nothing is found for a while', () => {
    const values = read((timeMs) => (timeMs < 5000 ? speaker({ timeMs }) : nobody(timeMs)), 10_000);
    expect(values.indexOf(0)).toBe(58);
  });
});
