import { expect, test } from 'vitest';
import { createOnClock } from '../../../shared/voice/sound/onClock.ts';
import { FRAME, RATE } from '../../../shared/voice/sound/rate.ts';
import { microphoneSound } from './microphoneSound.ts';

interface Given {
  readonly rate: number;
  readonly channels: number;
}

/** A microphone that gives a hundredth of a second at a time on a clock of its own, and ends as one that is unplugged. */
function microphone(seconds: readonly Given[], beginsUs: number) {
  let open = 0;
  let nowMs = -500;
  let timestamp = beginsUs;
  const pieces = seconds.flatMap((given) => Array.from({ length: 100 }, () => given));
  const stream = new ReadableStream<AudioData>(
    {
      pull(controller) {
        const given = pieces.shift();
        if (given === undefined) return controller.close();
        const numberOfFrames = given.rate / 100;
        nowMs += 10;
        open += 1;
        controller.enqueue({
          timestamp,
          duration: 10_000,
          sampleRate: given.rate,
          numberOfFrames,
          numberOfChannels: given.channels,
          copyTo: (samples: Float32Array) => samples.fill(0.25),
          close() {
            open -= 1;
          },
        } as unknown as AudioData);
        timestamp += 10_000;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, open: () => open, sinceZeroMs: () => (nowMs < 0 ? undefined : nowMs) };
}

test('a microphone is heard from time 0 on, whatever its own clock, rate and channels are, until it is unplugged', async () => {
  const source = microphone(
    [
      { rate: 48_000, channels: 2 },
      { rate: 44_100, channels: 1 },
      { rate: 16_000, channels: 1 },
    ],
    7_777_000,
  );
  const clock = createOnClock();
  const frames = [];
  let firstMs: number | undefined;
  for await (const chunk of microphoneSound(source.stream, { sinceZeroMs: source.sinceZeroMs, pausedMs: () => 0 })) {
    firstMs ??= chunk.timeMs;
    frames.push(...clock.push(chunk));
  }
  expect(Math.abs(firstMs ?? -1)).toBeLessThanOrEqual(20);
  expect(source.open()).toBe(0);
  // Half a second went by before time 0.
  expect(Math.abs((frames.length * FRAME) / RATE - 2.5)).toBeLessThan(0.1);
  const last = frames.at(-1);
  expect(Math.abs((last?.startMs ?? 0) - 2468)).toBeLessThan(60);
});

test('who stops listening lets go of the microphone', async () => {
  const source = microphone(
    [
      { rate: 48_000, channels: 1 },
      { rate: 48_000, channels: 1 },
    ],
    0,
  );
  const sound = microphoneSound(source.stream, { sinceZeroMs: source.sinceZeroMs, pausedMs: () => 0 });
  await sound.next();
  await sound.return();
  expect(source.open()).toBe(0);
  expect(source.stream.locked).toBe(true);
  expect((await sound.next()).done).toBe(true);
});
