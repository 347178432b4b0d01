import type { SoundChunk } from '../../../shared/voice/sound/onClock.ts';

/** How the rehearsal's time goes. */
export interface RehearsalClock {
  /** How long ago time 0 was; undefined before it, and in a pause: what comes then is not heard. */
  sinceZeroMs(): number | undefined;
  /** How long the pauses so far took, which take no time of the rehearsal. */
  pausedMs(): number;
}

/**
 * What a microphone gives, on the rehearsal's clock. Its own clock and the camera's begin anywhere: the first sound that comes after time 0 ends
 * when it comes, and from there its own clock counts.
 */
export async function* microphoneSound(
  stream: ReadableStream<AudioData>,
  clock: RehearsalClock,
): AsyncGenerator<SoundChunk, void, undefined> {
  const reader = stream.getReader();
  let aheadMs: number | undefined;
  try {
    for (;;) {
      const { value: data, done } = await reader.read();
      if (done) return;
      const comesMs = clock.sinceZeroMs();
      const { timestamp, duration, sampleRate: rate } = data;
      if (comesMs !== undefined) aheadMs ??= comesMs - duration / 1000 - timestamp / 1000;
      const timeMs =
        comesMs === undefined || aheadMs === undefined ? -1 : timestamp / 1000 + aheadMs - clock.pausedMs();
      const channels = timeMs < 0 ? [] : channelsOf(data);
      data.close();
      if (timeMs >= 0) yield { timeMs, rate, channels };
    }
  } finally {
    await reader.cancel();
  }
}

function channelsOf(data: AudioData): Float32Array[] {
  return Array.from({ length: data.numberOfChannels }, (_, planeIndex) => {
    const samples = new Float32Array(data.numberOfFrames);
    data.copyTo(samples, { planeIndex, format: 'f32-planar' });
    return samples;
  });
}
