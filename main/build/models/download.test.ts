import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Download, download } from './download.ts';
import {
  answers,
  type Behavior,
  breaksOff,
  type FileServer,
  fallsSilent,
  ignoresRange,
  serveFile,
  whole,
} from './fileServer.fixture.ts';

const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31 + (index >> 8)) % 251));
const OTHER = Buffer.from(BYTES).fill(7, 1000, 2000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

let folder: string;
let path: string;
let server: FileServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-download-'));
  path = join(folder, 'bundle.task');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function fetchFrom(behaviors: readonly [Behavior, ...Behavior[]], options: Partial<Download> = {}) {
  server = await serveFile(...behaviors);
  return download({
    url: server.url,
    path,
    sha256: SHA256,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options,
  });
}

const arrived = async () => (await readFile(path)).equals(BYTES);
const left = () => readdir(folder);

describe('a download', () => {
  it('fetches the file, counts up to its end and leaves no part behind', async () => {
    const seen: number[] = [];
    await fetchFrom([whole(BYTES)], { onProgress: (received, total) => seen.push(received / (total ?? 0)) });
    expect(await arrived()).toBe(true);
    expect(await left()).toEqual(['bundle.task']);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('asks for nothing when the file is already right', async () => {
    await writeFile(path, BYTES);
    expect(await fetchFrom([whole(BYTES)])).toBe('already there');
    expect(server?.ranges).toEqual([]);
  });

  it('replaces a file that is wrong', async () => {
    await writeFile(path, OTHER);
    expect(await fetchFrom([whole(BYTES)])).toBe('fetched');
    expect(await arrived()).toBe(true);
  });

  it('goes on by itself when the line breaks off, asking only for what is missing', async () => {
    await fetchFrom([breaksOff(BYTES, 100_000), breaksOff(BYTES, 50_000), whole(BYTES)]);
    expect(await arrived()).toBe(true);
    expect(server?.ranges[0]).toBeUndefined();
    const starts = server?.ranges.slice(1).map((range) => Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1])) ?? [];
    expect(starts).toEqual([100_000, 150_000]);
  });

  it('keeps the part when the server is gone, and goes on from there the next time', async () => {
    const gone = fetchFrom([breaksOff(BYTES, 100_000), answers(503)]);
    await expect(gone).rejects.toMatchObject({
      problem: { kind: 'model-unreachable', details: { reason: 'HTTP 503' } },
    });
    const { length } = await readFile(`${path}.part`);
    expect(length).toBeGreaterThan(0);
    await server?.close();
    await fetchFrom([whole(BYTES)]);
    expect(server?.ranges).toEqual([`bytes=${length}-`]);
    expect(await arrived()).toBe(true);
  });

  it('starts over when the server knows no ranges', async () => {
    await writeFile(`${path}.part`, BYTES.subarray(0, 120_000));
    await fetchFrom([ignoresRange(BYTES)]);
    expect(await arrived()).toBe(true);
  });

  it.each([
    ['of something else', OTHER.subarray(0, 120_000)],
    ['as long as the file, and wrong', OTHER],
    ['longer than the file', Buffer.concat([BYTES, OTHER])],
  ])('starts over when the part turns out to be %s', async (_name, part) => {
    await writeFile(`${path}.part`, part);
    await fetchFrom([whole(BYTES)]);
    expect(await arrived()).toBe(true);
    expect(server?.ranges.at(-1)).toBeUndefined();
  });

  it('finishes a part that was complete', async () => {
    await writeFile(`${path}.part`, BYTES);
    await fetchFrom([whole(BYTES)]);
    expect(await arrived()).toBe(true);
    expect(server?.ranges).toEqual([`bytes=${BYTES.length}-`]);
  });

  it('never lets wrong bytes stand, nor touch the file that was there', async () => {
    await writeFile(path, 'what was there before');
    await expect(fetchFrom([whole(OTHER)])).rejects.toMatchObject({
      problem: { kind: 'model-wrong', details: { expected: SHA256 } },
    });
    expect(await readFile(path, 'utf8')).toBe('what was there before');
    expect(await left()).toEqual(['bundle.task']);
  });

  it('gives up on a server that has no such file', async () => {
    await expect(fetchFrom([answers(404)])).rejects.toMatchObject({
      problem: { kind: 'model-unreachable', details: { reason: 'HTTP 404' } },
    });
    expect(await left()).toEqual([]);
  });

  it('gives up on a server that says nothing, and keeps what came', async () => {
    const silent = fetchFrom([fallsSilent(BYTES, 40_000), fallsSilent(BYTES, 0)], { patienceMs: 500 });
    await expect(silent).rejects.toMatchObject({
      problem: { kind: 'model-unreachable', details: { reason: 'ETIMEDOUT' } },
    });
    expect((await readFile(`${path}.part`)).equals(BYTES.subarray(0, 40_000))).toBe(true);
  });

  it('says so without a network', async () => {
    server = await serveFile(whole(BYTES));
    const { url } = server;
    await server.close();
    await expect(fetchFrom([whole(BYTES)], { url })).rejects.toMatchObject({
      problem: { kind: 'model-unreachable', details: { reason: 'ECONNREFUSED' } },
    });
  });

  it('keeps the part when it is canceled', async () => {
    const person = new AbortController();
    const canceled = fetchFrom([fallsSilent(BYTES, 40_000)], {
      signal: person.signal,
      onProgress: (received) => received === 40_000 && person.abort(),
    });
    await expect(canceled).rejects.toMatchObject({ problem: { kind: 'canceled' } });
    expect(await left()).toEqual(['bundle.task.part']);
    await server?.close();
    await fetchFrom([whole(BYTES)]);
    expect(await arrived()).toBe(true);
  });

  it('names a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const blocked = fetchFrom([whole(BYTES)], { path: join(folder, 'file', 'bundle.task') });
    await expect(blocked).rejects.toMatchObject({ problem: { kind: 'disk-unwritable' } });
  });
});
