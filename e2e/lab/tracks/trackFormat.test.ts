import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { decodeTrack, encodeTrack, type Track, type TrackAbout } from './trackFormat.ts';

const ABOUT: TrackAbout = {
  film: 'talk.mp4',
  width: 1280,
  height: 720,
  durationMs: 3000,
  rate: 10,
  models: { face: 'assembled', pose: 'official', hand: 'assembled' },
};

const floats = (length: number, max = 4) =>
  fc
    .array(fc.oneof({ weight: 20, arbitrary: fc.float({ min: -max, max, noNaN: true }) }, fc.constant(Number.NaN)), {
      minLength: length,
      maxLength: length,
    })
    .map((values) => Float32Array.from(values));

const share = fc.float({ min: 0, max: 1, noNaN: true });
const NAMES = ['browDownLeft', 'jawOpen', 'mouthSmileLeft'];
const frames: fc.Arbitrary<Omit<LandmarkFrame, 'timeMs'>> = fc
  .record({
    face: fc.option(fc.record({ points: floats(1434), matrix: floats(16, 60), scores: fc.option(floats(3, 1)) })),
    pose: fc.option(fc.record({ points: floats(132), world: floats(99) })),
    hands: fc.option(
      fc.array(
        fc.record({
          points: floats(63),
          side: fc.constantFrom('left' as const, 'right' as const),
          score: fc.float({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 2 },
      ),
    ),
    others: fc.option(fc.array(fc.record({ x: share, y: share, width: share, height: share }), { maxLength: 2 })),
  })
  .map(({ face, pose, hands, others }) => ({
    width: 1280,
    height: 720,
    ...(face === null ? {} : { face: withScores(face) }),
    ...(pose === null ? {} : { pose }),
    ...(hands === null ? {} : { hands }),
    ...(others === null ? {} : { others }),
  }));

function withScores({
  scores,
  ...face
}: {
  points: Float32Array;
  matrix: Float32Array;
  scores: Float32Array | null;
}): NonNullable<LandmarkFrame['face']> {
  if (scores === null) return face;
  return { ...face, blendshapes: Object.fromEntries(NAMES.map((name, i) => [name, scores[i] ?? 0])) };
}

const tracks: fc.Arbitrary<Track> = fc
  .array(frames, { maxLength: 4 })
  .map((list) => ({ about: ABOUT, frames: list.map((frame, i) => ({ timeMs: i * 100.1, ...frame })) }));

describe('a track file', () => {
  test('gives back exactly what was written', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(tracks, (track) => {
        expect(decodeTrack(encodeTrack(track))).toEqual(track);
      }),
      { numRuns: 15 },
    );
  });

  test('in steps gives every number back within half a step', { timeout: 30_000 }, () => {
    const step = 2 ** -14;
    fc.assert(
      fc.property(tracks, (track) => {
        const read = decodeTrack(encodeTrack(track, step));
        expect(read.frames.length).toBe(track.frames.length);
        for (const [i, frame] of track.frames.entries()) {
          const found = read.frames[i];
          expect(found?.timeMs).toBe(frame.timeMs);
          expect(found?.face?.matrix).toEqual(frame.face?.matrix);
          expect(found?.hands?.length).toBe(frame.hands?.length);
          for (const [written, got] of [
            [frame.face?.points, found?.face?.points],
            [frame.pose?.points, found?.pose?.points],
            [frame.pose?.world, found?.pose?.world],
            ...(frame.hands ?? []).map((hand, h) => [hand.points, found?.hands?.[h]?.points]),
          ]) {
            expect(got?.length).toBe(written?.length);
            const isNear = (value: number, n: number) => {
              const back = got?.[n] ?? Number.POSITIVE_INFINITY;
              return Number.isNaN(value) ? Number.isNaN(back) : Math.abs(back - value) <= step * 0.501;
            };
            expect(written?.every(isNear) ?? true).toBe(true);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('that is something else is refused', () => {
    expect(() => decodeTrack(Buffer.from('a film, perhaps, but no track'))).toThrow('not a track');
  });
});
