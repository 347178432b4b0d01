import { describe, expect, it } from 'vitest';
import {
  fragmented,
  type Material,
  mkv,
  mp4,
  mp4IndexLast,
  mux,
  muxTracks,
  withClockSet,
  withEdits,
} from '../films/odd.ts';

import { browser, firstOf, kinds, lastOf, sample, type Watched, watch } from './filmAsSeen.ts';

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
