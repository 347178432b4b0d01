import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Gap } from '../../shared/rehearsal/gaps.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import {
  fragmented,
  h264,
  liveMkv,
  mkv,
  mp4IndexLast,
  mux,
  withEdits,
  withoutFirstKey,
  withPromise,
} from '../films/odd.ts';
import { button, filmOf, openFilm, timelineOf } from '../person.ts';

const words = wordsFor('en');

interface Odd {
  readonly name: string;
  readonly file: string;
  readonly make: () => Promise<Uint8Array>;
  readonly seconds: number;
  readonly gaps: readonly Gap['kind'][];
  /** Where the player stands at the film's beginning, in seconds. */
  readonly beginsAt?: number;
}

const seconds = 4;
/** Chromium shifts the clock of fragments by as much as their pictures are reordered: two of fifteen a second, here. */
const REORDERED_SECONDS = 0.15;
const torn = (bytes: Uint8Array) => bytes.slice(0, Math.floor(bytes.length * 0.9));

/** One of each kind, small: the tests beside this one know the rest of each kind, but have no real decoder and no player. */
const ODD: readonly Odd[] = [
  {
    name: 'whose clock starts at an hour',
    file: 'late.mkv',
    make: async () => mux(mkv(), await h264(seconds), ({ timestamp }) => timestamp + 3600),
    seconds: 4,
    gaps: [],
    beginsAt: 3600,
  },
  {
    name: 'whose clock jumps by an hour',
    file: 'jump.mkv',
    make: async () => mux(mkv(), await h264(seconds), ({ timestamp }) => timestamp + (timestamp >= 2 ? 3600 : 0)),
    seconds: 4,
    gaps: ['jump'],
  },
  {
    name: 'killed in fragments',
    file: 'killed.mp4',
    make: async () => torn(await mux(fragmented(), await h264(seconds))),
    // Of the second piece not even the first picture is whole.
    seconds: 2,
    gaps: ['end-missing'],
  },
  {
    name: 'killed by a recorder that writes no length',
    file: 'unfinished.mkv',
    make: async () => torn(await mux(liveMkv(), await h264(6))),
    seconds: 4,
    gaps: ['end-missing'],
  },
  {
    name: 'whose header says an hour',
    file: 'hour.mp4',
    make: async () => withPromise(await mux(mp4IndexLast(), await h264(seconds)), 3600),
    seconds: 4,
    gaps: ['length-wrong'],
  },
  {
    name: 'trimmed at both ends',
    file: 'trimmed.mp4',
    make: async () => withEdits(await mux(mp4IndexLast(), await h264(seconds)), [{ seconds: 2, from: 1.4 }]),
    seconds: 2,
    gaps: [],
  },
  {
    name: 'with its middle cut away',
    file: 'cut.mp4',
    make: async () =>
      withEdits(await mux(mp4IndexLast(), await h264(6)), [
        { seconds: 1, from: 0 },
        { seconds: 2, from: 4 },
      ]),
    seconds: 3,
    gaps: ['cut'],
  },
  {
    name: 'without a key frame at first',
    file: 'no-key.mkv',
    make: async () => {
      const material = await h264(6);
      return withoutFirstKey(await mux(mkv(), { ...material, packets: material.packets.slice(15) }));
    },
    seconds: 4,
    gaps: ['start-missing'],
    beginsAt: 2,
  },
];

test('films as recorders, phones and editors leave them', async ({ open, data }) => {
  // Eight films one after the other, on machines of any speed.
  test.slow();
  const { app, page, errors } = await open();
  for (const { name, file, make, seconds: length, gaps, beginsAt = 0 } of ODD) {
    await test.step(`a film ${name}`, async () => {
      const path = join(data, file);
      await writeFile(path, await make());
      await openFilm(app, page, path);
      await expect(timelineOf(page)).toBeVisible();
      const rehearsals = await page.evaluate(() => window.greenroom.call('rehearsals.list', undefined));
      if (!rehearsals.ok) throw new Error(rehearsals.problem.kind);
      const rehearsal = rehearsals.value.rehearsals.find(({ title }) => title === file.replace(/\.[^.]+$/, ''));
      expect(rehearsal?.gaps?.map(({ kind }) => kind) ?? []).toEqual(expect.arrayContaining([...gaps]));
      expect(Math.abs((rehearsal?.durationMs ?? 0) - length * 1000)).toBeLessThan(500);
      // Before it has its first picture it stands at zero, whatever it will show.
      const standsAt = (video: HTMLVideoElement) =>
        video.readyState >= video.HAVE_CURRENT_DATA && !video.seeking ? video.currentTime : Number.NaN;
      await expect.poll(() => filmOf(page).evaluate(standsAt)).not.toBeNaN();
      const offBy = Math.abs((await filmOf(page).evaluate(standsAt)) - beginsAt);
      expect(offBy, 'seconds beside its beginning').toBeLessThan(REORDERED_SECONDS);
      await button(page, words.app.home).click();
    });
  }
  expect(errors).toEqual([]);
});
