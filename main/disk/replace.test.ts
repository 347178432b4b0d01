import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceDurably } from './writeDurably.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-disk-'));
  file = join(folder, 'settings.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each([['replaceDurably', async (path: string, text: string) => replaceDurably(path, text)]] as const)(
  '%s',
  (_, replace) => {
    it('makes a file, and puts another in its place', async () => {
      await replace(file, 'one');
      await replace(file, 'two');
      expect(await readFile(file, 'utf8')).toBe('two');
      expect(await readdir(folder)).toEqual(['settings.json']);
    });

    it('gets over what a crash has left', async () => {
      await writeFile(`${file}.new`, '{"half');
      await replace(file, 'whole');
      expect(await readFile(file, 'utf8')).toBe('whole');
    });

    it.runIf(process.platform === 'linux')('leaves the old file when the disk is full, and says so', async () => {
      await writeFile(file, 'old');
      await symlink('/dev/full', `${file}.new`);
      await expect(replace(file, 'new')).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await readFile(file, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['settings.json']);
    });
  },
);
