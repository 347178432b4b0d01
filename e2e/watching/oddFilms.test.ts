import fc from 'fast-check';
import { BufferSource } from 'mediabunny';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFilmFile } from '../../renderer/capture/film.ts';
import type { Gap, Piece } from '../../shared/gaps.ts';
import { GreenroomError } from '../../shared/problem.ts';
import {
  fragmented,
  h264,
  liveWebm,
  type Material,
  mkv,
  mp4,
  mp4IndexLast,
  mux,
  muxTracks,
  vp9,
  withClockSet,
  withEdits,
  withoutFirstKey,
  withPromise,
} from '../films/odd.ts';
import { fingerprint, registerPlainDecoder } from '../films/plainDecoder.ts';

interface Watched {
  readonly durationMs: number;
  /** Each picture: when it is shown, and the second of the sample that it is. */
  readonly pictures: readonly { readonly atMs: number; readonly from: number; readonly afterCut: boolean }[];
  readonly gaps: Gap[];
  readonly pieces: Piece[] | undefined;
}

let sample: Material;
let browser: Material;
const origins = new Map<number, number>();

beforeAll(async () => {
  registerPlainDecoder();
  sample = await h264();
  browser = await vp9();
  for (const { packets } of [sample, browser]) {
    for (const packet of packets) origins.set(fingerprint(packet.data), packet.timestamp);
  }
});

/** The film through the very code of the app, but for the decoder. */
async function watch(bytes: Uint8Array, track?: number): Promise<Watched> {
  const read = async (offset: number, length: number) => bytes.slice(offset, offset + length);
  const film = await openFilmFile({ source: new BufferSource(bytes), size: bytes.length, read }, { rate: 30, track });
  const pictures: Watched['pictures'][number][] = [];
  for await (const { timeMs, sample: picture, afterCut = false } of film.frames()) {
    const pixels = new Uint8Array(picture.allocationSize());
    await picture.copyTo(pixels);
    const from = origins.get(new DataView(pixels.buffer).getUint32(0));
    if (from === undefined) throw new Error('A picture that is not in the sample.');
    pictures.push({ atMs: timeMs, from, afterCut });
    picture.close();
  }
  const watched = { durationMs: film.endMs(), pictures, gaps: film.gaps?.() ?? [], pieces: film.pieces?.() };
  film.close();
  return watched;
}

const kinds = ({ gaps }: Watched) => gaps.map(({ kind }) => kind);
const firstOf = ({ pictures }: Watched) => pictures[0];
const lastOf = ({ pictures }: Watched) => pictures.at(-1);

