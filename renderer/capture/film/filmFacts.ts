import { type EncodedPacket, EncodedPacketSink, type InputVideoTrack } from 'mediabunny';
import { isEbmlCutOff } from './container/ebmlFile.ts';
import { isoFile, type ReadBytes } from './container/isoBoxes.ts';
import { keptOf, tracksOf } from './container/isoMovie.ts';
import type { Packet } from './filmClocks.ts';
import type { FilmFacts } from './filmPlan.ts';
import type { PacketBefore } from './pickedTrack.ts';

/** The file that a track lies in. */
export interface FilmFile {
  readonly read: ReadBytes;
  readonly size: number;
  /** `ebml`: Matroska and WebM. */
  readonly format: 'iso' | 'ebml' | 'other';
}

/** What a file says of its film, and how to get at its packets. */
export interface ReadFilm {
  readonly facts: FilmFacts;
  readonly before: PacketBefore;
}

interface Table {
  readonly packets: Packet[];
  /** By the index of a key frame: the packet before it in the file. */
  readonly previous: Map<number, EncodedPacket>;
  /** The container cannot be read beyond the last packet. */
  readonly broken: boolean;
}

/** Reads the table of contents: the time of each packet, not the packets themselves as far as the container allows. */
export async function readFilm(track: InputVideoTrack, file: FilmFile): Promise<ReadFilm> {
  const { packets, previous, broken } = await tableOf(track);
  const before = (index: number) => previous.get(index);
  await dropFalseKeys(track, packets, previous);
  const promisedS = await track.getDurationFromMetadata();
  const promisedMs = promisedS === null || !(promisedS > 0) ? null : promisedS * 1000;
  if (file.format === 'iso') {
    const { cutOff, contents } = await isoFile(file.read, file.size);
    const moov = contents === undefined ? undefined : await file.read(contents.offset, contents.length);
    const edits = moov === undefined ? [] : (tracksOf(moov).find(({ id }) => id === track.id)?.edits ?? []);
    const there = await countThere(track, packets);
    const torn = cutOff || broken || there < packets.length;
    return { before, facts: { packets: packets.slice(0, there), kept: keptOf(edits), promisedMs, torn } };
  }
  const cutOff = file.format === 'ebml' && (await isEbmlCutOff(file.read, file.size));
  return { before, facts: { packets, kept: null, promisedMs, torn: cutOff || broken } };
}

async function tableOf(track: InputVideoTrack): Promise<Table> {
  const sink = new EncodedPacketSink(track);
  const packets: Packet[] = [];
  const previous = new Map<number, EncodedPacket>();
  let last: EncodedPacket | undefined;
  try {
    let packet = await sink.getFirstPacket({ metadataOnly: true });
    while (packet !== null) {
      const key = packet.type === 'key';
      if (key && last !== undefined) previous.set(packets.length, last);
      const timeMs = packet.timestamp * 1000;
      packets.push({ timeMs, durationMs: (packet.timestamp + packet.duration) * 1000 - timeMs, key });
      last = packet;
      packet = await sink.getNextPacket(packet, { metadataOnly: true });
    }
  } catch (error) {
    // What was found so far is a film; that it ends here is said as its missing end.
    console.warn('The table of contents cannot be read to its end.', error);
    return { packets, previous, broken: true };
  }
  return { packets, previous, broken: false };
}

/** Cutting tools call the first packet a key frame although it is none. The first real one is found by its bytes. */
async function dropFalseKeys(track: InputVideoTrack, packets: Packet[], previous: Table['previous']): Promise<void> {
  const sink = new EncodedPacketSink(track);
  for (const [index, packet] of packets.entries()) {
    if (!packet.key) continue;
    const last = previous.get(index);
    const read = last === undefined ? await sink.getFirstPacket() : await sink.getNextPacket(last);
    if (read === null || (await track.determinePacketType(read)) !== 'delta') return;
    packets[index] = { ...packet, key: false };
  }
}

/** How many packets the file holds, not only their entries in the table of contents: they lie in it one after the other. */
async function countThere(track: InputVideoTrack, packets: readonly Packet[]): Promise<number> {
  const sink = new EncodedPacketSink(track);
  const isThere = async (index: number) => {
    const timeMs = packets[index]?.timeMs;
    try {
      return timeMs !== undefined && (await sink.getPacket(timeMs / 1000)) !== null;
    } catch (error) {
      console.warn('A packet cannot be read.', error);
      return false;
    }
  };
  if (packets.length === 0 || (await isThere(packets.length - 1))) return packets.length;
  let there = 0;
  let missing = packets.length - 1;
  while (there < missing) {
    const middle = Math.floor((there + missing) / 2);
    if (await isThere(middle)) there = middle + 1;
    else missing = middle;
  }
  return there;
}
