import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { openSettings } from './settingsStore.ts';

let folder: string;
let file: string;
let troubles: string[];
const open = () => openSettings(folder, (what) => troubles.push(what));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-settings-'));
  file = join(folder, 'settings.json');
  troubles = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('are the defaults, then what was written, also for the next start', () => {
  expect(open().read()).toEqual(DEFAULT_SETTINGS);
  expect(open().write({ language: 'ko' })).toEqual({ ...DEFAULT_SETTINGS, language: 'ko' });
  expect(open().read()).toEqual({ ...DEFAULT_SETTINGS, language: 'ko' });
});

test('as an earlier version wrote them, with tabs and without what came since', async () => {
  await writeFile(file, '{\n\t"language": "en"\n}\n');
  expect(open().read()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
});

test('that are damaged are put aside and said', async () => {
  await writeFile(file, '{"language":');
  expect(open().read()).toEqual(DEFAULT_SETTINGS);
  expect(await readFile(`${file}.damaged`, 'utf8')).toBe('{"language":');
  expect(troubles).toHaveLength(1);
});