describe('a film whose clock', () => {
  it('is ordinary is shown as it is', async () => {
    for (const format of [mp4(), mp4IndexLast(), fragmented(), mkv()]) {
      const watched = await watch(await mux(format, sample));
      expect(watched).toMatchObject({ gaps: [], pieces: undefined });
      expect(watched.durationMs).toBeCloseTo(8000, -2);
      expect(watched.pictures).toHaveLength(120);
      for (const { atMs, from } of watched.pictures) expect(Math.abs(atMs - from * 1000)).toBeLessThan(2);
    }
  });

  it.each([3600, 0.4])('starts at %d s begins at zero all the same', async (startS) => {
    const watched = await watch(await mux(mkv(), sample, ({ timestamp }) => timestamp + startS));
    expect(firstOf(watched)).toMatchObject({ atMs: 0, from: 0 });
    expect(watched.durationMs).toBeCloseTo(8000, -2);
    expect(watched.pieces).toMatchObject([{ startMs: 0, mediaMs: startS * 1000 }]);
    expect(watched.gaps).toEqual([]);
  });

  it.each([
    [
      'forward, at a key frame',
      () => mux(mkv(), sample, (packet) => packet.timestamp + (packet.timestamp >= 4 ? 3600 : 0)),
    ],
    [
      'forward, between key frames',
      () => mux(mkv(), sample, (packet) => packet.timestamp + (packet.timestamp >= 4.6 ? 3600 : 0)),
    ],
    ['forward, in MP4', () => mux(mp4(), sample, (packet) => packet.timestamp + (packet.timestamp >= 4 ? 3600 : 0))],
    ['backward', async () => withClockSet(await mux(mkv(), sample, ({ timestamp }) => timestamp + 3600), 2, 1000)],
    [
      'back onto itself',
      async () => withClockSet(await mux(mkv(), sample, ({ timestamp }) => timestamp + 3600), 2, 3600),
    ],
  ])('jumps %s is as long as its pictures', async (_, make) => {
    const watched = await watch(await make());
    expect(kinds(watched)).toEqual(['jump']);
    expect(Math.abs(watched.durationMs - 8000)).toBeLessThan(150);
    expect(watched.pictures).toHaveLength(120);
    for (const { atMs, from } of watched.pictures) expect(Math.abs(atMs - from * 1000)).toBeLessThan(150);
    const cuts = watched.pictures.filter(({ afterCut }) => afterCut);
    expect(cuts).toHaveLength(1);
    expect(cuts[0]?.atMs).toBeCloseTo(watched.gaps[0]?.startMs ?? Number.NaN, 3);
    expect(watched.pieces).toHaveLength(2);
  });

  it('stands still for a moment keeps its time, and nothing reaches across', async () => {
    const watched = await watch(await mux(mkv(), sample, ({ timestamp }) => timestamp + (timestamp >= 4 ? 4 : 0)));
    expect(watched.durationMs).toBeCloseTo(12_000, -2);
    expect(watched.pictures.filter(({ afterCut }) => afterCut)).toMatchObject([{ from: 4 }]);
  });
});

describe('a film of several video tracks', () => {
  const picture = (): Material => ({ ...sample, packets: sample.packets.slice(0, 1) });

  it('is the one in which the most moves, or the one that was asked for', async () => {
    const film = await muxTracks(mkv(), [browser, sample]);
    expect((await watch(film)).pictures).toHaveLength(sample.packets.length);
    expect((await watch(film, 1)).pictures).toHaveLength(browser.packets.length);
    expect((await watch(film, 2)).pictures).toHaveLength(sample.packets.length);
    await expect(watch(film, 3)).rejects.toMatchObject({
      problem: { kind: 'film-track', details: { track: '3', tracks: '2' } },
    });
  });

  it('does not count an attached picture', async () => {
    for (const format of [mp4(), mkv()]) {
      const film = await muxTracks(format, [picture(), browser]);
      expect((await watch(film)).pictures).toHaveLength(browser.packets.length);
      expect((await watch(film, 1)).pictures).toHaveLength(browser.packets.length);
      await expect(watch(film, 2)).rejects.toMatchObject({ problem: { kind: 'film-track', details: { tracks: '1' } } });
    }
  });
});

