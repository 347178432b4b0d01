import { readFile } from 'node:fs/promises';
import {
  ALL_FORMATS,
  BufferSource,
  BufferTarget,
  type EncodedPacket,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MkvOutputFormat,
  Mp4OutputFormat,
  Output,
  type OutputFormat,
  type Rotation,
  WebMOutputFormat,
} from 'mediabunny';
import { film, SAMPLE } from './films.ts';

/** Films as recorders, phones and editors leave them, made from the project's own by muxing their packets anew and changing bytes. */

export const mp4 = () => new Mp4OutputFormat({ fastStart: 'in-memory' });
export const mp4IndexLast = () => new Mp4OutputFormat({ fastStart: false });
export const fragmented = () => new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: 1 });
export const mkv = () => new MkvOutputFormat({ minimumClusterDuration: 1 });
export const liveMkv = () => new MkvOutputFormat({ appendOnly: true, minimumClusterDuration: 1 });
/** As a browser records: no length, no index. */
export const liveWebm = () => new WebMOutputFormat({ appendOnly: true, minimumClusterDuration: 1 });

export interface Material {
  readonly packets: readonly EncodedPacket[];
  readonly config: VideoDecoderConfig;
  /** Degrees clockwise that a player turns it by, as telephones say it. */
  readonly rotation?: Rotation;
}

async function materialOf(path: string, seconds: number): Promise<Material> {
  const input = new Input({ source: new BufferSource(await readFile(path)), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (track === null || config === null || config === undefined) throw new Error(`${path} has no video.`);
  const packets: EncodedPacket[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.timestamp < seconds && packets.every(({ timestamp }) => timestamp < seconds)) {
      const told = config.codec.startsWith('avc') ? bytesOf(packet.data, filler(packets.length)) : packet.data;
      packets.push(packet.clone({ data: told }));
    }
  }
  return { packets, config };
}

/** The first seconds of the sample: H.264 with reordered pictures, 15 a second, a key frame every two seconds. */
export const h264 = (seconds = 8) => materialOf(SAMPLE, seconds);
export const vp9 = () => materialOf(film('vp9.webm'), 3);

/** @param timeOf The time of each packet, in seconds. */
export function mux(
  format: OutputFormat,
  { packets, ...material }: Material,
  timeOf: (packet: EncodedPacket, index: number) => number = ({ timestamp }) => timestamp,
): Promise<Uint8Array> {
  const timed = packets.map((packet, index) => packet.clone({ timestamp: timeOf(packet, index) }));
  return muxTracks(format, [{ packets: timed, ...material }]);
}

/** One video track for each. */
export async function muxTracks(format: OutputFormat, tracks: readonly Material[]): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const sources = tracks.map(({ config, rotation }) => {
    const source = new EncodedVideoPacketSource(config.codec.startsWith('vp09') ? 'vp9' : 'avc');
    output.addVideoTrack(source, rotation === undefined ? {} : { rotation });
    return source;
  });
  await output.start();
  await Promise.all(
    tracks.map(async ({ packets, config }, track) => {
      for (const [index, packet] of packets.entries()) {
        // What begins with a picture that is no key frame is called one, or it could not be written.
        const type = index === 0 ? 'key' : packet.type;
        await sources[track]?.add(packet.clone({ type }), { decoderConfig: config });
      }
      sources[track]?.close();
    }),
  );
  await output.finalize();
  if (target.buffer === null) throw new Error('Nothing was written.');
  return new Uint8Array(target.buffer);
}

export interface EditEntry {
  readonly seconds: number;
  /** Where it begins on the samples' clock; -1: a pause. */
  readonly from: number;
  readonly rate?: number;
}

