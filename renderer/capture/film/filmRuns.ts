import type { Packet } from './filmClocks.ts';

/** Packets to decode one after the other, from a key frame on. */
export interface Run {
  /** Indexes of packets, in the order of the file. */
  readonly packets: readonly number[];
  /** The same indexes in the order in which a decoder gives their pictures. */
  readonly pictures: readonly number[];
  /** By packet index: its place among the pictures. */
  readonly places: ReadonlyMap<number, number>;
  /** Which of the packets are key frames. */
  readonly keys: readonly number[];
  /** By packet index: the film time of each picture that is shown. The others are decoded for their sake only. */
  readonly shownMs: ReadonlyMap<number, number>;
  readonly endMs: number;
}

/** A picture that is shown, and when. */
export interface Shown {
  readonly index: number;
  readonly atMs: number;
}

interface RunInMaking {
  readonly from: number;
  to: number;
  readonly shownMs: Map<number, number>;
  endMs: number;
  /** The last picture that is shown. */
  reached: number;
}

/** Whether the picture needs ones before the key frame that it follows in the file: it is shown before that key frame. */
function leads(packets: readonly Packet[], index: number, key: number): boolean {
  const at = packets[key]?.timeMs ?? 0;
  const time = packets[index]?.timeMs ?? 0;
  if (index <= key || time >= at) return false;
  for (let between = key + 1; between <= index; between++) if (packets[between]?.key === true) return false;
  return true;
}

/** Whether the picture can be decoded at all: it does not come before everything that it is based on. */
export function isDecodable(packets: readonly Packet[], index: number, firstKey: number): boolean {
  if (firstKey === -1 || index < firstKey) return false;
  return firstKey === 0 || !leads(packets, index, firstKey);
}

/** Collects what is shown, in the film's order, into as few runs as possible; what no shown picture needs is in none of them. */
export function createRuns(packets: readonly Packet[], clocks: readonly (readonly number[])[]) {
  const keys = packets.flatMap(({ key }, index) => (key ? [index] : []));
  const clockOf = new Int32Array(packets.length);
  for (const [clock, members] of clocks.entries()) for (const index of members) clockOf[index] = clock;
  const runs: RunInMaking[] = [];
  const inOrderOfPictures = (a: number, b: number) =>
    (clockOf[a] ?? 0) - (clockOf[b] ?? 0) || (packets[a]?.timeMs ?? 0) - (packets[b]?.timeMs ?? 0) || a - b;

  /** The key frame from which all of `shown` can be decoded. */
  function startOf(first: number, shown: readonly Shown[]): number {
    let at = keys.findLastIndex((key) => key <= first);
    const soon = shown.slice(0, LEADING_AT_MOST);
    while (at > 0 && soon.some(({ index }) => leads(packets, index, keys[at] ?? 0))) at -= 1;
    return keys[at] ?? 0;
  }

  function finish({ from, to, shownMs, endMs }: RunInMaking): Run {
    const fed: number[] = [];
    for (let index = from; index <= to; index++) {
      // What leads the very first key frame was meant to be decoded; elsewhere its base is not in the run.
      const baseless =
        from > 0 && !shownMs.has(index) && index - from <= LEADING_AT_MOST && leads(packets, index, from);
      if (!baseless) fed.push(index);
    }
    const pictures = [...fed].sort(inOrderOfPictures);
    return {
      packets: fed,
      pictures,
      places: new Map(pictures.map((index, place) => [index, place])),
      keys: fed.filter((index) => packets[index]?.key === true),
      shownMs,
      endMs,
    };
  }

  return {
    add(shown: readonly Shown[], endMs: number): void {
      let first = Number.POSITIVE_INFINITY;
      let last = -1;
      for (const { index } of shown) {
        first = Math.min(first, index);
        last = Math.max(last, index);
      }
      const from = startOf(first, shown);
      const run = runs.at(-1);
      const begins = shown[0]?.index ?? first;
      // A decoder gives its pictures in one order only: a part that goes back, be it by a picture, is decoded by itself.
      const goesOn =
        run !== undefined &&
        from >= run.from &&
        from <= run.to + 1 &&
        last > run.to &&
        inOrderOfPictures(run.reached, begins) <= 0;
      const target = goesOn ? run : { from, to: last, shownMs: new Map<number, number>(), endMs, reached: begins };
      if (!goesOn) runs.push(target);
      target.to = last;
      target.endMs = endMs;
      target.reached = shown.at(-1)?.index ?? target.reached;
      for (const { index, atMs } of shown) target.shownMs.set(index, atMs);
    },
    runs: (): Run[] => runs.map(finish),
  };
}

/** The packets of a run to decode from one of its key frames on. Pictures that are based on what was before it are left out. */
export function packetsFrom(run: Run, from: number): number[] {
  if (from === run.packets[0]) return [...run.packets];
  const place = run.places.get(from) ?? 0;
  const nextKey = run.keys.find((key) => key > from) ?? Number.POSITIVE_INFINITY;
  return run.packets.filter((index) => index >= from && (index > nextKey || (run.places.get(index) ?? 0) >= place));
}

/** The next key frame of the run after a packet. */
export function restartAfter(run: Run, index: number): number | undefined {
  return run.keys.find((key) => key > index);
}

/** More pictures than this never lead a key frame: no codec keeps more of them. */
const LEADING_AT_MOST = 17;
