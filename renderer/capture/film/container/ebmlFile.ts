import type { ReadBytes } from './isoBoxes.ts';

/** Element ids of Matroska and WebM (RFC 9559). */
const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const TIMESTAMP = 0xe7;

/** Where the last cluster is looked for first; then in twice as much. A cluster holds a few seconds. */
const TAIL = 1 << 20;
const LONGEST_TAIL = 1 << 26;

interface Element {
  readonly id: number;
  /** Of its content; undefined when the recorder did not know it. */
  readonly size: number | undefined;
  readonly header: number;
}

/** Whether a Matroska or WebM file of `size` bytes ends in the middle of one of its elements. */
export async function isEbmlCutOff(read: ReadBytes, size: number): Promise<boolean> {
  const start = await read(0, 4096);
  const head = elementAt(start, 0);
  if (head?.id !== EBML || head.size === undefined) return false;
  const segmentAt = head.header + head.size;
  const segment = elementAt(start, segmentAt);
  if (segment?.id !== SEGMENT) return true;
  if (segment.size !== undefined && segmentAt + segment.header + segment.size > size) return true;
  for (let length = TAIL; ; length *= 2) {
    const offset = Math.max(segmentAt + segment.header, size - length);
    const tail = await read(offset, size - offset);
    const cluster = lastCluster(tail);
    if (cluster !== -1) return endsInside(tail, cluster);
    if (offset <= segmentAt + segment.header) return endsInside(tail, 0);
    if (length >= LONGEST_TAIL) return false;
  }
}

/** Where the last cluster begins that is one: its first element is its time. */
function lastCluster(bytes: Uint8Array): number {
  for (let at = bytes.length - 4; at >= 0; at--) {
    if (bytes[at] !== 0x1f) continue;
    const cluster = elementAt(bytes, at);
    if (cluster?.id !== CLUSTER) continue;
    if (elementAt(bytes, at + cluster.header)?.id === TIMESTAMP) return at;
  }
  return -1;
}

/** Walks from element to element, into what has no size of its own. */
function endsInside(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < bytes.length) {
    const element = elementAt(bytes, at);
    if (element === undefined) return true;
    at += element.header + (element.size ?? 0);
  }
  return at > bytes.length;
}

function elementAt(bytes: Uint8Array, at: number): Element | undefined {
  const idLength = lengthOf(bytes[at], 4);
  if (idLength === undefined) return undefined;
  const sizeLength = lengthOf(bytes[at + idLength], 8);
  const header = idLength + (sizeLength ?? 0);
  if (sizeLength === undefined || at + header > bytes.length) return undefined;
  const marker = 1 << (8 - sizeLength);
  const first = (bytes[at + idLength] ?? 0) - marker;
  const rest = bytes.subarray(at + idLength + 1, at + header);
  const unknown = first === marker - 1 && rest.every((byte) => byte === 0xff);
  const size = rest.reduce((value, byte) => value * 256 + byte, first);
  return { id: numberAt(bytes, at, idLength), size: unknown ? undefined : size, header };
}

/** How many bytes a variable-size integer takes: its first byte's leading zeros tell. */
function lengthOf(first: number | undefined, most: number): number | undefined {
  const length = first === undefined ? most + 1 : Math.clz32(first) - 23;
  return length > most ? undefined : length;
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);
}
