import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { Gap } from '../rehearsal/gaps.ts';
import type { BehaviorEvent, SignalRow } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { adjustEvents } from './adjustment.ts';
import { createDetector } from './detector.ts';
import { CALM, during, MOVES, nothing, type World } from './world.fixture.ts';

const DURATION_MS = 90_000;

/** What is seen, and nothing inside of the gaps, as the perception tells it. */
function eventsWith(world: World, gaps: readonly Gap[], rate = 5): { events: BehaviorEvent[]; rows: SignalRow[] } {
  const detector = createDetector(BEHAVIORS);
  const events: BehaviorEvent[] = [];
  const rows: SignalRow[] = [];
  const cuts = gaps.flatMap(({ startMs, endMs }) => [startMs, endMs]);
  const take = (detections: ReturnType<typeof detector.push>) => {
    for (const detection of detections) if (detection.type === 'event') events.push(detection.event);
  };
  for (let timeMs = 0; timeMs < DURATION_MS; timeMs += 1000 / rate) {
    while (cuts[0] !== undefined && cuts[0] <= timeMs) take(detector.cut(cuts.shift() ?? 0));
    const isBlind = gaps.some(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
    const values: SignalValues = isBlind ? nothing() : world(timeMs);
    take(detector.push({ timeMs, values }));
    rows.push({
      timeMs,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
      ),
    });
  }
  take(detector.finish(DURATION_MS));
  return { events, rows };
}

const habitWorld = (behavior: string, fromMs: number, toMs: number): World =>
  during(fromMs, toMs, MOVES[behavior] ?? {});
const gap = (startMs: number, endMs: number): Gap => ({ kind: 'frozen', startMs, endMs });

/** A stretch on the times of the rows, after the neutral posture is known. */
const anyGap = fc
  .tuple(fc.integer({ min: 100, max: 350 }), fc.integer({ min: 0, max: 80 }))
  .map(([start, length]) => gap(start * 200, (start + length) * 200));

describe('a cut', () => {
  test('ends what is open, and nothing begins before it, nor before the rest that follows a moment', () => {
    const { events } = eventsWith(habitWorld('head-tilt', 20_000, 60_000), [gap(40_000, 40_000)]);
    const tilts = events.filter(({ behavior }) => behavior === 'head-tilt');
    expect(tilts.map(({ startMs, endMs }) => [Math.round(startMs / 500) / 2, Math.round(endMs / 500) / 2])).toEqual([
      [20, 40],
      [41.5, 60],
    ]);
  });

  test('drops what was too short until then: a picture that stands still lends it no time', () => {
    const { events } = eventsWith(habitWorld('head-tilt', 38_500, 85_000), [gap(40_000, 84_000)]);
    expect(events.filter(({ behavior }) => behavior === 'head-tilt')).toEqual([]);
  });

  test.each(Object.keys(MOVES))('no moment of %s reaches across or into any gap', (behavior) => {
    fc.assert(
      fc.property(anyGap, (hole) => {
        const { events } = eventsWith(habitWorld(behavior, 20_000, 80_000), [hole]);
        for (const { startMs, endMs } of events) {
          expect(endMs <= hole.startMs || startMs >= hole.endMs).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('nothing is judged in a gap, strengths included, and shares count only what was seen', () => {
    const { events } = eventsWith(() => CALM, [gap(9000, DURATION_MS)]);
    expect(events).toEqual([]);
    const coverageOf = (durationMs: number) => {
      const detector = createDetector(BEHAVIORS);
      for (let timeMs = 0; timeMs < durationMs; timeMs += 100) {
        detector.push({ timeMs, values: timeMs < 30_000 ? CALM : nothing() });
      }
      return detector.coverage();
    };
    expect(coverageOf(60_000)).toEqual(coverageOf(30_000));
  });

  test('the neutral posture stays', () => {
    const detector = createDetector(BEHAVIORS);
    for (let timeMs = 0; timeMs < 20_000; timeMs += 100) detector.push({ timeMs, values: { ...CALM, headPitch: 12 } });
    const before = detector.baseline();
    detector.cut(20_000);
    expect(detector.baseline()).toEqual(before);
  });
});

test('moments found again from saved signals are the same with gaps', () => {
  const nothingFound = Object.fromEntries(BEHAVIORS.map(({ id }) => [id, 'off' as const]));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(MOVES)),
      anyGap,
      fc.integer({ min: 20, max: 60 }),
      (behavior, hole, s) => {
        const gaps = [hole];
        const { events, rows } = eventsWith(habitWorld(behavior, s * 1000, s * 1000 + 25_000), gaps);
        const again = adjustEvents(
          BEHAVIORS,
          [],
          { rows, durationMs: DURATION_MS, calibrated: {}, gaps },
          nothingFound,
          {},
        );
        expect(again).toEqual([...events].sort((a, b) => a.startMs - b.startMs || a.id.localeCompare(b.id)));
      },
    ),
    { numRuns: 20 },
  );
});
