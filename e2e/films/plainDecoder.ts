import { CustomVideoDecoder, type EncodedPacket, registerDecoder, VideoSample } from 'mediabunny';

/** Pictures that a decoder keeps back, at most, to give them in the order in which they are shown. */
const KEPT_BACK = 4;

/** What a picture is made of, in a number. */
export function fingerprint(data: Uint8Array): number {
  return data.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** Whether the packet is what its codec writes: for H.264 units of the lengths that they say, for VP9 its marker. */
function isIntact(codec: string, data: Uint8Array): boolean {
  if (codec !== 'avc') return (data[0] ?? 0) >> 6 === 2;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let at = 0;
  while (at + 4 < data.length && view.getUint32(at) > 0) at += 4 + view.getUint32(at);
  return at === data.length;
}

/** Decodes without decoding: Node has no decoder, and each packet can be told by its bytes. Fails where a real one would. */
class PlainDecoder extends CustomVideoDecoder {
  static override supports(): boolean {
    return true;
  }
  #pending: VideoSample[] = [];
  #begun = false;
  #failed = false;
  init(): void {}
  decode(packet: EncodedPacket): void {
    // As a real one: what was kept back is lost with it.
    if (this.#failed) return;
    this.#failed = !isIntact(this.codec, packet.data) || (!this.#begun && packet.type !== 'key');
    this.#begun = true;
    if (this.#failed) {
      this.onError(new Error('The packet is damaged, or no key frame.'));
      return;
    }
    const pixels = new Uint8Array(16);
    new DataView(pixels.buffer).setUint32(0, fingerprint(packet.data));
    this.#pending.push(
      new VideoSample(pixels, {
        format: 'RGBA',
        codedWidth: 2,
        codedHeight: 2,
        timestamp: packet.timestamp,
        duration: packet.duration,
      }),
    );
    this.#pending.sort((a, b) => a.timestamp - b.timestamp);
    this.#give(KEPT_BACK);
  }
  flush(): void {
    if (!this.#failed) this.#give(0);
  }
  close(): void {
    for (const sample of this.#pending) sample.close();
  }
  #give(keep: number): void {
    while (this.#pending.length > keep) {
      const sample = this.#pending.shift();
      if (sample !== undefined) this.onSample(sample);
    }
  }
}

/** Lets mediabunny decode in Node. */
export function registerPlainDecoder(): void {
  registerDecoder(PlainDecoder);
}
