import { describe, expect, test } from 'vitest';
import { isHeard } from '../behaviors/behavior.ts';
import { HEARD } from '../behaviors/catalogue.ts';
import { withSensitivity } from '../behaviors/sensitivity.ts';
import type { SignalRow } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import { HEARING } from '../voice/voiceSignals.ts';
import { createDetector } from './detector.ts';
import { notJudgedIn } from './notJudged.ts';
import { CALM, events, GONE, type World } from './world.fixture.ts';

/** Somebody who speaks but for the silences, seconds of the pause counted as the listener does. */
const talk =
  (silences: readonly (readonly [fromMs: number, toMs: number])[], seen: SignalValues = CALM): World =>
  (timeMs) => {
    const now = silences.find(([from, to]) => timeMs >= from && timeMs < to);
    const before = silences.findLast(([, to]) => timeMs >= to)?.[1] ?? 0;
    const pause = now === undefined ? 0 : (timeMs - now[0]) / 1000;
    const speechRun = now === undefined ? (timeMs - before) / 1000 : 0;
    return { ...CALM, ...seen, hearing: 1, pause, speechRun, speaking: now === undefined ? 1 : 0 };
  };
const of = (
  behavior: string,
  world: World,
  durationMs: number,
  behaviors = HEARD as Parameters<typeof createDetector>[0],
) => events(world, durationMs, { behaviors }).filter((event) => event.behavior === behavior);

describe('what is heard', () => {
  test('a silence is as long as it was, however soon it is noticed', () => {
    const world = talk([[10_000, 17_000]]);
    for (const sensitivity of ['less', 'normal', 'more'] as const) {
      const behaviors = HEARD.map((behavior) => withSensitivity(behavior, sensitivity));
      const [silence, ...others] = of('dead-air', world, 30_000, behaviors);
      expect(others).toEqual([]);
      expect(Math.abs((silence?.startMs ?? 0) - 10_000)).toBeLessThan(20);
      expect(Math.abs((silence?.endMs ?? 0) - 17_000)).toBeLessThan(150);
    }
  });

  test('a silence that lasts until the rehearsal is over is its end, and a pause is none', () => {
    expect(of('dead-air', talk([[10_000, 13_500]]), 30_000)).toEqual([]);
    expect(of('dead-air', talk([[20_000, 60_000]]), 30_000)).toEqual([]);
  });

  test('a run without a pause counts from where it began', () => {
    const [run, ...others] = of(
      'no-pauses',
      talk([
        [5000, 5500],
        [45_000, 45_600],
      ]),
      60_000,
    );
    expect(others).toEqual([]);
    expect(Math.abs((run?.startMs ?? 0) - 5500)).toBeLessThan(20);
    expect(Math.abs((run?.endMs ?? 0) - 45_000)).toBeLessThan(150);
  });

  test('whoever is out of the picture can be heard all the same, and where there is no sound nothing is judged', () => {
    const hidden: World = (timeMs) => {
      const { hearing, speaking, pause, speechRun } = talk([[10_000, 17_000]])(timeMs);
      return { ...GONE, hearing, speaking, pause, speechRun };
    };
    expect(of('dead-air', hidden, 30_000)).toHaveLength(1);
    const coverage = (world: World) => {
      const detector = createDetector(HEARD);
      for (let timeMs = 0; timeMs < 30_000; timeMs += 100) detector.push({ timeMs, values: world(timeMs) });
      return detector.coverage()['dead-air'];
    };
    expect(coverage(hidden)).toBe(1);
    expect(coverage(() => ({ ...CALM, hearing: Number.NaN, pause: Number.NaN }))).toBe(0);
  });

  test('each is known by ear alone', () => {
    for (const behavior of HEARD) expect(isHeard(behavior)).toBe(true);
  });
});

describe('why a voice was not judged', () => {
  const unheard: Partial<SignalValues> = { pace: Number.NaN, pause: Number.NaN, speechRun: Number.NaN };
  const reasons = (world: World) => {
    const rows = Array.from({ length: 300 }, (_, at): SignalRow => {
      const known = Object.entries(world(at * 200)).map(([name, value]) => [name, Number.isNaN(value) ? null : value]);
      return { timeMs: at * 200, values: Object.fromEntries(known) };
    });
    const told = notJudgedIn(HEARD, { rows, durationMs: 60_000, calibrated: {} });
    return [...new Set(told.filter(({ behavior }) => behavior === 'rushing').map(({ reason }) => reason))];
  };
  test.each([
    ['no-sound', { hearing: Number.NaN }],
    ['silent', { hearing: HEARING.silent }],
    ['noisy', { hearing: HEARING.noisy }],
    ['no-speech', { pause: 30, speaking: 0 }],
    ['little-speech', { pause: 0, speaking: 0.8 }],
  ] as const)('%s', (reason, values) => {
    expect(reasons(() => ({ ...CALM, ...unheard, ...values }))).toEqual([reason]);
  });

  test('that it took half a minute to know the voice is not told', () => {
    expect(reasons((timeMs) => (timeMs < 30_000 ? { ...CALM, pace: Number.NaN } : CALM))).toEqual([]);
  });
});
