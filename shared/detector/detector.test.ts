import { describe, expect, test } from 'vitest';
import type { Behavior } from '../behaviors/behavior.ts';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import { behaviorEventSchema } from '../rehearsal/timeline.ts';
import { createSignalReader, type Signals } from '../signals/signals.ts';
import { type Speaker, speaker } from '../signals/speaker.fixture.ts';
import type { Detection } from './detection.ts';
import { createDetector } from './detector.ts';
import { CALM, during, events, GONE, habits, MOVES, type World } from './world.fixture.ts';

describe.each(Object.entries(MOVES))('%s', (id, values) => {
  const behavior: Behavior | undefined = BEHAVIORS.find((each) => each.id === id);
  const { minDurationMs = 0, lag = { enterMs: 0, leaveMs: 0 } } = behavior ?? {};
  const BEGINS = 18_000;
  const ends = BEGINS + minDurationMs + 5000;
  const durationMs = ends + 15_000;

  test('is found once, with its numbers', () => {
    const found = habits(events(during(BEGINS, ends, values), durationMs));
    expect(found.map(({ behavior }) => behavior)).toEqual([id]);
    const [event] = found;
    if (!event) return;
    expect(behaviorEventSchema.parse(event)).toEqual(event);
    expect(event.id).toBe(`${id}-${event.startMs}`);
    expect(Math.abs(event.startMs - (BEGINS - lag.enterMs))).toBeLessThan(250);
    expect(Math.abs(event.endMs - (ends - lag.leaveMs))).toBeLessThan(250);
    expect(event.confidence).toBe(1);
    expect(event.measured.threshold).toBe(behavior?.enter);
    expect(event.measured.baseline).toBe(behavior?.relative ? CALM[behavior.signal] : null);
    expect(event.severity).toBeGreaterThan(0);
  });

  test('is too short to mention', () => {
    const lasts = minDurationMs - lag.enterMs + lag.leaveMs - 250;
    expect(habits(events(during(BEGINS, BEGINS + lasts, values), durationMs))).toEqual([]);
  });

  test('is not judged while its signal is unknown', () => {
    const world = during(BEGINS, ends, values);
    const unseen: World = (timeMs) => ({
      ...world(timeMs),
      ...Object.fromEntries(Object.keys(values).map((k) => [k, NaN])),
    });
    expect(habits(events(unseen, durationMs))).toEqual([]);
  });
});

test('a film without a person is one out-of-frame event', () => {
  const [event, ...others] = events(() => GONE, 42_000);
  expect(others).toEqual([]);
  expect(event).toMatchObject({ behavior: 'out-of-frame', startMs: 0, endMs: 42_000, severity: 1, confidence: 1 });
});

test('looking at the audience all along is one strength', () => {
  expect(events(() => CALM, 30_000)).toMatchObject([{ behavior: 'steady-gaze', kind: 'strength', endMs: 30_000 }]);
});

test('whoever is gone is judged for nothing else', () => {
  const world: World = (timeMs) => (timeMs > 10_000 && timeMs < 20_000 ? GONE : CALM);
  expect(habits(events(world, 30_000)).map(({ behavior }) => behavior)).toEqual(['out-of-frame']);
});

describe('the speaker’s own neutral posture', () => {
  test('a camera below the eyes is not looking down for an hour', () => {
    const world = during(20_000, 26_000, { headPitch: -20 });
    const low: World = (timeMs) => ({ ...world(timeMs), headPitch: world(timeMs).headPitch - 9 });
    const found = habits(events(low, 40_000));
    expect(found).toMatchObject([{ behavior: 'looking-down', measured: { baseline: -9, value: 20 } }]);
  });

  test('whoever begins by looking away is found later all the same', () => {
    const world: World = (timeMs) => ({
      ...CALM,
      headYaw: timeMs < 6000 ? 45 : timeMs > 20_000 && timeMs < 25_000 ? 40 : 0,
    });
    expect(habits(events(world, 40_000)).map(({ startMs }) => Math.round(startMs / 1000))).toContain(20);
  });

  test('is the same at every observation rate', () => {
    const world: World = (timeMs) => ({ ...CALM, headYaw: 3 + 2 * Math.sin(timeMs / 700) });
    const at = (rate: number) => {
      const detector = createDetector(BEHAVIORS);
      for (let i = 0; i < 10 * rate; i++)
        detector.push({ timeMs: (i * 1000) / rate, values: world((i * 1000) / rate) });
      return detector.baseline().headYaw ?? Number.NaN;
    };
    for (const rate of [5, 12, 30]) expect(Math.abs(at(rate) - at(10))).toBeLessThan(0.5);
  });

  test('relative behaviors wait for it', () => {
    expect(habits(events(during(500, 3500, { headYaw: 60 }), 3600))).toEqual([]);
  });
});

