/** Reads `length` bytes from `offset` on; fewer at the end of the file. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;

/** Size and type, then a 64-bit size where the first one is 1. ISO/IEC 14496-12, 4.2. */
const HEADER = 16;
const SMALL_HEADER = 8;
/** A film has a handful of boxes at its top level, a long recording in fragments two a second. More is not a film. */
const MOST_BOXES = 1_000_000;

/** What the top level of an MP4 or MOV file shows. */
export interface IsoFile {
  /** It ends in the middle of one of its boxes, or has no table of contents. */
  readonly cutOff: boolean;
  /** Where the content of the table of contents (`moov`) lies; undefined when it is not there, or not all of it. */
  readonly contents: { readonly offset: number; readonly length: number } | undefined;
}

/** Walks the boxes at the top level of a file of `size` bytes. */
export async function isoFile(read: ReadBytes, size: number): Promise<IsoFile> {
  let offset = 0;
  let contents: IsoFile['contents'];
  for (let boxes = 0; offset < size && boxes < MOST_BOXES; boxes++) {
    const bytes = await read(offset, HEADER);
    if (bytes.byteLength < SMALL_HEADER) return { cutOff: true, contents };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const small = view.getUint32(0);
    // 0: to the end of the file.
    if (small === 0) return { cutOff: contents === undefined, contents };
    if (small === 1 && bytes.byteLength < HEADER) return { cutOff: true, contents };
    const length = small === 1 ? Number(view.getBigUint64(8)) : small;
    const header = small === 1 ? HEADER : SMALL_HEADER;
    if (length < header) return { cutOff: contents === undefined, contents };
    if (typeAt(view, 4) === 'moov' && offset + length <= size) {
      contents ??= { offset: offset + header, length: length - header };
    }
    offset += length;
  }
  return { cutOff: offset > size || contents === undefined, contents };
}

/** A box inside another one: its type and content. */
export interface IsoBox {
  readonly type: string;
  readonly content: DataView;
}

/** The boxes in `content`, as far as they are whole. */
export function boxesIn(content: DataView): IsoBox[] {
  const boxes: IsoBox[] = [];
  let offset = 0;
  while (offset + SMALL_HEADER <= content.byteLength) {
    const small = content.getUint32(offset);
    const wide = small === 1 && offset + HEADER <= content.byteLength;
    const length = small === 0 ? content.byteLength - offset : wide ? Number(content.getBigUint64(offset + 8)) : small;
    const header = wide ? HEADER : SMALL_HEADER;
    if (length < header || offset + length > content.byteLength) break;
    boxes.push({
      type: typeAt(content, offset + 4),
      content: new DataView(content.buffer, content.byteOffset + offset + header, length - header),
    });
    offset += length;
  }
  return boxes;
}

function typeAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}
