import { type EncodedPacket, EncodedPacketSink, type InputVideoTrack, type PacketRetrievalOptions } from 'mediabunny';

/** A packet that is to be decoded, and the time that its picture comes back with. */
export interface Picked {
  /** Place among the packets of the track, in the order of the file. */
  readonly index: number;
  readonly stampS: number;
}

/** Reaches a packet without reading those before it: the one before it in the file; undefined for the first of all. */
export type PacketBefore = (index: number) => EncodedPacket | undefined;

/** Stamps are not rounded to the container's own clock, which may be too coarse for them. */
const STAMPS_A_SECOND = 1e6;

/**
 * The track with only the picked packets, which are given in the order of the file and begin with a key frame.
 * mediabunny decodes tracks only, and finds its way in them by time, which leads nowhere where a film has the same times twice.
 * Therefore the track gets another inside (`_backing`, not part of the library's face: its version is pinned, and tests read through it).
 */
export function pickedTrack(track: InputVideoTrack, picked: readonly Picked[], before: PacketBefore): InputVideoTrack {
  const sink = new EncodedPacketSink(track);
  /** Where each packet that was given came from. */
  const origins = new WeakMap<EncodedPacket, { readonly place: number; readonly packet: EncodedPacket }>();

  function give(packet: EncodedPacket | null, place: number): EncodedPacket | null {
    const pick = picked[place];
    if (packet === null || pick === undefined) return null;
    const given = packet.clone({ timestamp: pick.stampS });
    origins.set(given, { place, packet });
    return given;
  }
  async function first(options: PacketRetrievalOptions): Promise<EncodedPacket | null> {
    const [pick] = picked;
    if (pick === undefined) return null;
    const previous = before(pick.index);
    return give(
      previous === undefined ? await sink.getFirstPacket(options) : await sink.getNextPacket(previous, options),
      0,
    );
  }
  async function next(given: EncodedPacket, options: PacketRetrievalOptions): Promise<EncodedPacket | null> {
    const origin = origins.get(given);
    if (origin === undefined) throw new Error('This packet is of another track.');
    const from = picked[origin.place];
    const to = picked[origin.place + 1];
    if (from === undefined || to === undefined) return null;
    let packet: EncodedPacket | null = origin.packet;
    for (let index = from.index + 1; index <= to.index && packet !== null; index++) {
      packet = await sink.getNextPacket(packet, index === to.index ? options : { ...options, metadataOnly: true });
    }
    return give(packet, origin.place + 1);
  }
  async function nextKey(given: EncodedPacket, options: PacketRetrievalOptions): Promise<EncodedPacket | null> {
    let packet = await next(given, options);
    while (packet !== null && packet.type !== 'key') packet = await next(packet, options);
    return packet;
  }
  const inside = (track as unknown as { readonly _backing: object })._backing;
  const backing = Object.create(inside, {
    getTimeResolution: { value: () => STAMPS_A_SECOND },
    getFirstPacket: { value: first },
    getNextPacket: { value: next },
    getNextKeyPacket: { value: nextKey },
    // Decoding begins at the first packet: nothing lies before it.
    getKeyPacket: { value: async () => null },
  });
  return Object.create(track, { _backing: { value: backing } });
}
