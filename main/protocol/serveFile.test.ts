import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFile } from './serveFile.ts';

const SIZE = 4_000_000;
let folder: string;
let film: string;
const outside: unknown[] = [];
const hear = (error: unknown) => outside.push(error);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-served-'));
  film = join(folder, 'film.mp4');
  await writeFile(
    film,
    Uint8Array.from({ length: SIZE }, (_, at) => at % 251),
  );
  outside.length = 0;
  process.on('uncaughtException', hear);
  process.on('unhandledRejection', hear);
});
afterEach(async () => {
  process.off('uncaughtException', hear);
  process.off('unhandledRejection', hear);
  await rm(folder, { recursive: true });
});

/** Everything that the reads under way still have to say has been said. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test('a seek while the film streams disturbs nobody', async () => {
  for (let seek = 0; seek < 40; seek++) {
    const response = await serveFile(film, `bytes=${seek * 1000}-`);
    const reader = response.body?.getReader();
    if (seek % 2 === 0) await reader?.read();
    // As Chromium does: away in the middle, with the next part on its way.
    reader?.read().catch(hear);
    await reader?.cancel();
  }
  await settled();
  expect(outside).toEqual([]);
});

test('what is asked for is what comes', async () => {
  const response = await serveFile(film, 'bytes=70000-199999');
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(`bytes 70000-199999/${SIZE}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes).toHaveLength(130_000);
  expect(bytes.every((byte, index) => byte === (index + 70_000) % 251)).toBe(true);
});

test('a film that is gone or grows shorter while it is read ends its stream, and nothing else', async () => {
  const gone = await serveFile(film, null);
  const reader = gone.body?.getReader();
  await reader?.read();
  await truncate(film, 0);
  await expect(
    (async () => {
      while (!(await reader?.read())?.done);
    })(),
  ).resolves.toBeUndefined();
  await rm(film);
  const missing = await serveFile(film, null);
  expect(missing.status).toBe(404);
  await settled();
  expect(outside).toEqual([]);
});

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['index.js', 'text/javascript; charset=utf-8'],
  ['index.css', 'text/css; charset=utf-8'],
  ['vision.wasm', 'application/wasm'],
  ['strip.jpg', 'image/jpeg'],
  ['TALK.MP4', 'video/mp4'],
  ['talk.m4v', 'video/mp4'],
  ['talk.mov', 'video/quicktime'],
  ['talk.webm', 'video/webm'],
  ['talk.mkv', 'video/x-matroska'],
  ['face.task', 'application/octet-stream'],
])('%s is served as %s', async (name, type) => {
  const path = join(folder, name);
  await writeFile(path, 'x');
  expect((await serveFile(path, null)).headers.get('content-type')).toBe(type);
});
