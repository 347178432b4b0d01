/** What can stand in a flatbuffer that is put in front of an old one. `old` is a place in the old file. */
export type Item =
  | { readonly old: number }
  | { readonly table: readonly (Field | undefined)[] }
  | { readonly refs: readonly Item[] }
  | { readonly ints: readonly number[] }
  | { readonly bytes: Uint8Array }
  | { readonly text: string };

export type Field = { readonly ref: Item } | { readonly int: number } | { readonly byte: number };

interface Placed {
  readonly item: Item;
  readonly at: number;
}

const align = (offset: number, to: number) => Math.ceil(offset / to) * to;

/** Bytes before an item's own position: a table is preceded by its vtable. */
function sizes(item: Item): { before: number; body: number; alignment: number } {
  if ('table' in item)
    return { before: align(4 + 2 * item.table.length, 4), body: 4 + 4 * item.table.length, alignment: 4 };
  if ('refs' in item) return { before: 0, body: 4 + 4 * item.refs.length, alignment: 4 };
  if ('ints' in item) return { before: 0, body: 4 + 4 * item.ints.length, alignment: 4 };
  if ('bytes' in item) return { before: 0, body: 4 + item.bytes.length, alignment: 16 };
  if ('text' in item) return { before: 0, body: 4 + Buffer.byteLength(item.text) + 1, alignment: 4 };
  return { before: 0, body: 0, alignment: 1 };
}

function children(item: Item): Item[] {
  if ('table' in item) return item.table.flatMap((field) => (field !== undefined && 'ref' in field ? [field.ref] : []));
  return 'refs' in item ? [...item.refs] : [];
}

/**
 * A flatbuffer with a new root in front of an old file that stays untouched behind it. References only point forward:
 * parents are laid out before their children, and everything new before everything old.
 *
 * @param identifier Four letters, as the format's schema says.
 */
export function prepend(root: Item, identifier: string, old: Uint8Array): Uint8Array {
  const places = new Map<Item, number>();
  const laid: Placed[] = [];
  let end = 8;
  const queue: Item[] = [root];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    if ('old' in item || places.has(item)) continue;
    const { before, body, alignment } = sizes(item);
    // Vector data, not its length, is what must be aligned.
    const at = alignment === 16 ? align(end + 4, 16) - 4 : align(end, 4) + before;
    places.set(item, at);
    laid.push({ item, at });
    end = at + body;
    queue.push(...children(item));
  }
  const header = align(end, 16);
  const bytes = Buffer.alloc(header + old.length);
  bytes.set(old, header);
  const placeOf = (item: Item) => ('old' in item ? header + item.old : (places.get(item) ?? 0));
  const refer = (from: number, to: Item) => bytes.writeUInt32LE(placeOf(to) - from, from);
  refer(0, root);
  bytes.write(identifier, 4, 'latin1');
  for (const { item, at } of laid) write(bytes, item, at, refer);
  return bytes;
}

function write(bytes: Buffer, item: Item, at: number, refer: (from: number, to: Item) => void): void {
  if ('table' in item) {
    const vtable = at - align(4 + 2 * item.table.length, 4);
    bytes.writeUInt16LE(4 + 2 * item.table.length, vtable);
    bytes.writeUInt16LE(4 + 4 * item.table.length, vtable + 2);
    bytes.writeInt32LE(at - vtable, at);
    for (const [index, field] of item.table.entries()) {
      if (field === undefined) continue;
      const place = at + 4 + 4 * index;
      bytes.writeUInt16LE(place - at, vtable + 4 + 2 * index);
      if ('ref' in field) refer(place, field.ref);
      else if ('int' in field) bytes.writeInt32LE(field.int, place);
      else bytes.writeInt8(field.byte, place);
    }
  } else if ('refs' in item) {
    bytes.writeUInt32LE(item.refs.length, at);
    for (const [index, ref] of item.refs.entries()) refer(at + 4 + 4 * index, ref);
  } else if ('ints' in item) {
    bytes.writeUInt32LE(item.ints.length, at);
    for (const [index, value] of item.ints.entries()) bytes.writeInt32LE(value, at + 4 + 4 * index);
  } else if ('bytes' in item) {
    bytes.writeUInt32LE(item.bytes.length, at);
    bytes.set(item.bytes, at + 4);
  } else if ('text' in item) {
    bytes.writeUInt32LE(Buffer.byteLength(item.text), at);
    bytes.write(item.text, at + 4, 'utf8');
  }
}

/** Reads the tables of a flatbuffer. Positions are absolute. */
export function readFlatbuffer(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const target = (at: number) => at + view.getUint32(at, true);
  /** Where a table's field is; undefined when it has its default. */
  function field(table: number, index: number): number | undefined {
    const vtable = table - view.getInt32(table, true);
    const slot = 4 + 2 * index;
    const offset = slot < view.getUint16(vtable, true) ? view.getUint16(vtable + slot, true) : 0;
    return offset === 0 ? undefined : table + offset;
  }
  function elements(table: number, index: number): number[] {
    const at = field(table, index);
    if (at === undefined) return [];
    const vector = target(at);
    return Array.from({ length: view.getUint32(vector, true) }, (_, place) => vector + 4 + 4 * place);
  }
  return {
    root: target(0),
    child: (table: number, index: number) => {
      const at = field(table, index);
      return at === undefined ? undefined : target(at);
    },
    children: (table: number, index: number) => elements(table, index).map(target),
    ints: (table: number, index: number) => elements(table, index).map((at) => view.getInt32(at, true)),
    int: (table: number, index: number) => {
      const at = field(table, index);
      return at === undefined ? undefined : view.getInt32(at, true);
    },
    byte: (table: number, index: number) => {
      const at = field(table, index);
      return at === undefined ? undefined : view.getInt8(at);
    },
    text: (table: number, index: number) => {
      const at = field(table, index);
      if (at === undefined) return '';
      const start = target(at);
      return Buffer.from(file.buffer, file.byteOffset + start + 4, view.getUint32(start, true)).toString('utf8');
    },
  };
}
