import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Packet } from './filmClocks.ts';
import { type FilmPlan, type Kept, planFilm } from './filmPlan.ts';

const FRAME_MS = 40;
/** `count` pictures from `fromMs` on, a key frame every ten. */
const camera = (count: number, fromMs = 0): Packet[] =>
  Array.from({ length: count }, (_, index) => ({
    timeMs: fromMs + index * FRAME_MS,
    durationMs: FRAME_MS,
    key: index % 10 === 0,
  }));
const plan = (packets: readonly Packet[], kept: readonly Kept[] | null = null) =>
  planFilm({ packets, kept, promisedMs: null, torn: false });
const decoded = ({ runs }: FilmPlan) => runs.flatMap((run) => run.packets);

describe('the plan of a film', () => {
  it('decodes from the key frame before a cut on, and nothing that no shown picture needs', () => {
    const { runs } = plan(camera(100), [{ startMs: 25 * FRAME_MS, endMs: 45 * FRAME_MS, playedMs: 0 }]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.packets).toEqual(Array.from({ length: 25 }, (_, index) => index + 20));
    expect([...(runs[0]?.shownMs.keys() ?? [])].sort((a, b) => a - b)[0]).toBe(25);
  });

  it('does not decode again what two parts have in common', () => {
    const { runs } = plan(camera(100), [
      { startMs: 0, endMs: 5 * FRAME_MS, playedMs: 0 },
      { startMs: 8 * FRAME_MS, endMs: 20 * FRAME_MS, playedMs: 5 * FRAME_MS },
    ]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.shownMs.size).toBe(17);
  });

  it('leaves out what is shown before the key frame that the decoder starts at', () => {
    // A key frame at 400 ms with two pictures after it in the file that are shown before it.
    const open: Packet[] = [
      ...camera(8),
      { timeMs: 400, durationMs: FRAME_MS, key: true },
      { timeMs: 320, durationMs: FRAME_MS, key: false },
      { timeMs: 360, durationMs: FRAME_MS, key: false },
      { timeMs: 440, durationMs: FRAME_MS, key: false },
    ];
    expect(decoded(plan(open, [{ startMs: 400, endMs: 480, playedMs: 0 }]))).toEqual([8, 11]);
    expect(decoded(plan(open, [{ startMs: 360, endMs: 480, playedMs: 0 }]))).toEqual(open.map((_, index) => index));
    expect(plan(open.slice(8)).durationMs).toBe(160);
    const cut = plan(open.slice(1).map((packet, index) => (index < 7 ? { ...packet, key: false } : packet)));
    expect(cut.gaps).toMatchObject([{ kind: 'start-missing', missingMs: 360 }]);
    expect(decoded(cut)).toEqual([7, 10]);
  });

  it('decodes a part by itself that goes back within what one picture lasts', () => {
    const packets: Packet[] = [
      { timeMs: 1, durationMs: 0, key: true },
      { timeMs: 0, durationMs: 0, key: false },
    ];
    const { runs } = plan(packets, [
      { startMs: 32, endMs: 33, playedMs: 0 },
      { startMs: 0, endMs: 3, playedMs: 1 },
    ]);
    expect(runs.map(({ shownMs }) => [...shownMs])).toEqual([[[0, 0]], [[1, 1]]]);
  });

  it('takes no slow film for one with holes', () => {
    const slow = camera(20).map((packet, index) => ({ ...packet, timeMs: index * 6000, durationMs: 6000 }));
    expect(plan(slow)).toMatchObject({ gaps: [], durationMs: 120_000, asPlayed: true });
  });

  it('has nothing in it when there is no key frame, or nothing is kept', () => {
    expect(plan(camera(10).map((packet) => ({ ...packet, key: false }))).runs).toEqual([]);
    expect(plan(camera(10), []).runs).toEqual([]);
    expect(plan([]).runs).toEqual([]);
  });

  const range = fc.tuple(fc.nat(4000), fc.nat(2000)).map(([startMs, length]) => ({ startMs, endMs: startMs + length }));
  const anyPackets = fc.array(
    fc.record({
      timeMs: fc.integer({ min: -5000, max: 100_000 }),
      durationMs: fc.integer({ min: 0, max: 20_000 }),
      key: fc.boolean(),
    }),
    { maxLength: 60 },
  );

  it('shows nothing that was cut away, each picture once, and time only rises', () => {
    const kept = fc.option(fc.array(range, { maxLength: 4 }), { nil: null });
    fc.assert(
      fc.property(fc.oneof(fc.constant(camera(100)), anyPackets), kept, (packets, ranges) => {
        const made = plan(packets, ranges?.map((each) => ({ ...each, playedMs: 0 })) ?? null);
        const times = made.runs.flatMap((run) => {
          expect(packets[run.packets[0] ?? -1]?.key).toBe(true);
          return run.pictures.flatMap((index) => run.shownMs.get(index) ?? []);
        });
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(Math.max(0, ...times)).toBeLessThanOrEqual(made.durationMs);
        const length = made.pieces.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
        expect(length).toBeCloseTo(made.durationMs, 3);
        if (ranges === null || packets.length !== 100) return;
        for (const index of made.runs.flatMap((run) => [...run.shownMs.keys()])) {
          const at = packets[index]?.timeMs ?? Number.NaN;
          expect(ranges.some(({ startMs, endMs }) => at + FRAME_MS > startMs && at < endMs)).toBe(true);
        }
      }),
    );
  });
});
