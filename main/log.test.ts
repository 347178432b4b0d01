import { mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { openLog } from './log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the log keeps the newest, and never grows without end', async () => {
  const log = openLog(join(folder, 'greenroom.log'), systemClock);
  for (let line = 0; line < 6000; line++) log(`${line} ${'x'.repeat(500)}`);
  const names = await readdir(folder);
  expect(names.length).toBeLessThanOrEqual(2);
  let total = 0;
  for (const name of names) total += (await stat(join(folder, name))).size;
  expect(total).toBeLessThan(3_000_000);
  expect(await readFile(join(folder, 'greenroom.log'), 'utf8')).toContain(' 5999 x');
});

test.skipIf(process.platform !== 'linux')(
  'on a full disk the log is silent instead of the end of the app',
  async () => {
    await symlink('/dev/full', join(folder, 'greenroom.log'));
    const log = openLog(join(folder, 'greenroom.log'), systemClock);
    expect(() => log('something happened')).not.toThrow();
  },
);

test('without a place for it, the log is silent, too', () => {
  const log = openLog('/dev/null/nowhere/greenroom.log', systemClock);
  expect(() => log('something happened')).not.toThrow();
});
