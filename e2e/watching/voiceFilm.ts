import { writeFile } from 'node:fs/promises';
import {
  ALL_FORMATS,
  AudioSample,
  AudioSampleSource,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { RATE } from '../../shared/voice/sound/rate.ts';

/**
 * Writes a film that shows what `picture` does, so much slower that it lasts as long as `sound`, with that sound.
 *
 * @param sound Samples of each channel, at `RATE`.
 */
export async function writeVoiceFilm(path: string, picture: string, sound: readonly Float32Array[]): Promise<void> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(picture) });
  const track = await input.getPrimaryVideoTrack();
  const codec = await track?.getCodec();
  const decoderConfig = await track?.getDecoderConfig();
  if (!track || !codec || !decoderConfig) throw new Error(`${picture} shows nothing.`);
  const lengthS = (sound[0]?.length ?? 0) / RATE;
  const slower = lengthS / (await track.computeDuration());
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const video = new EncodedVideoPacketSource(codec);
  const audio = new AudioSampleSource({ codec: 'pcm-s16' });
  output.addVideoTrack(video);
  output.addAudioTrack(audio);
  await output.start();
  for await (const packet of new EncodedPacketSink(track).packets()) {
    const timed = packet.clone({ timestamp: packet.timestamp * slower, duration: packet.duration * slower });
    await video.add(timed, { decoderConfig });
  }
  const data = new Float32Array(sound.length * (sound[0]?.length ?? 0));
  for (const [index, channel] of sound.entries()) data.set(channel, index * channel.length);
  const sample = new AudioSample({
    data,
    format: 'f32-planar',
    numberOfChannels: sound.length,
    sampleRate: RATE,
    timestamp: 0,
  });
  await audio.add(sample);
  sample.close();
  await output.finalize();
  input.dispose();
  const { buffer } = output.target;
  if (buffer === null) throw new Error('The film was not written.');
  await writeFile(path, new Uint8Array(buffer));
}
