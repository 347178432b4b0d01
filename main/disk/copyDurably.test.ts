import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyDurably } from './copyDurably.ts';
import { freeRoom } from './freeRoom.ts';

const FILM = Buffer.alloc(5_000_000, 'film');
let folder: string;
let from: string;
let to: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-copy-'));
  from = join(folder, 'talk.mp4');
  to = join(folder, 'recording.mp4');
  await writeFile(from, FILM);
});
afterEach(() => rm(folder, { recursive: true }));

test('copies every byte, and says how far it is', async () => {
  const shares: number[] = [];
  await copyDurably(from, to, { signal: new AbortController().signal, onShare: (share) => shares.push(share) });
  expect((await readFile(to)).equals(FILM)).toBe(true);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('canceled in the middle, nothing is left of the copy and everything of the original', async () => {
  const stop = new AbortController();
  const copy = copyDurably(from, to, { signal: stop.signal, onShare: () => stop.abort() });
  await expect(copy).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readdir(folder)).toEqual(['talk.mp4']);
  expect((await readFile(from)).equals(FILM)).toBe(true);
});

test('canceled after the last byte, it still is no copy', async () => {
  const stop = new AbortController();
  const onShare = (share: number) => share === 1 && stop.abort();
  await expect(copyDurably(from, to, { signal: stop.signal, onShare })).rejects.toMatchObject({ name: 'AbortError' });
  expect(await readdir(folder)).toEqual(['talk.mp4']);
});

test('a copy that cannot be written leaves nothing behind', async () => {
  const nowhere = join(folder, 'missing', 'recording.mp4');
  const copy = copyDurably(from, nowhere, { signal: new AbortController().signal, onShare: () => undefined });
  await expect(copy).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(folder)).toEqual(['talk.mp4']);
});

test('a film that will not fit is refused before a byte of it is copied', async () => {
  await truncate(from, (await freeRoom(folder)) + 1e9);
  const shares: number[] = [];
  const options = { signal: AbortSignal.timeout(2000), onShare: (share: number) => shares.push(share) };
  await expect(copyDurably(from, to, options)).rejects.toMatchObject({ problem: { kind: 'disk-full' } });
  expect(shares).toEqual([]);
  expect(await readdir(folder)).toEqual(['talk.mp4']);
});
