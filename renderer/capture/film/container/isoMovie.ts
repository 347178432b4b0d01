import type { Kept } from '../filmPlan.ts';
import { boxesIn } from './isoBoxes.ts';

/** One entry of an edit list (ISO/IEC 14496-12, 8.6.6), in seconds. */
export interface Edit {
  /** How long it is shown; 0: to the end. */
  readonly lengthS: number;
  /** Where it begins on the samples' clock; null: nothing is shown. */
  readonly mediaS: number | null;
  readonly rate: number;
}

/** What the table of contents says of one track. */
export interface IsoTrack {
  readonly id: number;
  readonly edits: readonly Edit[];
}

/** The tracks of a `moov` box. A track whose boxes cannot be read is left out. */
export function tracksOf(moov: Uint8Array): IsoTrack[] {
  const boxes = boxesIn(new DataView(moov.buffer, moov.byteOffset, moov.byteLength));
  const movie = boxes.find(({ type }) => type === 'mvhd');
  const movieScale = movie === undefined ? 0 : timescaleOf(movie.content);
  return boxes.filter(({ type }) => type === 'trak').flatMap(({ content }) => trackOf(content, movieScale) ?? []);
}

function trackOf(track: DataView, movieScale: number): IsoTrack | null {
  const header = find(track, 'tkhd');
  const media = find(track, 'mdia', 'mdhd');
  if (header === undefined || media === undefined || header.byteLength < 24) return null;
  const list = find(track, 'edts', 'elst');
  const id = header.getUint32(isLong(header) ? 20 : 12);
  return { id, edits: list === undefined ? [] : editsOf(list, movieScale, timescaleOf(media)) };
}

function editsOf(list: DataView, movieScale: number, mediaScale: number): Edit[] {
  const entry = isLong(list) ? 20 : 12;
  if (list.byteLength < 8 || movieScale === 0 || mediaScale === 0) return [];
  const count = Math.min(list.getUint32(4), Math.floor((list.byteLength - 8) / entry));
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * entry;
    const length = isLong(list) ? Number(list.getBigUint64(at)) : list.getUint32(at);
    const media = isLong(list) ? Number(list.getBigInt64(at + 8)) : list.getInt32(at + 4);
    return {
      lengthS: length / movieScale,
      mediaS: media < 0 ? null : media / mediaScale,
      rate: list.getInt32(at + entry - 4) / 65536,
    };
  });
}

/**
 * What the edits show, on the clock that mediabunny gives the samples: it shifts them by the first edit, where it understands that one.
 * Chromium's player follows the whole list (seen: of two parts, the second begins where the first ends).
 * null: there are none, everything is shown. An edit at another speed shows the same pictures, in the speaker's own time; a picture that
 * is only held (rate 0) and a pause show nothing to judge.
 */
export function keptOf(edits: readonly Edit[]): Kept[] | null {
  if (edits.length === 0) return null;
  const shiftS = shiftOf(edits);
  let playedS = 0;
  return edits.flatMap(({ lengthS, mediaS, rate }, index) => {
    const playedMs = playedS * 1000;
    playedS += lengthS;
    if (mediaS === null || rate <= 0) return [];
    // A recorder that writes its film piece by piece does not know its length yet.
    const open = lengthS === 0 && index === edits.length - 1;
    const startMs = (mediaS - shiftS) * 1000;
    return [{ startMs, endMs: open ? Number.POSITIVE_INFINITY : startMs + lengthS * rate * 1000, playedMs }];
  });
}

/** How far mediabunny shifts the samples: to where the first edit begins, after the pauses before it. */
function shiftOf(edits: readonly Edit[]): number {
  let pausesS = 0;
  for (const { lengthS, mediaS, rate } of edits) {
    if (mediaS === null) pausesS += lengthS;
    else return rate === 1 ? mediaS - pausesS : 0;
  }
  return 0;
}

function find(content: DataView, ...path: string[]): DataView | undefined {
  const [type, ...rest] = path;
  if (type === undefined) return content;
  const box = boxesIn(content).find((each) => each.type === type);
  return box === undefined ? undefined : find(box.content, ...rest);
}

/** Version 1 has 64-bit times. */
function isLong(box: DataView): boolean {
  return box.byteLength > 0 && box.getUint8(0) === 1;
}

function timescaleOf(header: DataView): number {
  const at = isLong(header) ? 20 : 12;
  return header.byteLength < at + 4 ? 0 : header.getUint32(at);
}