const bytesOf = (...parts: (Uint8Array | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const u32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
/** A unit that decoders pass over (ISO/IEC 14496-10, 7.4.2.7): pictures in which nothing moves can be told apart by it. */
const filler = (index: number) => [...u32(5), 12, ...u32(index)];
const box = (type: string, content: Uint8Array) => bytesOf(u32(content.length + 8), Buffer.from(type), content);

/** The MP4, its table of contents last, with another edit list for its one track. */
export function withEdits(film: Uint8Array, edits: readonly EditEntry[]): Uint8Array {
  const bytes = Buffer.from(film);
  const scaleOf = (type: string) =>
    bytes.readUInt32BE(bytes.lastIndexOf(type) + (bytes[bytes.lastIndexOf(type) + 4] === 1 ? 24 : 16));
  const entries = edits.flatMap(({ seconds, from, rate = 1 }) => [
    ...u32(Math.round(seconds * scaleOf('mvhd'))),
    ...u32(from < 0 ? 0xffffffff : Math.round(from * scaleOf('mdhd'))),
    ...u32(Math.round(rate * 65536)),
  ]);
  const list = box('edts', box('elst', bytesOf([0, 0, 0, 0], u32(edits.length), entries)));
  const moov = bytes.lastIndexOf('moov') - 4;
  const trak = bytes.lastIndexOf('trak') - 4;
  const old = bytes.lastIndexOf('edts') - 4;
  const oldLength = old > trak ? bytes.readUInt32BE(old) : 0;
  const at = oldLength > 0 ? old : bytes.lastIndexOf('mdia') - 4;
  for (const outer of [moov, trak]) bytes.writeUInt32BE(bytes.readUInt32BE(outer) + list.length - oldLength, outer);
  return bytesOf(bytes.subarray(0, at), list, bytes.subarray(at + oldLength));
}

/** The MP4 with a header that promises another length. */
export function withPromise(film: Uint8Array, seconds: number): Uint8Array {
  const bytes = Buffer.from(film);
  for (const type of ['mvhd', 'mdhd']) {
    const at = bytes.lastIndexOf(type);
    const long = bytes[at + 4] === 1;
    const scale = bytes.readUInt32BE(at + (long ? 24 : 16));
    if (long) bytes.writeBigUInt64BE(BigInt(seconds * scale), at + 28);
    else bytes.writeUInt32BE(seconds * scale, at + 20);
  }
  return bytes;
}

/** Where the clusters' times stand in a Matroska file: their offsets and lengths in bytes. */
function clusterTimes(bytes: Buffer): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  const cluster = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);
  for (let at = bytes.indexOf(cluster); at !== -1; at = bytes.indexOf(cluster, at + 1)) {
    const time = bytes.indexOf(0xe7, at + 5);
    if (time !== -1 && time < at + 14) found.push({ at: time + 2, length: (bytes[time + 1] ?? 0) & 0x7f });
  }
  return found;
}

/** The Matroska film with its clock set to `seconds` from the cluster `from` on, as at a change of the computer's clock. */
export function withClockSet(film: Uint8Array, from: number, seconds: number): Uint8Array {
  const bytes = Buffer.from(film);
  const times = clusterTimes(bytes);
  const valueAt = ({ at, length }: { at: number; length: number }) => bytes.readUIntBE(at, length);
  const first = times[from];
  if (first === undefined) throw new Error(`There is no cluster ${from}.`);
  const by = seconds * 1000 - valueAt(first);
  for (const time of times.slice(from)) bytes.writeUIntBE(valueAt(time) + by, time.at, time.length);
  return bytes;
}

/** The Matroska film whose first block says what it is: no key frame. */
export function withoutFirstKey(film: Uint8Array): Uint8Array {
  const bytes = Buffer.from(film);
  const [time] = clusterTimes(bytes);
  if (time === undefined) throw new Error('There is no cluster.');
  const block = bytes.indexOf(0xa3, time.at + time.length);
  const size = bytes[block + 1] ?? 0;
  const sizeLength = Math.clz32(size) - 23;
  // Track, two bytes of time, flags.
  const flags = block + 1 + sizeLength + 3;
  bytes[flags] = (bytes[flags] ?? 0) & 0x7f;
  return bytes;
}