describe('a film that was edited', () => {
  const edited = async (edits: Parameters<typeof withEdits>[1]) =>
    watch(withEdits(await mux(mp4IndexLast(), sample), edits));
  const seen = ({ pictures }: Watched) => pictures.map(({ from }) => from);

  it('is trimmed at both ends, in the middle of what is coded together', async () => {
    const watched = await edited([{ seconds: 4, from: 2.6 }]);
    expect(watched.durationMs).toBeCloseTo(4000, 0);
    expect(Math.min(...seen(watched))).toBeGreaterThan(2.5);
    expect(Math.max(...seen(watched))).toBeLessThan(6.6);
    expect(watched.pieces).toHaveLength(1);
    expect(watched.gaps).toEqual([]);
  });

  it('has parts cut away: none of them is seen, and the joins are said', async () => {
    const watched = await edited([
      { seconds: 1, from: 0 },
      { seconds: 1, from: 3.3 },
      { seconds: 2, from: 6 },
    ]);
    expect(watched.durationMs).toBeCloseTo(4000, 0);
    expect(watched.gaps).toMatchObject([
      { kind: 'cut', startMs: 1000, endMs: 1000 },
      { kind: 'cut', startMs: 2000, endMs: 2000 },
    ]);
    // A player follows the edits, too: to it nothing lies between the parts.
    expect(watched.pieces).toMatchObject([{ startMs: 0, mediaMs: 0 }]);
    for (const from of seen(watched)) expect(from < 1 || (from > 3.2 && from < 4.3) || from >= 6).toBe(true);
    expect(watched.pictures.filter(({ afterCut }) => afterCut)).toHaveLength(2);
  });

  it('has its parts in another order', async () => {
    const watched = await edited([
      { seconds: 2, from: 4 },
      { seconds: 2, from: 0 },
    ]);
    expect(firstOf(watched)).toMatchObject({ atMs: 0, from: 4 });
    expect(lastOf(watched)?.from).toBeLessThan(2);
    expect(watched.durationMs).toBeCloseTo(4000, 0);
    expect(watched.pieces).toMatchObject([{ startMs: 0, mediaMs: 0 }]);
  });

  it('shows a part twice: it is judged once', async () => {
    const watched = await edited([
      { seconds: 3, from: 0 },
      { seconds: 3, from: 1 },
    ]);
    expect(new Set(seen(watched)).size).toBe(watched.pictures.length);
    expect(watched.durationMs).toBeCloseTo(4000, 0);
  });

  it.each([
    [
      'pauses before it begins',
      [
        { seconds: 2, from: -1 },
        { seconds: 4, from: 2 },
      ],
      4000,
    ],
    ['is shown at half speed', [{ seconds: 4, from: 2, rate: 0.5 }], 2000],
    [
      'holds a picture before',
      [
        { seconds: 2, from: 1, rate: 0 },
        { seconds: 4, from: 2 },
      ],
      4000,
    ],
    [
      'has edits that only repeat where it goes on',
      [
        { seconds: 2, from: 2 },
        { seconds: 2, from: 4 },
      ],
      4000,
    ],
  ])('%s', async (_, edits, durationMs) => {
    const watched = await edited(edits);
    expect(watched.durationMs).toBeCloseTo(durationMs, 0);
    expect(firstOf(watched)?.from).toBe(2);
    expect(watched.gaps).toEqual([]);
  });
});

describe('a film whose beginning or header is wrong', () => {
  const cutAt = (seconds: number): Material => ({ ...sample, packets: sample.packets.slice(Math.round(seconds * 15)) });

  it.each([
    ['and the container says so', async () => withoutFirstKey(await mux(mkv(), cutAt(1)))],
    ['and the container calls it one', async () => mux(mkv(), cutAt(1))],
  ])('begins at its first key frame where the first picture is none, %s', async (_, make) => {
    const watched = await watch(await make());
    expect(firstOf(watched)).toMatchObject({ atMs: 0, from: 2 });
    expect(watched.gaps).toMatchObject([{ kind: 'start-missing', startMs: 0, endMs: 0 }]);
    expect(Math.abs((watched.gaps[0]?.missingMs ?? 0) - 1000)).toBeLessThan(200);
    expect(Math.abs(watched.durationMs - 6000)).toBeLessThan(100);
  });

  it.each([3600, 3])('promises %d s', async (seconds) => {
    const watched = await watch(withPromise(await mux(mp4IndexLast(), sample), seconds));
    expect(watched.durationMs).toBeCloseTo(8000, -2);
    expect(watched.gaps).toMatchObject([{ kind: 'length-wrong', missingMs: seconds * 1000 }]);
  });

  it('promises nothing, as a browser’s recording', async () => {
    const watched = await watch(await mux(liveWebm(), browser));
    expect(watched).toMatchObject({ gaps: [], pieces: undefined });
    expect(watched.durationMs).toBeCloseTo(3000, -2);
  });
});

