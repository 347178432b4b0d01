import { type AudioSample, AudioSampleSink, type Input } from 'mediabunny';
import type { Piece } from '../../../shared/rehearsal/gaps.ts';
import type { SoundChunk } from '../../../shared/voice/sound/onClock.ts';

/**
 * The sound of the film's main sound track, on the rehearsal's own clock; undefined where there is none that can be decoded. Sound that lies
 * outside of what is shown is left out.
 *
 * @param pieces Where the rehearsal's time lies on the film's own clock.
 */
export async function filmSound(
  input: Input,
  pieces: readonly Piece[],
): Promise<AsyncGenerator<SoundChunk, void, undefined> | undefined> {
  const track = await input.getPrimaryAudioTrack();
  if (track === null) return undefined;
  if (!(await track.canDecode())) {
    console.warn('The sound of this film cannot be decoded.', await track.getCodecParameterString());
    return undefined;
  }
  return chunksOf(new AudioSampleSink(track), pieces);
}

async function* chunksOf(sink: AudioSampleSink, pieces: readonly Piece[]): AsyncGenerator<SoundChunk, void, undefined> {
  for (const { startMs, mediaMs, lengthMs } of pieces) {
    for await (const sample of sink.samples(mediaMs / 1000, (mediaMs + lengthMs) / 1000)) {
      const chunk = chunkOf(sample, mediaMs, lengthMs);
      sample.close();
      if (chunk !== undefined) yield { ...chunk, timeMs: startMs + chunk.timeMs - mediaMs };
    }
  }
}

/** What of a sample lies in the piece, still on the film's clock. */
function chunkOf(sample: AudioSample, fromMs: number, lengthMs: number): SoundChunk | undefined {
  const { sampleRate, numberOfFrames, numberOfChannels, timestamp } = sample;
  const timeMs = timestamp * 1000;
  const place = (ms: number) => Math.round(((ms - timeMs) * sampleRate) / 1000);
  const first = Math.max(0, place(fromMs));
  const count = Math.min(numberOfFrames, place(fromMs + lengthMs)) - first;
  if (count <= 0) return undefined;
  const channels = Array.from({ length: numberOfChannels }, (_, planeIndex) => {
    const samples = new Float32Array(count);
    sample.copyTo(samples, { planeIndex, format: 'f32-planar', frameOffset: first, frameCount: count });
    return samples;
  });
  return { timeMs: timeMs + (first * 1000) / sampleRate, rate: sampleRate, channels };
}
