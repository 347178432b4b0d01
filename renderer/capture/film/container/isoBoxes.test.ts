import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFile } from './isoBoxes.ts';

function box(type: string, payload: number, wide = false): Uint8Array {
  const header = wide ? 16 : 8;
  const bytes = new Uint8Array(header + payload);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, wide ? 1 : bytes.length);
  bytes.set(new TextEncoder().encode(type), 4);
  if (wide) view.setBigUint64(8, BigInt(bytes.length));
  return bytes;
}

function film(...boxes: Uint8Array[]): Uint8Array {
  return Uint8Array.from(boxes.flatMap((bytes) => [...bytes]));
}

function cutOff(bytes: Uint8Array): Promise<boolean> {
  return isoFile(async (offset, length) => bytes.subarray(offset, offset + length), bytes.length).then(
    (found) => found.cutOff,
  );
}

describe('isoFile', () => {
  it('is false for a whole film, with the table of contents first or last, and wide boxes', async () => {
    expect(await cutOff(film(box('ftyp', 8), box('moov', 90), box('mdat', 50)))).toBe(false);
    expect(await cutOff(film(box('ftyp', 8), box('mdat', 50, true), box('moov', 90)))).toBe(false);
    expect(await cutOff(film(box('ftyp', 24), box('mdat', 0), box('moov', 206)))).toBe(false);
  });

  it('is true for a recording whose table of contents was never written', async () => {
    expect(await cutOff(film(box('ftyp', 8), box('mdat', 50)))).toBe(true);
  });

  it('is true wherever a film is cut before its last box is complete', async () => {
    const whole = film(box('ftyp', 8), box('mdat', 50, true), box('moov', 90));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        expect(await cutOff(whole.subarray(0, length))).toBe(true);
      }),
    );
  });

  it('ends on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(typeof (await cutOff(bytes))).toBe('boolean');
      }),
    );
  });
});