describe('a film with damaged pictures', () => {
  /** From the packet `from` up to `to` only zeros: what a bad card leaves. */
  async function damaged(from: number, to: number): Promise<Watched> {
    const packets = sample.packets.map((packet, index) =>
      index >= from && index < to ? packet.clone({ data: new Uint8Array(packet.byteLength) }) : packet,
    );
    return watch(await mux(mkv(), { ...sample, packets }));
  }

  it('goes on at the next key frame', async () => {
    const watched = await damaged(40, 50);
    expect(watched.gaps).toMatchObject([{ kind: 'damaged' }]);
    const [gap] = watched.gaps;
    expect(gap?.startMs).toBeGreaterThan(2000);
    expect(gap?.startMs).toBeLessThan(2700);
    expect(gap?.endMs).toBe(4000);
    expect(watched.pictures.filter(({ afterCut }) => afterCut)).toMatchObject([{ from: 4, atMs: 4000 }]);
    expect(watched.durationMs).toBeCloseTo(8000, -2);
  });

  it('ends before what never comes back', async () => {
    const watched = await damaged(70, 120);
    expect(kinds(watched)).toEqual(['end-missing']);
    expect(watched.durationMs).toBeLessThan(4700);
    expect(lastOf(watched)?.atMs).toBeLessThan(watched.durationMs);
  });

  it('is none when nothing of it can be decoded', async () => {
    await expect(damaged(0, 120)).rejects.toMatchObject({ problem: { kind: 'film-unreadable' } });
  });
});

function beginsElement(bytes: Uint8Array, at: number): boolean {
  const next = Buffer.from(bytes.subarray(at, at + 8));
  return next[0] === 0xa3 || next.readUInt32BE() === 0x1f43b675 || next.toString('latin1', 4) === 'moof';
}

describe('a film that breaks off', () => {
  it.each([
    ['MP4 with its index in front', () => mux(mp4(), sample), 'film-truncated'],
    ['MP4 with its index at the end', () => mux(mp4IndexLast(), sample), 'film-truncated'],
    ['MP4 in fragments', () => mux(fragmented(), sample), 'film-truncated'],
    ['Matroska', () => mux(mkv(), sample), 'film-truncated'],
    ['WebM of a browser', () => mux(liveWebm(), browser), 'film-truncated'],
  ])('anywhere (%s) is a shorter film or a sentence', async (_, make) => {
    const whole = await make();
    const of = await watch(whole);
    const shownAt = of.pictures.map(({ from, atMs }) => `${from} at ${atMs}`);
    const kindsSeen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 8 }), async (length) => {
        let watched: Watched;
        try {
          watched = await watch(whole.slice(0, length));
        } catch (error) {
          if (!(error instanceof GreenroomError)) throw error;
          kindsSeen.add(error.problem.kind);
          return;
        }
        expect(watched.durationMs).toBeLessThanOrEqual(of.durationMs + 1);
        expect(watched.pictures.length).toBeLessThanOrEqual(of.pictures.length);
        for (const { atMs, from } of watched.pictures) expect(shownAt).toContain(`${from} at ${atMs}`);
        // A recording without a length that ends between two elements is one that was stopped there: nobody can tell.
        const missing = watched.pictures.length < of.pictures.length && !beginsElement(whole, length);
        if (missing) expect(kinds(watched)).toContain('end-missing');
        let reachedMs = 0;
        for (const { startMs, lengthMs } of watched.pieces ?? []) {
          expect(startMs).toBeGreaterThanOrEqual(reachedMs - 0.001);
          reachedMs = startMs + lengthMs;
        }
        for (const { startMs, endMs } of watched.gaps) {
          expect(endMs).toBeGreaterThanOrEqual(startMs);
          expect(endMs).toBeLessThanOrEqual(watched.durationMs + 1);
        }
      }),
      { numRuns: 60 },
    );
    for (const kind of kindsSeen) {
      expect(['film-truncated', 'film-unreadable', 'film-no-length', 'film-no-video', 'film-codec']).toContain(kind);
    }
  });
});
