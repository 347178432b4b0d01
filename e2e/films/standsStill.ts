import {
  ALL_FORMATS,
  BufferTarget,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

/**
 * The film at `path` with its picture standing still for `seconds` from its first key frame at or after `atSecond`, as a
 * recorder leaves it when the camera stops: the same picture again and again, then on where it was, to the key frame at `endSecond`.
 */
export async function standsStill(
  path: string,
  { atSecond, seconds, endSecond }: { atSecond: number; seconds: number; endSecond: number },
): Promise<{ film: Uint8Array; fromSecond: number }> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const codec = track?.codec;
  if (track === null || codec === null || codec === undefined) throw new Error(`${path} has no pictures.`);
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source);
  await output.start();
  const config = await track.getDecoderConfig();
  if (config === null) throw new Error(`${path} does not say how it is decoded.`);
  const sink = new EncodedPacketSink(track);
  let fromSecond: number | undefined;
  for await (const packet of sink.packets()) {
    if (packet.type === 'key' && packet.timestamp >= endSecond) break;
    if (fromSecond === undefined && packet.type === 'key' && packet.timestamp >= atSecond) {
      fromSecond = packet.timestamp;
      const repeats = Math.round(seconds / packet.duration);
      for (let i = 0; i < repeats; i++) {
        await source.add(packet.clone({ timestamp: fromSecond + i * packet.duration }), { decoderConfig: config });
      }
    }
    const timestamp = packet.timestamp + (fromSecond === undefined ? 0 : seconds);
    await source.add(packet.clone({ timestamp }), { decoderConfig: config });
  }
  await output.finalize();
  input.dispose();
  const { buffer } = output.target;
  if (buffer === null || fromSecond === undefined) throw new Error(`${path} has no key frame after ${atSecond} s.`);
  return { film: new Uint8Array(buffer), fromSecond };
}
