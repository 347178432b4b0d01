/** Reads `length` bytes from `offset` on; fewer at the end of the file. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;

/** Size and type, then a 64-bit size where the first one is 1. ISO/IEC 14496-12, 4.2. */
const HEADER = 16;
const SMALL_HEADER = 8;
/** A film has a handful of boxes at its top level, a long recording in fragments two a second. More is not a film. */
const MOST_BOXES = 100_000;

/** Whether an MP4 or MOV file of `size` bytes ends in the middle of one of its boxes, or before its table of contents (`moov`). */
export async function isCutOff(read: ReadBytes, size: number): Promise<boolean> {
  let offset = 0;
  let contents = false;
  for (let boxes = 0; offset < size && boxes < MOST_BOXES; boxes++) {
    const bytes = await read(offset, HEADER);
    if (bytes.byteLength < SMALL_HEADER) return true;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (String.fromCharCode(...bytes.subarray(4, 8)) === 'moov') contents = true;
    const small = view.getUint32(0);
    // 0: to the end of the file.
    if (small === 0) return !contents;
    if (small === 1 && bytes.byteLength < HEADER) return true;
    const length = small === 1 ? Number(view.getBigUint64(8)) : small;
    if (length < SMALL_HEADER) return !contents;
    offset += length;
  }
  return offset > size || !contents;
}
