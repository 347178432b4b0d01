import { expect, test, vi } from 'vitest';
import { createListener } from '../../shared/voice/listener.ts';
import { createOnClock, type SoundChunk } from '../../shared/voice/sound/onClock.ts';
import { RATE } from '../../shared/voice/sound/rate.ts';
import { speak } from '../../shared/voice/voice.fixture.ts';
import { UNHEARD } from '../../shared/voice/voiceSignals.ts';
import { createEars } from './ears.ts';
import type { Hearing } from './hearing.ts';

/** Hears here and at once what the worker hears: somebody who speaks all the time. */
function hearing(): Hearing & { readonly heardMs: () => number; readonly isClosed: () => boolean } {
  const clock = createOnClock();
  const listener = createListener();
  let heardMs = 0;
  let closed = false;
  return {
    async hear(chunks) {
      heardMs += chunks.reduce((sum, { channels }) => sum + ((channels[0]?.length ?? 0) * 1000) / RATE, 0);
      return chunks.flatMap((chunk) => clock.push(chunk)).flatMap((frame) => listener.push(frame, 1));
    },
    close() {
      closed = true;
    },
    heardMs: () => heardMs,
    isClosed: () => closed,
  };
}

async function* sound(seconds: number, breaks = false): AsyncGenerator<SoundChunk, void, undefined> {
  const second = speak(1, { rate: 4, pitch: () => 140 });
  for (let at = 0; at < seconds; at++) yield { timeMs: at * 1000, rate: RATE, channels: [second] };
  if (breaks) throw new Error('The file ends in the middle of something.');
}

test('tells of a film what is heard at the very time, and hears no further ahead than it must', async () => {
  const here = hearing();
  const ears = createEars(sound(300), here);
  await ears.until(3000);
  expect(ears.at(3000).speechRun).toBeCloseTo(3, 1);
  expect(ears.at(2000).speechRun).toBeCloseTo(2, 1);
  await ears.until(100_000);
  expect(ears.at(100_000).speechRun).toBeCloseTo(100, 0);
  expect(here.heardMs()).toBeLessThan(125_000);
  // What a minute ago was told is told no more.
  expect(ears.at(2000)).toBe(UNHEARD);
  ears.close();
  expect(here.isClosed()).toBe(true);
});

test('where the sound ends or breaks off, the picture goes on unheard', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  for (const breaks of [false, true]) {
    const here = hearing();
    const ears = createEars(sound(3, breaks), here);
    await ears.until(60_000);
    expect(ears.at(2600).speechRun).toBeCloseTo(2.6, 1);
    expect(ears.at(10_000)).toBe(UNHEARD);
    await expect.poll(here.isClosed).toBe(true);
    expect(told).toHaveBeenCalledTimes(breaks ? 1 : 0);
  }
  told.mockRestore();
});
