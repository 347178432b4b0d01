import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GreenroomError } from '../../shared/problem.ts';
import {
  fragmented,
  liveWebm,
  type Material,
  mkv,
  mp4,
  mp4IndexLast,
  mux,
  withoutFirstKey,
  withPromise,
} from '../films/odd.ts';

import { browser, firstOf, kinds, lastOf, sample, type Watched, watch } from './filmAsSeen.ts';

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