test('a mirrored speaker has the same events', () => {
  const mirrored = (change: Partial<Speaker>): Partial<Speaker> => {
    const flip = (point: Speaker['leftWrist']) => point && { x: 1280 / 720 - point.x, y: point.y };
    const { x = 640 / 720, yaw = 0, roll = 0, shoulderTilt = 0 } = change;
    return {
      ...change,
      x: 1280 / 720 - x,
      yaw: -yaw,
      roll: -roll,
      shoulderTilt: -shoulderTilt,
      ...('leftWrist' in change ? { rightWrist: flip(change.leftWrist) } : {}),
      ...('rightWrist' in change ? { leftWrist: flip(change.rightWrist) } : {}),
      ...('leftElbow' in change ? { rightElbow: flip(change.leftElbow) } : {}),
      ...('rightElbow' in change ? { leftElbow: flip(change.rightElbow) } : {}),
    };
  };
  const face = { x: 640 / 720, y: 0.25 };
  const moves: Partial<Speaker>[] = [
    { yaw: 40 },
    { roll: -25 },
    { pitch: -30 },
    { x: 0.3 },
    { shoulderTilt: 9 },
    { leftWrist: face },
    { face: false, back: true },
    { face: false, pose: false },
    {
      leftWrist: { x: face.x - 0.2, y: 0.6 },
      rightWrist: { x: face.x + 0.2, y: 0.6 },
      leftElbow: { x: face.x + 0.24, y: 0.6 },
      rightElbow: { x: face.x - 0.24, y: 0.6 },
    },
  ];
  const play = (change: (move: Partial<Speaker>) => Partial<Speaker>) => {
    const reader = createSignalReader();
    const detector = createDetector(BEHAVIORS);
    const found: Detection[] = [];
    for (let timeMs = 0; timeMs < moves.length * 10_000; timeMs += 100) {
      const move = timeMs % 10_000 > 4500 ? (moves[Math.floor(timeMs / 10_000)] ?? {}) : {};
      found.push(...detector.push(reader(speaker({ ...change(move), timeMs }))));
    }
    found.push(...detector.finish(moves.length * 10_000));
    return found.flatMap((detection) => (detection.type === 'event' ? [detection.event] : []));
  };
  const plain = play((move) => move);
  // The drawn speaker moves nothing else, which is a habit of its own.
  expect(habits(plain).filter(({ behavior }) => behavior !== 'frozen').length).toBe(moves.length);
  const seen = play(mirrored);
  expect(seen.map(({ behavior }) => behavior)).toEqual(plain.map(({ behavior }) => behavior));
  for (const [i, { startMs, endMs }] of seen.entries()) {
    // Landmarks are rounded to 32 bits, and a mirrored number rounds differently.
    expect(Math.abs(startMs - (plain[i]?.startMs ?? 0))).toBeLessThan(50);
    expect(Math.abs(endMs - (plain[i]?.endMs ?? 0))).toBeLessThan(50);
  }
});

/** Bytes that are still in use after garbage was collected. Without that it is chance how much garbage is counted. */
function bytesInUse(): number {
  interface Builtin {
    setFlagsFromString(flags: string): void;
    runInNewContext(script: string): () => void;
  }
  const { process } = globalThis as unknown as {
    process: { memoryUsage(): { heapUsed: number }; getBuiltinModule(name: string): Builtin };
  };
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  process.getBuiltinModule('node:vm').runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('memory does not grow over hours', () => {
  const detector = createDetector(BEHAVIORS);
  const watchFor = (hours: { readonly from: number; readonly to: number }) => {
    for (let timeMs = hours.from * 3_600_000; timeMs < hours.to * 3_600_000; timeMs += 100) {
      const values = { ...CALM, headYaw: 40 * Math.sin(timeMs / 3000), handToFace: timeMs % 20_000 < 3000 ? 0 : 1 };
      detector.push({ timeMs, values } satisfies Signals);
    }
    return bytesInUse();
  };
  const early = watchFor({ from: 0, to: 1 });
  // Keeping a single object for each of the 144,000 observations between would be 2.3 MB and more.
  expect(watchFor({ from: 1, to: 5 }) - early).toBeLessThan(1_000_000);
});
