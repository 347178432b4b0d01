import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { Gap } from '../rehearsal/gaps.ts';
import type { SignalRow } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { notJudgedIn } from './notJudged.ts';
import { CALM, GONE, nothing, type World } from './world.fixture.ts';

const DURATION_MS = 60_000;
const rowsOf = (world: World): SignalRow[] =>
  Array.from({ length: DURATION_MS / 200 }, (_, i) => {
    const values = Object.entries(world(i * 200)).map(([name, value]) => [name, Number.isNaN(value) ? null : value]);
    return { timeMs: i * 200, values: Object.fromEntries(values) };
  });
/** Known from the first picture on, as after a look back. */
const neutral = [
  {
    fromMs: 0,
    baseline: Object.fromEntries(Object.entries(CALM).map(([name, value]): [string, number] => [name, value])),
  },
];
const told = (world: World, gaps: Gap[] = []) =>
  notJudgedIn(BEHAVIORS, { rows: rowsOf(world), durationMs: DURATION_MS, calibrated: {}, neutral, gaps });
const of = (behavior: string, ...input: Parameters<typeof told>) =>
  told(...input)
    .filter((one) => one.behavior === behavior)
    .map(({ reason, startMs, endMs }) => [reason, startMs, endMs]);

const FACE = [
  'headYaw',
  'headPitch',
  'headRoll',
  'eyeYaw',
  'eyePitch',
  'faceHeight',
  'expression',
  'handToFace',
] as const;
const without = (names: readonly (keyof SignalValues)[], fromMs: number, toMs: number): World => {
  const unknown = Object.fromEntries(names.map((name) => [name, Number.NaN]));
  return (timeMs) => (timeMs >= fromMs && timeMs < toMs ? { ...CALM, ...unknown } : CALM);
};

describe('not judged', () => {
  test('is nothing while all is seen', () => expect(told(() => CALM)).toEqual([]));

  test('because the face was not seen: only what needs a face', () => {
    const world = without(FACE, 20_000, 35_000);
    expect(of('looking-away', world)).toEqual([['no-face', 20_000, 35_000]]);
    expect(of('steady-gaze', world)).toEqual([['no-face', 20_000, 35_000]]);
    expect(of('swaying', world)).toEqual([]);
    // Half a minute of it could not have lain in it.
    expect(of('flat-expression', world)).toEqual([]);
  });

  test('because hands, shoulders, or anybody were not seen', () => {
    expect(of('hands-clasped', without(['handsClasped'], 10_000, 30_000))).toEqual([['no-hands', 10_000, 30_000]]);
    expect(of('slouching', without(['neckHeight', 'shoulderWidth'], 0, DURATION_MS))).toEqual([
      ['no-shoulders', 0, DURATION_MS],
    ]);
    const gone: World = (timeMs) => (timeMs >= 40_000 ? GONE : CALM);
    expect(of('head-tilt', gone)).toEqual([['nobody', 40_000, DURATION_MS]]);
    expect(of('out-of-frame', gone)).toEqual([]);
  });

  test('because it is not known what the speaker’s usual posture is: they are there, and seen', () => {
    const short = 8000;
    const world: World = (timeMs) => (timeMs >= 4000 && timeMs < 7600 ? GONE : CALM);
    const rows = rowsOf(world).filter(({ timeMs }) => timeMs < short);
    const found = notJudgedIn(BEHAVIORS, {
      rows,
      durationMs: short,
      calibrated: {},
      neutral: [{ fromMs: 0, baseline: {} }],
    });
    const stretches = found.filter(({ behavior }) => behavior === 'head-tilt');
    expect(stretches.map(({ reason, startMs, endMs }) => [reason, startMs, endMs])).toEqual([
      ['no-neutral', 0, 4000],
      ['nobody', 4000, 7600],
    ]);
  });

  test('for one reason is not told of the time in which another one held', () => {
    const world: World = (timeMs) =>
      timeMs >= 2000 && timeMs < 5600
        ? GONE
        : { ...CALM, ...Object.fromEntries(FACE.map((name) => [name, Number.NaN])) };
    const rows = rowsOf(world).filter(({ timeMs }) => timeMs < 6600);
    const found = notJudgedIn(BEHAVIORS, { rows, durationMs: 6600, calibrated: {}, neutral });
    const away = found.filter(({ behavior }) => behavior === 'looking-away');
    expect(away.map(({ reason, startMs, endMs }) => [reason, startMs, endMs])).toEqual([['nobody', 2000, 5600]]);
  });

  test('because the speaker was too small: a body is seen, a face is not', () => {
    const unknown = Object.fromEntries(FACE.map((name) => [name, Number.NaN]));
    const far: World = () => ({ ...CALM, ...unknown, faceHeight: 0.03 });
    expect(of('looking-away', far)).toEqual([['too-small', 0, DURATION_MS]]);
    expect(of('too-far', far)).toEqual([]);
  });

  test('because the picture told nothing', () => {
    const gaps: Gap[] = [
      { kind: 'frozen', startMs: 10_000, endMs: 20_000 },
      { kind: 'dark', startMs: 30_000, endMs: 40_000 },
    ];
    const world: World = (timeMs) =>
      gaps.some(({ startMs, endMs }) => timeMs >= startMs && timeMs < endMs) ? nothing() : CALM;
    expect(of('out-of-frame', world, gaps)).toEqual([
      ['frozen', 10_000, 20_000],
      ['too-dark', 30_000, 40_000],
    ]);
  });

  test('does not flood: what flickers is one stretch, and what is short is none', () => {
    const flickers: World = (timeMs) =>
      timeMs >= 20_000 && timeMs < 40_000 && timeMs % 2000 < 1400 ? without(FACE, 0, DURATION_MS)(timeMs) : CALM;
    expect(of('looking-away', flickers)).toEqual([['no-face', 20_000, 39_400]]);
    const seldom: World = (timeMs) => (timeMs % 10_000 < 1000 ? without(FACE, 0, DURATION_MS)(timeMs) : CALM);
    expect(told(seldom)).toEqual([]);
  });

  test('whatever is seen: in order, apart, within the rehearsal, never shorter than the behavior', () => {
    const stretches = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 299 }), fc.integer({ min: 1, max: 80 }), fc.boolean()),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(stretches, (holes) => {
        const world: World = (timeMs) => {
          const hole = holes.find(([from, length]) => timeMs >= from * 200 && timeMs < (from + length) * 200);
          return hole === undefined ? CALM : hole[2] ? GONE : { ...nothing(), presence: 1 };
        };
        const all = told(world);
        for (const { id, minDurationMs } of BEHAVIORS) {
          let before = 0;
          for (const { startMs, endMs } of all.filter(({ behavior }) => behavior === id)) {
            expect(startMs).toBeGreaterThanOrEqual(before);
            expect(endMs - startMs).toBeGreaterThanOrEqual(Math.max(3000, minDurationMs));
            before = endMs;
          }
          expect(before).toBeLessThanOrEqual(DURATION_MS);
        }
      }),
      { numRuns: 40 },
    );
  });
});
